/** Drafts as people wrote them: the fresh rounds in three languages, and quotations laid into each other around them. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const rounds = new URL('../fresh/', import.meta.url);

/** The drafts of all fresh rounds, in all languages. */
export function freshTexts(): string[] {
  return readdirSync(rounds)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, rounds), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

const pairs = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
  ['[', ']'],
  ['> ', '\n'],
] as const;

/** A text within up to sixty quotations, some of which are never closed. */
export const nestedQuotes = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.constantFrom(...pairs), fc.boolean()), { minLength: 1, maxLength: 60 }),
    )
    .map(([text, around]) =>
      around.reduce((inner, [[open, close], closed]) => `${open}${inner}${closed ? close : ''}`, text),
    );
