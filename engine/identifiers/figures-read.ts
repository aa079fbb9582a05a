/** Numbers in Kazakh and Russian words read as figures, so that every shape finds what it finds in figures: «елу екінші жылғы он бес сәуір», «Өтеміс он жеті», «сегіз 701 …». */
import type { Normalised } from '../text/normalise';
import type { Span } from '../types';
import { numerals } from './spelled-digits';

/** `order`: 0 units, 1 tens, 2 hundreds, 3 thousands. `closed`: nothing of the same number follows it. `tail`: its ending in figures. */
type Word = { value: number; order: 0 | 1 | 2 | 3; kk: boolean; closed?: boolean; tail?: string };

/** «екінші», «қырқыншы», «жиырмасыншы»; and the endings of cases, with those of possession. */
const kkOrdinal = /^(?:с?[ыіи])?нш[ыіи]$/;
const kkCase = /^(?:с?[ыіи]н?)?(?:(?:д[ае]|т[ае])(?:н|г[иі]|[ғг]ы)?|н[ае]|[кгқғ][еа]|[ндт][иіы][ңн]?)?$/;
const kkStem =
  /^(?:жүз|жуз|мың|мын|бір|бир|екі|еки|үш|төрт|бес|алты|жеті|жети|сегіз|сегиз|тоғыз|тогыз|он|жиырма|отыз|қырық|кырык|[қк]ыр[қк]|елу|алпыс|жетпіс|жетпис|сексен|тоқсан|токсан|(?:уш|торт)(?=[ыіи]нш))/;
const ruOrdinal = /^(.{4,}?|пят)(?:ь?[еи]го|[оеи]й|ый|[аья]я|ь[ея]|о[ем]|о[гм][оу]|[ую]ю|ью)$/;
/** What is not its numeral without the last sign. */
const ruStems: Readonly<Record<string, string>> = {
  перв: 'один',
  втор: 'два',
  трет: 'три',
  четверт: 'четыре',
  четвёрт: 'четыре',
  седьм: 'семь',
  восьм: 'восемь',
  сороков: 'сорок',
  девяност: 'девяносто',
};
const thousands = /^(?:мың|мын|тысяч[аи]?)$/;
const hundred = /^(?:жүз|жуз)$/;
const kazakh =
  /[әғқңөұүһі]|^(?:бир|еки|уш|торт|бес|алты|жети|сегиз|тогыз|он|жиырма|отыз|кырык|елу|алпыс|жетпис|сексен|токсан)$/;

const known = new Map<string, Word | null>();
/** @param word in lower case */
function wordOf(word: string): Word | null {
  let found = known.get(word);
  if (found !== undefined) return found;
  found = null;
  const plain = (stem: string): Word | null => {
    if (thousands.test(stem)) return { value: 1000, order: 3, kk: /^мы/.test(stem) };
    if (hundred.test(stem)) return { value: 100, order: 2, kk: true };
    const numeral = numerals.get(stem);
    return numeral && /^[а-яёәғқңөұүһі]/.test(stem) && stem !== 'раз' ? { ...numeral, kk: kazakh.test(stem) } : null;
  };
  found = plain(word);
  const stem = kkStem.exec(word)?.[0];
  if (!found && stem) {
    const base = plain(/^.ыр.$/.test(stem) ? 'қырық' : stem);
    const tail = word.slice(stem.length);
    if (base && kkOrdinal.test(tail)) found = { ...base, closed: true };
    else if (base && stem !== 'он' && kkCase.test(tail)) found = { ...base, closed: true, tail };
  }
  const ruStem = found ? undefined : ruOrdinal.exec(word)?.[1];
  if (ruStem) {
    const base =
      plain(ruStems[ruStem] ?? `${ruStem.replace('идес', 'ьдес')}ь`) ?? plain(ruStem.replace('идес', 'ьдес'));
    if (base && !base.kk) found = { ...base, closed: true };
  }
  if (known.size > 2000) known.clear();
  known.set(word, found);
  return found;
}

const unit =
  /^(?:үй|уй|пәтер|патер|подъез|кіребер|киребер|қабат|кабат|этаж|эт$|кв$|кварт|дом|корп|блок|бөлме|комнат|к$|мкр|микрор|ықшам|ыкшам|жылғы|жылгы|жылдың|жылдын|жылы|года?$|янв|фев|мар[та]|апр|мая$|май|июн|июл|авг|сен[тд]|окт|ноя|дек|қаң|кант|ақп|акп|нау|сәу|сау|мам|мау|шіл|шил|там|қыр|кырк|қаз|каз|қар|кара|жел)/;

type Read = {
  start: number;
  end: number;
  value: number;
  words: number;
  tail: string;
  zero: boolean;
  ten: boolean;
  text: string;
};
const between = /^[ \u00a0]{1,2}$|^-$/;
const near = /^[ ,-]{1,2}$/;
const tokens = /\p{L}+|\d+/gu;

