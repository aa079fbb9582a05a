/** Numbers and lists of words written as short plain text: how the build packs what pages get, and how it is read again. */

/** Letters that stand for digits; none of them needs an escape in a string, and the brace is left to mark packed text. */
const digits = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (letter) => !'"\\}`$'.includes(letter),
);
export const packedBase = digits.length;
const values = new Int8Array(128).fill(-1);
digits.forEach((letter, value) => {
  values[letter.charCodeAt(0)] = value;
});

/** Packed text begins so: no phrase, no name and no base64 does. */
export const packedMark = '}';
export const isPacked = (text: string): boolean => text.startsWith(packedMark);

/** Below `short` a number takes one letter, then two, then three. */
const short = 50;
const middle = 24;
const long = short + middle;
const firstLong = short + middle * packedBase;
export const largestPacked = firstLong + (packedBase - long) * packedBase ** 2 - 1;

/** @param value 0 to `largestPacked` */
export function packNumber(value: number): string {
  const digit = (one: number): string => digits[one] as string;
  if (value < short) return digit(value);
  if (value < firstLong)
    return digit(short + Math.floor((value - short) / packedBase)) + digit((value - short) % packedBase);
  const rest = value - firstLong;
  if (value > largestPacked) throw new Error(`${value} is too large to be packed`);
  return (
    digit(long + Math.floor(rest / packedBase ** 2)) +
    digit(Math.floor(rest / packedBase) % packedBase) +
    digit(rest % packedBase)
  );
}

/** One letter for a number below `packedBase`. */
export const packDigit = (value: number): string => digits[value] as string;

/** Reads packed numbers one after the other. */
export class Unpacker {
  constructor(
    private readonly text: string,
    public at = packedMark.length,
  ) {}

  get more(): boolean {
    return this.at < this.text.length;
  }

  digit(): number {
    const value = values[this.text.charCodeAt(this.at)] as number;
    this.at += 1;
    return value;
  }

  next(): number {
    const first = this.digit();
    if (first < short) return first;
    if (first < long) return short + (first - short) * packedBase + this.digit();
    const second = this.digit();
    return firstLong + ((first - long) * packedBase + second) * packedBase + this.digit();
  }
}

/** How much of a line may be shared with the one before, UTF-16 code units. */
const mostShared = packedBase - 1;

/** Lines of text, each as what it shares with the line before and what is its own. */
export function packLines(lines: readonly string[]): string {
  let before = '';
  const packed = lines.map((line) => {
    let shared = 0;
    while (shared < mostShared && shared < line.length && line[shared] === before[shared]) shared += 1;
    // Half a character is no text: on the way through files it would be lost.
    if (/[\ud800-\udbff]/.test(line[shared - 1] ?? '')) shared -= 1;
    before = line;
    return packDigit(shared) + line.slice(shared);
  });
  return packedMark + packed.join('\n');
}

export function unpackLines(text: string): string[] {
  let before = '';
  return text
    .slice(packedMark.length)
    .split('\n')
    .map((line) => {
      before = before.slice(0, values[line.charCodeAt(0)]) + line.slice(1);
      return before;
    });
}

/** Signed bytes of which most are zero: how many zeros stand before each other value, then the values. */
export function packBytes(bytes: Int8Array): string {
  let runs = '';
  let rest = '';
  let zeros = 0;
  for (const byte of bytes) {
    if (byte === 0) {
      zeros += 1;
      continue;
    }
    runs += packNumber(zeros);
    rest += packNumber(byte > 0 ? byte * 2 - 1 : byte * -2 - 2);
    zeros = 0;
  }
  return packedMark + runs + packedMark + rest;
}

/** @param length how many bytes there are */
export function unpackBytes(text: string, length: number): Int8Array {
  const bytes = new Int8Array(length);
  const middle = text.indexOf(packedMark, packedMark.length);
  const runs = new Unpacker(text.slice(0, middle));
  const rest = new Unpacker(text, middle + packedMark.length);
  for (let at = 0; runs.more; at += 1) {
    at += runs.next();
    const value = rest.next();
    bytes[at] = value % 2 === 1 ? (value + 1) / 2 : -(value + 2) / 2;
  }
  return bytes;
}
