/** Numbers written out in words, in Russian, Kazakh and English: «восемь семьсот один двести тридцать четыре…». */

/** Value and order of a numeral: 0 units, 1 tens and teens, 2 hundreds. */
export type Numeral = { value: number; order: 0 | 1 | 2 };

export const numerals = new Map<string, Numeral>();
const add = (order: 0 | 1 | 2, first: number, step: number, words: string): void => {
  words.split(' ').forEach((choice, at) => {
    for (const word of choice.split('|')) numerals.set(word, { value: first + at * step, order });
  });
};
add(0, 0, 1, 'ноль|нуль|нолик один|одна|раз два|две три четыре пять шесть семь восемь девять');
add(
  1,
  10,
  1,
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
);
add(1, 20, 10, 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто');
add(2, 100, 100, 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот');
add(0, 0, 1, 'нөл|нол бір|бир екі|еки үш|уш төрт|торт бес алты жеті|жети сегіз|сегиз тоғыз|тогыз');
add(1, 10, 10, 'он жиырма отыз қырық|кырык елу алпыс жетпіс|жетпис сексен тоқсан|токсан');
add(0, 0, 1, 'zero|oh|nought one two three four five six seven eight nine');
add(1, 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
add(1, 20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety');

/** "double oh", "triple seven". */
const repeats = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['қос', 2],
  ['кос', 2],
]);
const words = /\p{L}+|\d+/gu;
/** «три пятёрки», «два нуля»: a digit by the name it is called when there are several. */
const several =
  /^(?:нул(?:я|ей|и)|единиц[ыа]?|двойк[иа]?|двоек|тройк[иа]?|троек|четв[её]рк[иа]?|пят[её]рк[иа]?|пят[её]рок|шест[её]рк[иа]?|сем[её]рк[иа]?|восьм[её]рк[иа]?|девятк[иа]?|девяток)$/u;

/** @param word in lower case */
export const isNumeral = (word: string): boolean =>
  numerals.has(word) || word === 'жүз' || word === 'жуз' || word === 'hundred' || several.test(word);
/** How often the next digit is to be read: "double", «қос». @param word in lower case */
export const repeatsOf = (word: string): number | null => repeats.get(word) ?? null;

/** @returns as many digits as digits and numerals in a text stand for, other words passed over; which one «пятёрки» is, is not told */
export function digitsSpelled(text: string): string {
  const parts: (Numeral | string)[] = [];
  let times = 1;
  for (const [word] of text.toLowerCase().matchAll(words)) {
    const numeral: Numeral | undefined =
      word === 'жүз' || word === 'жуз' || word === 'hundred' ? { value: 100, order: 2 } : numerals.get(word);
    const last = parts.at(-1);
    const by = word === 'hundred' ? 100 : word === 'thousand' ? 1000 : 0;
    // "nine hundred", "two thousand and nine": what goes before is multiplied.
    if (by && typeof last === 'object' && last.value > 0)
      parts[parts.length - 1] = { value: last.value * by, order: 2 };
    else if (repeats.has(word)) times = repeats.get(word) ?? 1;
    else if (several.test(word)) {
      // «три тройки» are three figures, «тройка» is one.
      const many = /[икйя]$/.test(word) && typeof last === 'object' && last.value > 1 && last.value < 6;
      if (many) parts.pop();
      parts.push('0'.repeat(many ? last.value : 1));
    } else if (numeral || /^\d+$/.test(word)) {
      for (let count = 0; count < times; count += 1) parts.push(numeral ?? word);
      times = 1;
    }
  }
  return join(parts);
}
/** Fewer words than this spell no number worth looking at. */
const fewest = 5;

/** @returns stretches of at least five numerals in a row, with the digits they spell; offsets in `text` */
export function spelledDigits(text: string): { start: number; end: number; digits: string }[] {
  const found: { start: number; end: number; digits: string }[] = [];
  let run: { start: number; end: number; numeral: Numeral | string }[] = [];
  let times = 1;
  let timesAt = 0;
  const close = (): void => {
    const spelled = run.filter(({ numeral }) => typeof numeral !== 'string').length;
    if (spelled >= fewest) {
      const start = run[0]?.start ?? 0;
      found.push({ start, end: run.at(-1)?.end ?? start, digits: join(run.map(({ numeral }) => numeral)) });
    }
    run = [];
  };
  for (const match of text.toLowerCase().matchAll(words)) {
    const word = match[0];
    const last = run.at(-1);
    if (last && !/^[\s,.\-–—+]{1,4}$/.test(text.slice(last.end, times > 1 ? timesAt : match.index))) close();
    const hundred = word === 'жүз' || word === 'жуз' || word === 'hundred';
    const previous = run.at(-1)?.numeral;
    if (hundred && typeof previous === 'object' && previous.order === 0 && previous.value > 0) {
      run[run.length - 1] = {
        start: run.at(-1)?.start ?? 0,
        end: match.index + word.length,
        numeral: { value: previous.value * 100, order: 2 },
      };
      continue;
    }
    const repeated = repeats.get(word);
    if (repeated !== undefined) {
      times = repeated;
      timesAt = match.index;
      continue;
    }
    const numeral = hundred ? ({ value: 100, order: 2 } as Numeral) : numerals.get(word);
    // A comma ends a number: "nine hundred, four one two".
    if (numeral && last && run.length > 0 && text.slice(last.end, match.index).includes(','))
      run.push({ start: last.start, end: last.end, numeral: '' });
    if (numeral) {
      const start = times > 1 ? timesAt : match.index;
      for (let count = 0; count < times; count += 1) run.push({ start, end: match.index + word.length, numeral });
      times = 1;
    } else if (/^\d{1,4}$/.test(word) && run.length > 0)
      run.push({ start: match.index, end: match.index + word.length, numeral: word });
    else close();
  }
  close();
  return found;
}

/** A numeral continues the one before while its order falls: «двести тридцать четыре» is one number. */
function join(parts: readonly (Numeral | string)[]): string {
  let digits = '';
  let open: { value: number; order: number } | null = null;
  const flush = (): void => {
    if (open) digits += String(open.value);
    open = null;
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      flush();
      digits += part;
      continue;
    }
    const current = open as { value: number; order: number } | null;
    const teen = part.order === 1 && part.value < 20 && part.value > 10;
    const continues: boolean =
      current !== null &&
      part.order < current.order &&
      part.value > 0 &&
      !(current.order === 1 && current.value % 100 < 20 && current.value % 100 > 10);
    if (continues && current) open = { value: current.value + part.value, order: teen ? 0 : part.order };
    else {
      flush();
      open = { value: part.value, order: teen ? 0 : part.order };
    }
  }
  flush();
  return digits;
}