/** @returns numbers in words, each whole, whatever stands around; offsets in `text` */
function numbersIn(text: string): { read: Read[]; all: { start: number; end: number; word: string; read?: Read }[] } {
  const all: { start: number; end: number; word: string; read?: Read }[] = [];
  const read: Read[] = [];
  let open: (Read & { last: Word; rest: number }) | null = null;
  for (const match of text.matchAll(tokens)) {
    const word = match[0].toLowerCase();
    const [start, end] = [match.index, match.index + word.length];
    const token: (typeof all)[number] = { start, end, word };
    all.push(token);
    const numeral = /^\d/.test(word) || word.length > 16 ? null : wordOf(word);
    if (!numeral) {
      open = null;
      continue;
    }
    const current: (Read & { last: Word; rest: number }) | null = open;
    if (
      current &&
      !current.last.closed &&
      current.last.kk === numeral.kk &&
      between.test(text.slice(current.end, start))
    ) {
      const { last } = current;
      const teen = !last.kk && last.order === 1 && last.value < 20;
      const multiplies =
        (numeral.order === 3 && current.value < 1000) || (numeral.value === 100 && last.order === 0 && last.value > 0);
      const continues = numeral.order < last.order && !teen && numeral.value > 0;
      if (multiplies || continues) {
        if (numeral.order === 3) current.value *= 1000;
        else current.value += multiplies ? last.value * 99 : numeral.value;
        Object.assign(current, { end, words: current.words + 1, last: numeral, tail: numeral.tail ?? '', ten: false });
        token.read = current;
        continue;
      }
    }
    open = {
      start,
      end,
      value: numeral.value,
      words: 1,
      tail: numeral.tail ?? '',
      zero: numeral.value === 0,
      ten: word === 'он',
      text: word,
      last: numeral,
      rest: 0,
    };
    token.read = open;
    read.push(open);
  }
  return { read, all };
}

/** What is read, and where its own figures stand in the text as it was. */
export type Figures = { norm: Normalised; told: readonly Span[] };

/** @returns the text with those numbers in figures that can belong to something that is counted out, or null if there are none */
export function figuresRead(norm: Normalised): Figures | null {
  const { text } = norm;
  const { read, all } = numbersIn(text);
  if (read.length === 0) return null;
  const numbers = all.filter((token) =>
    token.read === undefined ? /^\d/.test(token.word) : token.read.start === token.start,
  );
  const taken = read.filter((one) => {
    const at = numbers.findIndex((token) => token.read === one);
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    const beside = (left: number, right: number): boolean => near.test(text.slice(left, right));
    // «он» is also Russian for "he": alone it is no number, nor before a Russian one.
    const chained =
      (before !== undefined && beside(before.read?.end ?? before.end, one.start)) ||
      (after !== undefined && beside(one.end, after.start));
    if (one.words > 1) return true;
    const next = all.find(({ start }) => start >= one.end)?.word ?? '';
    if (one.ten) return unit.test(next) && !/^(?:дом|кв|этаж|год)/.test(next);
    if (unit.test(next)) return true;
    const previous = all.filter(({ end }) => end <= one.start).at(-1);
    if (previous && /^(?:дом|кв|квартира|үй|уй|пәтер|патер|д|подъезд|этаж)$/.test(previous.word)) return true;
    if (previous && /^(?:.{3,9})[нтд][ыі][ңн]$/.test(previous.word) && unit.test(previous.word) && one.value < 32)
      return true;
    if (previous?.word === 'плюс' && one.value === 7) return true;
    if (chained) return true;
    return (
      one.value > 10 &&
      previous !== undefined &&
      previous.start > 0 &&
      /^\p{Lu}/u.test(text.slice(previous.start)) &&
      beside(previous.end, one.start)
    );
  });
  if (taken.length === 0) return null;
  const oneByOne = new Set<Read>();
  let row: Read[] = [];
  const closeRow = (): void => {
    if (row.length > 3 && row.length < 7) for (const one of row.slice(1)) oneByOne.add(one);
    row = [];
  };
  for (const one of taken) {
    const last = row.at(-1);
    if (one.value > 9 || one.words > 1 || one.tail || (last && text.slice(last.end, one.start) !== ' ')) closeRow();
    if (one.value < 10 && one.words === 1 && !one.tail) row.push(one);
  }
  closeRow();
  const parts: { from: number; to: number; start: number; end: number }[] = [];
  let out = '';
  let at = 0;
  for (const one of taken) {
    const plus = /(?<!\p{L})плюс\s$/iu.exec(text.slice(at, one.start));
    const start = plus ? one.start - plus[0].length : one.start;
    // «сегіз төрт бір тоғыз»: four figures and more told one by one are one number.
    out += oneByOne.has(one) ? '' : text.slice(at, start);
    const from = out.length;
    out += `${plus ? '+' : ''}${one.value}${one.tail ? `-${one.tail}` : ''}`;
    parts.push({ from, to: out.length, start, end: one.end });
    at = one.end;
  }
  out += text.slice(at);
  /** A place in the new text as one in the old: inside a number, its beginning or its end. */
  const back = (place: number, atEnd: boolean): number => {
    let shift = 0;
    for (const { from, to, start, end } of parts) {
      if (place < from || (place === from && !atEnd)) break;
      if (place < to || (place === to && atEnd)) return place === from ? start : atEnd ? end : start;
      shift = end - to;
    }
    return place + shift;
  };
  return {
    norm: { text: out, span: (start, end) => norm.span(back(start, false), back(end, true)) },
    told: parts.map(({ start, end }) => norm.span(start, end)),
  };
}
