/** From stored rows to what the list of packs shows, in the person's language. */
import type { ListedPack } from '../../components/packs/types';
import { applyPacks } from '../../engine/packs/apply';
import { type Pack, wordsIn } from '../../engine/packs/format';
import type { RuleSources } from '../../engine/packs/open';
import type { Lang } from '../../engine/types';
import { dateAndTime, longDate } from '../../i18n/dates';
import { directiveSentence } from '../../i18n/pack-changes';
import type { PackRow } from '../../storage/pack-rows';

/** Packs that are only a level of strictness are chosen under “General”. */
const levels = new Set(['essential', 'standard', 'strict', 'training']);

export type Keys = Record<string, { words: string; hex: string }>;

/** @param keys fingerprints of keys; @param managed ids that an organisation forces; @param now ms since 1970 */
export function packList(
  rows: readonly PackRow[],
  shipped: RuleSources,
  { locale, keys, managed, now }: { locale: Lang; keys: Keys; managed: readonly string[]; now: number },
): ListedPack[] {
  const bundled = Object.values(shipped.packs ?? {}).filter(({ id }) => !levels.has(id));
  const own = rows.filter(({ id }) => !Object.hasOwn(shipped.packs ?? {}, id));
  return [
    ...own.map((row) => ({ ...installed(row, shipped, locale, now, keys), managed: managed.includes(row.id) })),
    ...bundled.map((pack) => ({
      ...described(pack, locale, now),
      bundled: true,
      managed: managed.includes(pack.id),
      on: managed.includes(pack.id) || rows.some(({ id, on }) => id === pack.id && on),
    })),
  ];
}

function described(pack: Pack, locale: Lang, now: number): ListedPack {
  const { id, version, owner, licence, reviewBy } = pack;
  const review = reviewBy === undefined ? undefined : Date.parse(`${reviewBy}T00:00:00`);
  return {
    id,
    title: wordsIn(pack.title, locale, pack.fallback),
    about: pack.about === undefined ? '' : wordsIn(pack.about, locale, pack.fallback),
    version,
    rules: Object.keys(pack.rules ?? {}).length,
    on: false,
    owner,
    licence,
    ...(review === undefined ? {} : { review: { date: longDate(locale, review), due: review < now } }),
    bundled: false,
    managed: false,
    trusted: false,
    powerful: [],
    earlier: [],
  };
}

function installed(row: PackRow, shipped: RuleSources, locale: Lang, now: number, keys: Keys): ListedPack {
  const { running, feed, waiting, withdrawn, alarm, key } = row;
  return {
    ...described(running, locale, now),
    on: row.on && !withdrawn,
    trusted: row.trusted,
    powerful: applyPacks(shipped, [{ pack: running, trusted: true }]).powerful.map((one) =>
      directiveSentence(locale, one),
    ),
    earlier: row.versions.map(({ version }) => version).filter((version) => version !== running.version),
    ...(feed ? { host: new URL(feed.url).host, failures: feed.failures } : {}),
    ...(feed?.checked === undefined ? {} : { checked: dateAndTime(locale, feed.checked) }),
    waiting,
    withdrawn,
    alarm,
    ...(key === undefined ? {} : { key: keys[key] }),
  };
}
