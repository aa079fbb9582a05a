/** Mentions that name no client: streets and schools, people in office, staff at work, authors, the writer, shops. */
import type { RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Mention } from './mentions';

export type Exemption = 'place' | 'office' | 'staff' | 'author' | 'self' | 'organisation' | 'placeholder';

const frames: [Exemption, string, number, number][] = [
  // what, word class, how many words before, how many after the name it may stand
  ['place', 'place-frame', 1, 1],
  ['office', 'office-role', 3, 3],
  ['staff', 'staff-role', 2, 2],
  ['author', 'author-frame', 4, 2],
  ['self', 'self-intro', 1, 1],
  ['placeholder', 'placeholder', 6, 4],
];

/** @returns why a mention is no finding, or null */
export function exemptBy(mention: Mention, placed: Placed, reading: Reading, rules: RuleSet): Exemption | null {
  const { classes } = placed.sentence.marked;
  for (const [what, name, before, after] of frames) {
    const id = rules.index.classId(name);
    const places = id === undefined ? undefined : classes.get(id);
    if (!places) continue;
    const near = places.some(
      ({ from, to }) =>
        (to <= mention.from && mention.from - to < before) ||
        (from >= mention.to && from - mention.to < after) ||
        (from < mention.to && to > mention.from),
    );
    if (near) return what;
  }
  if (isOrganisation(mention, placed)) return 'organisation';
  if (isSignature(mention, placed, reading)) return 'self';
  if (isCitation(mention, placed)) return 'author';
  return null;
}

/** «ТОО «Айгуль»», ателье "Динара": the name fills the quotation marks. */
function isOrganisation(mention: Mention, placed: Placed): boolean {
  const { text } = placed.sentence;
  return /[«“"„]$/.test(text.slice(0, mention.start)) && /^[»”"“]/.test(text.slice(mention.end));
}

/** The last line of a draft that is only a name, or a name after «с уважением». */
function isSignature(mention: Mention, placed: Placed, reading: Reading): boolean {
  if (reading.sentences.at(-1) !== placed) return false;
  const before = placed.sentence.text.slice(0, mention.start);
  const after = placed.sentence.text.slice(mention.end);
  const closing =
    /(?:с уважением|с теплом|құрметпен|курметпен|ізгі тілекпен|regards|best wishes|best|sincerely|kind regards|ваш[аи]?|сіздің)[\s,:—-]*(?:ваш[аи]?\s+)?(?:\p{L}+\s){0,3}$/iu;
  if (closing.test(before)) return true;
  const previous = reading.sentences.at(-2)?.sentence.text ?? '';
  const alone = /^[\s—–-]*$/.test(before) && /^[\s.,!)]*(?:\p{L}+[\s,.]*){0,4}$/u.test(after);
  const closed =
    /(?:с уважением|с теплом|құрметпен|курметпен|ізгі тілекпен|regards|best wishes|sincerely|thanks|спасибо|рахмет|рақмет)\W*$/iu;
  return alone && (closed.test(previous) || /^[\s—–-]+$/.test(before));
}

/** «(Тревитик, 2012: 122)», "Sweeney (2000)". */
function isCitation(mention: Mention, placed: Placed): boolean {
  const { text } = placed.sentence;
  const after = text.slice(mention.end, mention.end + 12);
  return /^\s?\(?(?:19|20)\d\d\)?/.test(after.replace(/^[\s,.(]+/, '')) && /[(,]/.test(after.slice(0, 3));
}
