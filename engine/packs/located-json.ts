/** JSON read with the place of every value, so that an error can name line and column; stricter than JSON.parse. */

/** Line and column count from 1; the column is in UTF-16 code units. */
export type Place = { line: number; column: number; file?: string };

export type JsonFault = {
  code: 'not-json' | 'json-deep' | 'json-long' | 'json-number' | 'json-key' | 'json-key-twice';
  /** What stands there: a few characters, a key or a limit; empty at the end of the file. */
  detail: string;
  at: Place;
};

/** A parsed value that knows where each of its parts stands. */
export type Located = {
  value: unknown;
  /** The place of a part by its path; of the nearest part around it where the path leads nowhere. */
  at(path: readonly PropertyKey[]): Place;
};

const deepest = 24;
const longestString = 20_000;
/** Keys that mean something to every object of the language. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

class Fault extends Error {
  constructor(
    readonly code: JsonFault['code'],
    readonly detail: string,
    readonly offset: number,
  ) {
    super(code);
  }
}

/** Reads JSON. Never throws. Linear in the length of the text. */
export function readJson(text: string): { ok: true; located: Located } | { ok: false; fault: JsonFault } {
  try {
    const reader = new Reader(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
    const value = reader.document();
    const at = (path: readonly PropertyKey[]): Place => placeOf(text, offsetOf(value, path, reader.places));
    return { ok: true, located: { value, at } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, detail, offset } = error;
    return { ok: false, fault: { code, detail, at: placeOf(text, offset) } };
  }
}

type Places = WeakMap<object, Map<PropertyKey, number>>;

function offsetOf(value: unknown, path: readonly PropertyKey[], places: Places): number {
  let offset = 0;
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) break;
    const next = places.get(current)?.get(step);
    if (next === undefined) break;
    offset = next;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return offset;
}

function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

class Reader {
  readonly places: Places = new WeakMap();
  private at = 0;
  private depth = 0;
  constructor(private readonly text: string) {}

  document(): unknown {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.wrong();
    return value;
  }

  private value(): unknown {
    this.space();
    const letter = this.text[this.at];
    if (letter === '{') return this.inside(() => this.object());
    if (letter === '[') return this.inside(() => this.array());
    if (letter === '"') return this.string();
    if (letter === '-' || (letter !== undefined && letter >= '0' && letter <= '9')) return this.number();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    return this.wrong();
  }

  private inside<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) throw new Fault('json-deep', String(deepest), this.at);
    const value = read();
    this.depth -= 1;
    return value;
  }

  private object(): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    const places = new Map<PropertyKey, number>();
    this.places.set(made, places);
    this.at += 1;
    this.space();
    if (this.take('}')) return made;
    for (;;) {
      this.space();
      const from = this.at;
      if (this.text[from] !== '"') this.wrong();
      const key = this.string();
      if (reserved.has(key)) throw new Fault('json-key', key, from);
      if (places.has(key)) throw new Fault('json-key-twice', key.slice(0, 80), from);
      this.space();
      if (!this.take(':')) this.wrong();
      places.set(key, from);
      made[key] = this.value();
      this.space();
      if (this.take('}')) return made;
      if (!this.take(',')) this.wrong();
    }
  }

  private array(): unknown[] {
    const made: unknown[] = [];
    const places = new Map<PropertyKey, number>();
    this.places.set(made, places);
    this.at += 1;
    this.space();
    if (this.take(']')) return made;
    for (;;) {
      this.space();
      places.set(made.length, this.at);
      made.push(this.value());
      this.space();
      if (this.take(']')) return made;
      if (!this.take(',')) this.wrong();
    }
  }

  private string(): string {
    const from = this.at;
    let end = from + 1;
    while (end < this.text.length) {
      const code = this.text.charCodeAt(end);
      if (code === 34) break;
      if (code < 32) {
        this.at = end;
        return this.wrong();
      }
      end += code === 92 ? 2 : 1;
    }
    if (end >= this.text.length) {
      this.at = this.text.length;
      return this.wrong();
    }
    if (end - from > longestString) throw new Fault('json-long', String(longestString), from);
    const raw = this.text.slice(from, end + 1);
    this.at = end + 1;
    if (!raw.includes('\\')) return raw.slice(1, -1);
    try {
      return JSON.parse(raw) as string;
    } catch {
      this.at = from + 1 + raw.slice(1).search(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/);
      return this.wrong();
    }
  }

  private number(): number {
    const [raw = ''] = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(this.text.slice(this.at, this.at + 400)) ?? [];
    if (raw === '' || /^-?0\d/.test(raw)) return this.wrong();
    const value = Number(raw);
    if (raw.length > 16 || Math.abs(value) > Number.MAX_SAFE_INTEGER)
      throw new Fault('json-number', raw.slice(0, 20), this.at);
    this.at += raw.length;
    return value;
  }

  private take(letter: string): boolean {
    if (this.text[this.at] !== letter) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    while (this.at < this.text.length && /[ \t\n\r]/.test(this.text[this.at] as string)) this.at += 1;
  }

  private wrong(): never {
    const rest = this.text.slice(this.at, this.at + 12).split('\n')[0] ?? '';
    throw new Fault('not-json', this.at >= this.text.length ? '' : rest || '\\n', this.at);
  }
}
