/** One rule in the making, tried on drafts while it is being written: nothing is stored and nothing leaves the page. */
import { testRule } from '../../engine/examples';
import { aloneFor } from '../../engine/packs/alone';
import { applyPacks } from '../../engine/packs/apply';
import { packProblem } from '../../engine/packs/explain';
import { foldRule, ruleId } from '../../engine/packs/fold';
import type { Pack, PackRule } from '../../engine/packs/format';
import { openRules, type RuleSet, type RuleSources } from '../../engine/packs/open';
import { wrongPhrases } from '../../engine/packs/phrases';
import { reviewDraft } from '../../engine/review';
import { type Lang, langs, type Span, type SurfaceKind } from '../../engine/types';
import { cleanRule } from './build';
import { cleanRest } from './clean-parts';
import type { DraftPack, DraftRule } from './draft';
import { allowText } from './finds';

/** How one example fares. */
export type ExampleState = 'caught' | 'silent' | 'not-caught' | 'too-wide' | 'not-silent';

export type Trial = {
  /** What the notation of a phrase or number gets wrong, in words; then nothing can be found. */
  wrong: { message: string; remedy: string }[];
  /** True if the rule looks for anything at all. */
  looks: boolean;
  find(text: string, surface: SurfaceKind): Span[];
  /** By language and list, in the order of the forms; null for an empty example. */
  examples: Record<Lang, { catches: (ExampleState | null)[]; allows: (ExampleState | null)[] }>;
};

const noExamples = (): Trial['examples'] => ({
  en: { catches: [], allows: [] },
  ru: { catches: [], allows: [] },
  kk: { catches: [], allows: [] },
});

/** Opens the rule over the shipped word classes and the pack's own. Never throws. */
export function tryRule(rule: DraftRule, draft: DraftPack, shipped: RuleSources, locale: Lang): Trial {
  const file = speaking(cleanRule(rule.file, draft.langs), draft.langs);
  const path = `${rule.category}/trial`;
  const pack = { ...cleanRest(draft), id: 'trial', title: 'trial', rules: { [path]: file } } as unknown as Pack;
  const none: Trial = { wrong: [], looks: false, find: () => [], examples: noExamples() };
  try {
    const { sources } = applyPacks(shipped, [{ pack: { ...pack, rules: {} }, trusted: true }]);
    const wrong = wrongPhrases({ ...pack, classes: {}, details: [] }, sources.classes).map(({ what, detail }) =>
      packProblem(what, {}, { detail, name: detail }, locale),
    );
    if (wrong.length > 0) return { ...none, wrong };
    if (!looksFor(file)) return none;
    const folded = foldRule(path, file, pack);
    if (!folded) return none;
    const rules = openRules(aloneFor([folded], sources), { strictness: 'training', locale });
    return { wrong: [], looks: true, find: finder(rules, ruleId(path)), examples: fates(rule, rules) };
  } catch (error) {
    const detail = (error as Error).message.slice(0, 160);
    return { ...none, wrong: [packProblem('pack-other', {}, { name: path, detail }, locale)] };
  }
}

/** Words to say are not needed for trying, but a rule must have some. */
function speaking(file: PackRule, spoken: readonly Lang[]): PackRule {
  const made = { ...file };
  for (const lang of spoken) made[lang] = { say: '…', offer: '…', ...made[lang] };
  return made;
}

const looksFor = (file: PackRule): boolean =>
  [file.find, ...langs.map((lang) => file[lang]?.find)].some((finds) => (finds ?? []).length > 0);

const finder =
  (rules: RuleSet, only: string) =>
  (text: string, kind: SurfaceKind): Span[] =>
    reviewDraft(
      { text, surface: { platform: 'trial', kind, reach: kind === 'dm' ? 'one' : 'public' } },
      { ...rules, only },
    ).findings.map(({ span }) => span);

/** The rule against its own examples; places in the forms' lists, where empty ones still stand. */
function fates({ file }: DraftRule, rules: RuleSet): Trial['examples'] {
  const fates = noExamples();
  const failures = rules.rules.flatMap((rule) => testRule(rule, rules));
  for (const lang of langs)
    for (const list of ['catches', 'allows'] as const) {
      let index = -1;
      for (const example of file[lang]?.[list] ?? []) {
        const written = allowText(example).trim() !== '';
        if (written) index += 1;
        const failure = failures.find(
          (one) => one.lang === lang && one.index === index && (one.what === 'not-silent') === (list === 'allows'),
        );
        const fate = failure?.what ?? (list === 'catches' ? 'caught' : 'silent');
        fates[lang][list].push(written ? fate : null);
      }
    }
  return fates;
}
