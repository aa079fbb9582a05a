/** Which ready replies there are: bundled ones in the worker's words, new ones, and those of packs in force. */
import { type Pack, packSchema } from '../../engine/packs/format';
import { bundledReplies } from '../../i18n/replies';
import type { Reply } from '../../i18n/replies/reply';
import type { OwnReply } from '../../messages/types';
import type { Database } from '../../storage/database';
import { listPacks, packText } from '../../storage/packs';
import { ownReplies } from '../../storage/replies';
import { readPolicy } from './managed';

const shippedPacks = import.meta.glob<Pack>('../../rules/packs/*.json', { eager: true, import: 'default' });

/** @returns the worker's words first where there are any; a reply without words in any language is left out */
export async function repliesInForce(database: Database): Promise<Reply[]> {
  const own = await ownReplies(database);
  const packs = await packsWithTexts(database);
  return [...together(bundledReplies, own), ...packs.flatMap(repliesOf)];
}

export function together(bundled: readonly Reply[], own: readonly OwnReply[]): Reply[] {
  const byId = new Map(own.map((one) => [one.id, one]));
  const changed = bundled.flatMap((reply) => {
    const mine = byId.get(reply.id);
    if (mine?.off) return [];
    return [
      mine ? { ...reply, title: filledIn(reply.title, mine.title), text: filledIn(reply.text, mine.text) } : reply,
    ];
  });
  const known = new Set(bundled.map(({ id }) => id));
  const added = own
    .filter(({ id, off }) => !off && !known.has(id))
    .map(({ id, title, text }) => ({ id, title, text, for: [] }));
  return [...added, ...changed];
}

/** What the worker has left empty is as it was. */
const filledIn = (before: Reply['text'], mine: Reply['text']): Reply['text'] => ({
  ...before,
  ...Object.fromEntries(Object.entries(mine).filter(([, words]) => words.trim() !== '')),
});

/** Packs in force with their whole texts, and the bundled ones that they build on. */
async function packsWithTexts(database: Database): Promise<Pack[]> {
  const rows = (await listPacks(database)).filter(({ on, withdrawn }) => on && !withdrawn);
  const texts = await Promise.all(rows.map(({ id, running }) => packText(database, id, running.version)));
  const own = texts.flatMap((text) => {
    try {
      const opened = packSchema.safeParse(JSON.parse(text ?? ''));
      return opened.success ? [opened.data] : [];
    } catch {
      return [];
    }
  });
  const packs = [...own, ...(await readPolicy()).inline];
  const bases = new Set(packs.flatMap((pack) => pack.extends ?? []));
  return [...packs, ...Object.values(shippedPacks).filter(({ id }) => bases.has(id))];
}

function repliesOf(pack: Pack): Reply[] {
  const name =
    typeof pack.title === 'string' ? pack.title : (pack.title.en ?? pack.title.ru ?? pack.title.kk ?? pack.id);
  return (pack.replies ?? []).map((reply, nth) => ({
    id: `${pack.id}-${nth}`,
    title: inLanguages(reply.title),
    text: inLanguages(reply.text),
    for: reply.for ?? [],
    from: name,
  }));
}

/** One text for all languages stands for each. */
function inLanguages(words: string | Reply['text']): Reply['text'] {
  return typeof words === 'string' ? { en: words, ru: words, kk: words } : words;
}
