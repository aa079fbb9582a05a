/** A sentence cut into the pieces that phrases are made of: words, numbers, emoji, smiles, links. */
import { cutWord } from './chat-spelling';
import { foldKazakh, isLatin, normaliseWord } from './fold';

export type TokenKind = 'word' | 'number' | 'emoji' | 'smile' | 'link';

/** Offsets are UTF-16 code units within the sentence. */
export type Token = {
  start: number;
  end: number;
  kind: TokenKind;
  /** Lower case, ё as е, chat spelling written out. */
  norm: string;
  /** The same without Kazakh letters; computed for every token, compared only where Kazakh may stand. */
  fold: string;
  /** Counts the commas, dashes and colons before: a clause, roughly. */
  clause: number;
};

/** A run of punctuation. */
export type Mark = { start: number; end: number; text: string };

/** What a piece is, by the group that holds it. */
const groups = { link: 1, word: 2, number: 3, smile: 4, mark: 6 } as const;
const link =
  '(https?://[^\\s<>«»"]{1,400}|(?:www\\.|t\\.me/|wa\\.me/)[^\\s<>«»"]{1,300}|@[\\p{L}\\p{N}_.]{2,40}|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,120})';
const others = [
  "(\\p{L}[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*(?:['’ʼ][\\p{L}]{1,20})*)",
  '(\\p{Nd}+(?:[.,:/]\\p{Nd}+)*%?)',
  '((?:[:;=]-?)?[)(]{1,40}|[:;=]-?[DPdp3*](?![\\p{L}\\p{N}])|\\^\\^|xD)',
  '((?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}{2})[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]{0,2}(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]{0,2}){0,4})',
  '([.,!?…;:—–"«»“”„]+|-)',
].join('|');
const piece = new RegExp(`${link}|${others}`, 'gu');
/** Looking for a link at every word costs as much as all else; most sentences hold none. */
const pieceWithoutLinks = new RegExp(`((?!))|${others}`, 'gu');
const mayLink = /[@/]|www\./;

const clauseMark = /[,;:—–]/;

/** Brackets are smiles only when they close nothing: `)))`, `:)`, or a lone `)` after words. */
function isSmile(text: string, opened: number): boolean {
  if (/^[)]+$/.test(text)) return text.length > 1 || opened === 0;
  if (/^[(]+$/.test(text)) return text.length > 1;
  return true;
}

/** @returns the tokens of a sentence and its punctuation, in order */
export function tokenise(sentence: string): { tokens: Token[]; marks: Mark[] } {
  const tokens: Token[] = [];
  const marks: Mark[] = [];
  let clause = 0;
  let opened = 0;
  for (const match of sentence.matchAll(mayLink.test(sentence) ? piece : pieceWithoutLinks)) {
    const start = match.index;
    const text = match[0];
    if (match[groups.mark] !== undefined) {
      marks.push({ start, end: start + text.length, text });
      const spaced = text === '-' && sentence[start - 1] === ' ' && sentence[start + 1] === ' ';
      if (spaced || clauseMark.test(text)) clause += 1;
    } else if (match[groups.word] !== undefined) {
      pushWord(tokens, text, start, clause, sentence[start - 1] ?? '');
    } else if (match[groups.smile] !== undefined) {
      const round = text.replace(/[^()]/g, '');
      const numbered = text === ')' && /(?:^|\D)\d{1,2}$/.test(sentence.slice(Math.max(0, start - 3), start));
      if (isSmile(text, opened) && !numbered)
        tokens.push(plain(start, text, 'smile', text.includes('(') ? '(' : ')', clause));
      else opened += round === '(' ? 1 : -1;
      if (opened < 0) opened = 0;
    } else {
      const kind: TokenKind =
        match[groups.link] !== undefined ? 'link' : match[groups.number] !== undefined ? 'number' : 'emoji';
      tokens.push(plain(start, text, kind, kind === 'emoji' ? plainEmoji(text) : text.toLowerCase(), clause));
    }
  }
  illWill(tokens);
  return { tokens, marks };
}

/** An emoji without its colour of skin, its sex and its variation mark. */
const plainEmoji = (text: string): string =>
  text.replace(/[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '').replace(/\u200d[♀♂].*$/u, '');

/** What stands before «ill» when somebody is ill; anywhere else it is a dropped apostrophe: «ill call u». */
const beforeIll = new Set(
  'am is are was were be been being feel feels felt feeling very so too really get gets got fall fell falls seriously mentally terminally chronically long the an a not look looks became become'.split(
    ' ',
  ),
);

function illWill(tokens: Token[]): void {
  const at = tokens.findIndex(({ norm }) => norm === 'ill');
  const ill = tokens[at];
  const next = tokens[at + 1];
  if (!ill || next?.kind !== 'word' || next.clause !== ill.clause || beforeIll.has(tokens[at - 1]?.norm ?? '')) return;
  const parts = [
    { ...ill, end: ill.start + 1, norm: 'i', fold: 'i' },
    { ...ill, start: ill.start + 1, norm: 'will', fold: 'will' },
  ];
  tokens.splice(at, 1, ...parts);
}

const plain = (start: number, text: string, kind: TokenKind, norm: string, clause: number): Token => ({
  start,
  end: start + text.length,
  kind,
  norm,
  fold: norm,
  clause,
});

/** Latin words are folded later, and only in sentences that may be Kazakh. */
const foldCyrillic = (norm: string): string => (isLatin(norm) ? norm : foldKazakh(norm));

const ordinal = /^(?:st|nd|rd|th)$/i;

/** @param before the letter that stands before the word, if any */
function pushWord(tokens: Token[], text: string, start: number, clause: number, before: string): void {
  const norm = normaliseWord(text);
  // "2nd" is no "and".
  const parts = ordinal.test(text) && /\p{Nd}/u.test(before) ? [{ length: text.length, norm }] : cutWord(norm);
  if (parts.length === 1) {
    const form = parts[0]?.norm ?? norm;
    tokens.push({ start, end: start + text.length, kind: 'word', norm: form, fold: foldCyrillic(form), clause });
    return;
  }
  let at = start;
  parts.forEach((part, index) => {
    const end = index === parts.length - 1 ? start + text.length : Math.min(at + part.length, start + text.length);
    tokens.push({ start: at, end, kind: 'word', norm: part.norm, fold: foldCyrillic(part.norm), clause });
    at = end;
  });
}
