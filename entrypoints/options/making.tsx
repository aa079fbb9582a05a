/** Making packs on the settings page: what has been begun, what is being changed, and rules that begin with words from a draft. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { BegunPacks } from '../../components/pack-editor/begun';
import { draftFrom } from '../../components/pack-editor/build';
import { type DraftPack, emptyDraft, firstLang, newKey, openDraft } from '../../components/pack-editor/draft';
import { langOfWords, ruleFrom, withRule } from '../../components/pack-editor/seed';
import { SeedCard, type Target } from '../../components/pack-editor/seed-card';
import { compareVersions, packSchema, wordsIn } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { ask } from '../../messages/ask';
import type { RuleSeed } from '../../messages/types';
import type { Database } from '../../storage/database';
import { dropDraft, keepDraft, listDrafts } from '../../storage/pack-drafts';
import type { PackRow } from '../../storage/pack-rows';
import { packText } from '../../storage/packs';
import { type KeptDraft, type OpenDraft, useKeptDraft } from './kept-draft';

type With = {
  locale: Lang;
  database: Database;
  shipped: RuleSources;
  rows: readonly PackRow[];
  /** Says so where something could not be done. */
  doing(work: Promise<unknown>): void;
};

export type Making = KeptDraft & {
  /** The rule that is open first. */
  rule: string | undefined;
  /** Opens an installed pack to be changed, or a copy of it. */
  edit(id: string): void;
  /** The ways in, to stand among the packs. */
  ways: ReactNode;
};

/** Signed by a key or fetched from a link, a pack is somebody else's: a version of ours would never be accepted. */
const isForeign = ({ feed, key }: PackRow): boolean => feed !== undefined || key !== undefined;

export function useMaking({ locale, database, shipped, rows, doing }: With): Making {
  const begun = useLiveQuery(() => listDrafts(database, openDraft), [], []);
  const kept = useKeptDraft(database);
  const [rule, setRule] = useState<string | undefined>();
  const [seed, setSeed] = useState<RuleSeed | null>(null);
  useEffect(() => {
    ask('rule-seed', {}).then(setSeed, () => undefined);
  }, []);

  const open = (now: OpenDraft, first?: string): void => {
    setRule(first);
    kept.change(now);
  };
  /** The pack to be changed: as begun already, or its next version. @throws if its file is not kept */
  const drafted = async (id: string): Promise<OpenDraft> => {
    const row = rows.find((one) => one.id === id);
    const known = begun.find(({ draft }) => draft.named && draft.id === id);
    if (known) return known;
    const text = row ? await packText(database, id, row.running.version) : null;
    if (!row || text === null) throw new Error('the version is not kept');
    const pack = packSchema.parse(JSON.parse(text));
    // After a step back, the next version must still be higher than all there were.
    const versions = row.versions.map(({ version }) => version).sort(compareVersions);
    const newest = { ...pack, version: versions.at(-1) ?? pack.version };
    return { key: newKey(), draft: draftFrom(newest, isForeign(row) ? 'copy' : 'version') };
  };
  const makeFrom = async ({ words, category }: RuleSeed, target: string): Promise<void> => {
    const lang = langOfWords(words, locale);
    const made = ruleFrom({ words, category }, lang);
    const blank = { ...emptyDraft(lang), title: { [lang]: say(lang, 'make.seed.pack') } };
    const into =
      target === ''
        ? { key: newKey(), draft: blank }
        : (begun.find(({ key }) => key === target) ?? (await drafted(target)));
    open({ key: into.key, draft: withRule(into.draft, made, lang) }, made.key);
    setSeed(null);
  };

  return {
    ...kept,
    rule,
    edit: (id) => doing(drafted(id).then((now) => open(now))),
    ways: (
      <>
        {seed && (
          <SeedCard
            locale={locale}
            words={seed.words}
            targets={targetsOf(begun, rows, shipped, locale)}
            onMake={(target) => doing(makeFrom(seed, target))}
            onLeave={() => setSeed(null)}
          />
        )}
        <BegunPacks
          locale={locale}
          begun={begun}
          onNew={() => open({ key: newKey(), draft: emptyDraft(locale) })}
          onOpen={open}
          onDelete={({ key }) => doing(dropDraft(database, key))}
          onBringBack={(one) => doing(keepDraft(database, { ...one, at: Date.now() }))}
        />
      </>
    ),
  };
}

/** Packs a rule can go into: those begun, then one's own that are installed. */
function targetsOf(
  begun: readonly OpenDraft[],
  rows: readonly PackRow[],
  shipped: RuleSources,
  locale: Lang,
): Target[] {
  const titleOf = (draft: DraftPack): string =>
    draft.title[firstLang(draft)]?.trim() || say(locale, 'make.draft.untitled');
  const changing = new Set(begun.flatMap(({ draft }) => (draft.named ? [draft.id] : [])));
  const own = rows.filter(
    (row) => !Object.hasOwn(shipped.packs ?? {}, row.id) && !isForeign(row) && !changing.has(row.id),
  );
  return [
    ...begun.map(({ key, draft }) => ({ id: key, title: titleOf(draft) })),
    ...own.map(({ id, running }) => ({ id, title: wordsIn(running.title, locale, running.fallback) })),
  ];
}
