/** Reading a pack before it is taken: problems, signature, what it changes against the installed version. */
import type { Offered } from '../../components/packs/types';
import { comparePacks } from '../../engine/packs/compare';
import { compareVersions, type Pack, packSchema, wordsIn } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import { openPack } from '../../engine/packs/pack';
import { checkSignature, fingerprintOf, type SignatureState, type Subtle } from '../../engine/packs/signature';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { changeSentences, directiveSentence } from '../../i18n/pack-changes';
import type { PackRow } from '../../storage/pack-rows';

const subtle: Subtle = crypto.subtle;

type Known = { row: PackRow | undefined; before: string | null };

/** @param known finds what is installed under an id: its row, and the text of the version in use */
export async function offer(
  text: string,
  shipped: RuleSources,
  locale: Lang,
  known: (id: string) => Promise<Known>,
): Promise<Offered> {
  const opened = openPack(text, shipped, locale);
  if (!opened.ok) return { is: 'refused', problems: opened.problems };
  const { pack, powerful } = opened;
  const { row, before } = await known(pack.id);
  const state = await checkSignature(JSON.parse(text) as object, subtle);
  const print = state.is === 'unsigned' ? {} : await fingerprintOf(state.key, subtle);
  const comparison = comparePacks(oldPack(before) ?? row?.running ?? null, pack);
  return {
    is: 'sound',
    title: wordsIn(pack.title, locale, pack.fallback),
    about: pack.about === undefined ? '' : wordsIn(pack.about, locale, pack.fallback),
    update: row !== undefined,
    changes: changeSentences(locale, comparison),
    powerful: powerful.map((directive) => directiveSentence(locale, directive)),
    trusted: row?.trusted ?? false,
    signature: { good: state.is === 'good', ...print },
    firstKey: state.is === 'good' && row?.key === undefined,
    blocked: whyNot(pack, row, state, locale),
  };
}

function oldPack(text: string | null): Pack | null {
  if (text === null) return null;
  const opened = packSchema.safeParse(JSON.parse(text));
  return opened.success ? opened.data : null;
}

/** What forbids taking it, in words; undefined where nothing does. The background checks all of this again. */
function whyNot(pack: Pack, row: PackRow | undefined, state: SignatureState, locale: Lang): string | undefined {
  if (state.is === 'bad') return say(locale, 'packs.sign.bad');
  if (state.is === 'unchecked') return say(locale, 'packs.sign.unchecked');
  if (!row) return undefined;
  const key = state.is === 'good' ? state.key : undefined;
  if (row.key !== undefined && row.key !== key) return say(locale, 'packs.sign.changed');
  const [before, after] = [row.running.version, pack.version];
  if (compareVersions(after, before) < 0) return say(locale, 'packs.backwards', { before, after });
  return undefined;
}
