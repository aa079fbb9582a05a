/** The number or account that stands beside the words which give it: «мой личный 8 701 …» is marked, and mended, whole. */
import type { Match } from '../types';

/** A telephone number, an account or a mail address, after at most three words of the same clause. */
const follows =
  /^[^\S\n]?(?:[,:—–=-]?[^\S\n]{0,2}\p{L}{1,14}){0,3}?[\s,:—–=(-]{1,4}(?:\+?\d[\d()\s-]{5,17}\d|@[\w.]{3,30}|[\w.+-]{2,40}@[\w.-]{3,40})(?![\w@])/u;

/** @returns the match, longer by the contact that follows it in the text; spans are UTF-16 code units of the draft */
export function withContact(match: Match, text: string): Match {
  const { start, end } = match.span;
  const contact = follows.exec(text.slice(end, end + 96));
  return contact ? { ...match, span: { start, end: end + contact[0].length } } : match;
}
