/** People mentioned in a sentence: runs of name words, what they are made of, and how sure that is. */
import type { Sentence } from '../text/reading';
import type { Evidence } from '../types';
import type { NameIndex } from './name-index';
import { isKazakhPatronymic, isPatronymic, surnameShape } from './russian';

export type NamePart = 'given' | 'surname' | 'patronymic' | 'initials' | 'unknown';

/** Token numbers in the sentence, `to` is outside; offsets are UTF-16 code units within the sentence. */
export type Mention = {
  from: number;
  to: number;
  start: number;
  end: number;
  parts: NamePart[];
  /** A name by itself or only with another sign near (see `grade.ts`). */
  sure: boolean;
  capital: boolean;
  because: Evidence[];
};

type Piece = { part: NamePart; sure: boolean; capital: boolean; token: number };

const capitalised = /^\p{Lu}/u;
const shouted = /^\p{Lu}[\p{Lu}-]{2,}$/u;
const initial = /^\p{Lu}$/u;
/** Between the words of one name only white space, a hyphen, or the dot of an initial may stand. */
const joins = /^(?:\s{0,2}|\s?-\s?|\.\s{0,2})$/;

/** @returns mentions in order; what is no name without a second sign has `sure: false` */
export function mentionsIn(sentence: Sentence, names: NameIndex): Mention[] {
  const { tokens, text } = sentence;
  const mayBeKazakh = sentence.langs.has('kk');
  const pieces: (Piece | null)[] = tokens.map((token, at) => {
    if (token.kind !== 'word') return null;
    return pieceOf(text.slice(token.start, token.end), at, names, mayBeKazakh, firstWord(sentence, at));
  });
  const mentions: Mention[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (!piece) {
      at += 1;
      continue;
    }
    const run: Piece[] = [piece];
    let next = at + 1;
    while (next < tokens.length && next - at < 4) {
      const gap = text.slice(tokens[next - 1]?.end, tokens[next]?.start);
      if (!joins.test(gap)) break;
      if (gap.includes('.') && run.at(-1)?.part !== 'initials') break;
      const following = pieces[next] ?? unlisted(text.slice(tokens[next]?.start, tokens[next]?.end), next, run);
      if (!following) break;
      run.push(following);
      next += 1;
    }
    const mention = mentionOf(run, sentence);
    if (mention) mentions.push(mention);
    at = mention ? next : at + 1;
  }
  return mentions;
}

function firstWord(sentence: Sentence, at: number): boolean {
  return sentence.tokens.findIndex((token) => token.kind === 'word') === at;
}

function pieceOf(word: string, token: number, names: NameIndex, mayBeKazakh: boolean, first: boolean): Piece | null {
  const written = shouted.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  const capital = capitalised.test(word);
  if (initial.test(word)) return { part: 'initials', sure: false, capital, token };
  if (isKazakhPatronymic(word) || (isPatronymic(word) && (capital || word.length > 6)))
    return { part: 'patronymic', sure: true, capital, token };
  const sense = names.senseOf(written, mayBeKazakh);
  if (sense.given)
    return { part: 'given', sure: sense.given === 'sure' && (capital || word.length > 3), capital, token };
  if (sense.surname === 'sure' && (capital || word.length > 4)) return { part: 'surname', sure: false, capital, token };
  if (sense.surname && capital && !first) return { part: 'surname', sure: false, capital, token };
  if (capital && !first && surnameShape.test(written)) return { part: 'surname', sure: false, capital, token };
  return null;
}

/** A capitalised word that no list knows is a surname right after a sure given name or an initial. */
function unlisted(word: string, token: number, run: Piece[]): Piece | null {
  const last = run.at(-1);
  if (!last || !/^\p{Lu}\p{Ll}{2,}/u.test(word) || !last.capital) return null;
  if (last.part === 'given' && last.sure) return { part: 'unknown', sure: false, capital: true, token };
  if (last.part === 'initials') return { part: 'unknown', sure: false, capital: true, token };
  return null;
}

function mentionOf(run: Piece[], sentence: Sentence): Mention | null {
  const pieces = [...run];
  while (pieces.length > 0 && pieces.at(-1)?.part === 'initials' && pieces.length === 1) pieces.pop();
  const parts = pieces.map(({ part }) => part);
  const named = parts.some((part) => part === 'given' || part === 'surname' || part === 'patronymic');
  if (!named && !(parts[0] === 'initials' && parts.includes('unknown') && parts.length >= 3)) return null;
  const first = sentence.tokens[pieces[0]?.token ?? 0];
  const last = sentence.tokens[pieces.at(-1)?.token ?? 0];
  if (!first || !last) return null;
  const end = parts.at(-1) === 'initials' && sentence.text[last.end] === '.' ? last.end + 1 : last.end;
  return {
    from: pieces[0]?.token ?? 0,
    to: (pieces.at(-1)?.token ?? 0) + 1,
    start: first.start,
    end,
    parts,
    sure: pieces.some(({ sure }) => sure),
    capital: pieces.some(({ capital }) => capital),
    because: [{ code: 'list', value: sentence.text.slice(first.start, end) }],
  };
}
