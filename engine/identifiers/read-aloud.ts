/** Numbers in Russian and Kazakh words read as figures, so that every shape sees them: «Сатпаева сто двадцать, квартира сорок» as «Сатпаева 120, квартира 40». */
import type { Normalised } from '../text/normalise';
import { Rewritten } from './rewritten';
import { numerals } from './spelled-digits';

/** `place`: houses, telephones, plates. `date`: also «пятнадцатого седьмого», which beside a name would look like a house. */
export type Manner = 'place' | 'date';

/** «пятый», «пятнадцатого»: stems of what is numbered, by value. */
const ordered = new Map<string, number>();
'перв втор трет четверт пят шест седьм восьм девят'.split(' ').forEach((stem, at) => {
  ordered.set(stem, at + 1);
});
for (const [word, { value }] of numerals)
  if (/цать$|десять?$|^сорок$|девяносто/.test(word)) ordered.set(stemOf(word), value);
function stemOf(word: string): string {
  return word === 'сорок' ? 'сороков' : word.replace(/ь$|о$/, '').replace(/ьдесят$/, 'идесят');
}
const ending = /(?:[ыио]й|[аь]я|ь?[ое]го)$/;
const ofDay = /[ое]го$/;
const isThousand = (word: string): boolean => /^тысяч[аи]?$/.test(word);

/** Letters by their names, as a plate is read out. */
const letters = new Map(
  'аА беБ бэБ веВ вэВ геГ гэГ деД дэД зэЗ каК эльЛ эмМ энН пэП эрР эсС тэТ эфФ хаХ хэХ иксХ цэЦ уУ оО еЕ'
    .split(' ')
    .map((name) => [name.slice(0, -1), name.slice(-1)] as const),
);
/** Words that only join two numbers; the others are read as a space. */
const joins: Record<string, string> = { тире: '-', дефис: '-', дробь: '/', слэш: '/', слеш: '/' };
const plainJoin = /^(?:и|а|потом|затем|дальше|далее|ещё|еще|там|после|регион|сосын|тағы)$/;

/** What is numbered beside these is a house, a door or a floor. */
const houseBehind = /^,?\s(?:дом|подъезд|этаж|корпус|блок|мкр|микрорайон|кв|үй|пәтер)/iu;
const houseBefore = /(?:\d[,\s]{1,2}|(?<!\p{L})(?:дом|квартира|кв|корпус|подъезд|дробь)\.?,?\s)$/iu;

type Word = { start: number; end: number; low: string };
/** Read as figures or letters; `spelled` if it was written in words. */
type Told = { start: number; end: number; read: string; spelled: boolean };

const hint = new RegExp(
  `(?<!\\p{L})(?:${[...numerals.keys()].filter((word) => /^[а-яқөүұғі]{3}/.test(word)).join('|')}|${[...ordered.keys()].join('|')})`,
  'iu',
);

/** @returns the text with figures for words, or null where nothing is written in words */
export function readAloud(norm: Normalised, manner: Manner): Normalised | null {
  const { text } = norm;
  if (!hint.test(text)) return null;
  const told = toldIn(text, manner);
  if (!told.some(({ spelled }) => spelled)) return null;
  const read = new Rewritten(norm);
  let last: Told | undefined;
  for (const one of told) {
    const at = last?.end ?? 0;
    const gap = text.slice(at, one.start);
    read.put((last && joinOf(gap)) ?? gap, at, one.start);
    read.put(one.read, one.start, one.end);
    last = one;
  }
  read.put(text.slice(last?.end), last?.end ?? 0, text.length);
  return read.read();
}

/** «, потом ещё » between two numbers is read as a space, « тире » as a dash. */
function joinOf(gap: string): string | null {
  const words = gap.toLowerCase().match(/\p{L}+/gu);
  if (!words || gap.length > 24 || /[^\p{L}\s,.:;-]/u.test(gap)) return null;
  if (!words.every((word) => word in joins || plainJoin.test(word))) return null;
  return joins[words.find((word) => word in joins) ?? ''] ?? ' ';
}

function toldIn(text: string, manner: Manner): Told[] {
  const words: Word[] = [...text.matchAll(/\p{L}+|\d+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    low: word.toLowerCase().replace(/ё/g, 'е'),
  }));
  const told: Told[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const last = told.at(-1);
    const close = last !== undefined && word.start - last.end < 4;
    const one: { read: string; taken: number } | null = /^\d/.test(word.low)
      ? { read: word.low, taken: 1 }
      : (numberAt(text, words, at, manner, close) ?? lettersAt(words, at, close));
    const end = words[at + (one?.taken ?? 1) - 1]?.end ?? word.end;
    if (one) told.push({ start: word.start, end, read: one.read, spelled: !/^\d/.test(word.low) });
    at += one?.taken ?? 1;
  }
  return told;
}

/** One number, as long as its parts fall: hundreds, tens, units; nothing behind teens or an ordinal. */
function numberAt(text: string, words: readonly Word[], at: number, manner: Manner, close: boolean) {
  let [total, part, order, taken] = [0, 0, 9, 0];
  let [zero, last] = ['', false];
  for (; !last; taken += 1) {
    const word = words[at + taken];
    if (!word || (taken > 0 && !/^[ -]{1,2}$/.test(text.slice(words[at + taken - 1]?.end, word.start)))) break;
    if (isThousand(word.low) && total === 0 && zero === '') {
      [total, part, order] = [(part || 1) * 1000, 0, 8];
      continue;
    }
    const plain = numerals.get(word.low);
    const numbered = plain ? undefined : orderedOf(word.low, manner);
    const value = plain?.value ?? numbered;
    if (value === undefined || (plain && word.low === 'он' && taken === 0 && !numerals.has(words[at + 1]?.low ?? '')))
      break;
    const rank = value >= 100 ? 4 : value >= 20 ? 3 : value >= 10 ? 2 : 1;
    if (value === 0 ? taken > 0 : rank >= order || (rank === 2 && order === 3)) break;
    if (value === 0) zero = '0';
    part += value;
    order = value === 0 ? 2 : rank === 2 ? 0 : rank;
    last = numbered !== undefined;
  }
  if (taken === 0) return null;
  const [first, end] = [words[at] as Word, words[at + taken - 1] as Word];
  // «одна», «раз», «вторая»: by themselves they count or order anything.
  const loose = taken === 1 && (/^(?:од|раз$|б[іи]р)/.test(first.low) || (last && manner === 'place'));
  if (loose && !close && !houseBehind.test(text.slice(end.end)) && !houseBefore.test(text.slice(0, first.start)))
    return null;
  return { read: zero + (zero !== '' && part === 0 ? '' : String(total + part)), taken };
}

function orderedOf(word: string, manner: Manner): number | undefined {
  const stem = word.replace(ending, '');
  return stem === word || ofDay.test(word) !== (manner === 'date') ? undefined : ordered.get(stem);
}

/** «ка эр тэ» beside a number: at least two letters, one of them by a name that is no word. */
function lettersAt(words: readonly Word[], at: number, close: boolean) {
  let read = '';
  let taken = 0;
  let named = false;
  for (; taken < 3; taken += 1) {
    const word = words[at + taken];
    if (!word || (taken > 0 && word.start - (words[at + taken - 1]?.end ?? 0) > 2)) break;
    const letter = letters.get(word.low);
    if (letter === undefined) break;
    named ||= word.low.length > 1;
    read += letter;
  }
  const next = words[at + taken];
  const followed = next !== undefined && (/^\d/.test(next.low) || numerals.has(next.low) || next.low === 'регион');
  return named && taken > 1 && (close || followed) ? { read, taken } : null;
}
