/** The words of a sentence as parts of names: what each may be, how it is written, where it stands. */
import type { Sentence } from '../text/reading';
import type { NameIndex, NameSense } from './name-index';

/** One word. `first` is the first word of the sentence, whose capital says nothing. */
export type Piece = {
  token: number;
  start: number;
  end: number;
  text: string;
  sense: NameSense;
  initial: boolean;
  capital: boolean;
  first: boolean;
  latin: boolean;
  quoted: boolean;
};

const capitalised = /^\p{Lu}/u;
const shouted = /^\p{Lu}[\p{Lu}-]{2,}$/u;
/** The same with short words among them. */
const upper = /^\p{Lu}[\p{Lu}-]*$/u;
const letter = /^\p{L}$/u;
/** After these a capital says as little as at the beginning. */
const opensSpeech = /(?:[:•*>!?…|][\s"«“]{0,2}|["«“]|\d[.)]\s|\n[-–—]?\s?)$/u;
/** What is told apart by a letter. */
const lettered =
  /(?<!\p{L})(?:room|gate|block|hall|window|section|plan|group|bay|platform|instead of|under|annex|wing|vitamin|hepatitis|блок|корпус|секци\p{L}|группа|группы|зал|вход|гепатит\p{L}?|витамин\p{L}?)\s$/iu;
const latinLetters = /^[a-z\u00c0-\u024f]/i;

/** @returns a piece for every word token, `null` for the rest, in order of the tokens */
export function piecesOf(sentence: Sentence, names: NameIndex): (Piece | null)[] {
  const { tokens, text } = sentence;
  const kazakh = sentence.langs.has('kk');
  const first = tokens.findIndex((token) => token.kind === 'word');
  const whole = isShouted(sentence);
  const runs = whole ? null : shoutedRuns(sentence);
  return tokens.map((token, at) => {
    if (token.kind !== 'word' || text[token.start - 1] === '#') return null;
    const loud = whole || runs?.has(at) === true;
    const word = text.slice(token.start, token.end);
    const capital = capitalised.test(word) && !loud;
    // "room 6B. Chair", "every Q. Dates", "room B. All": a letter behind a figure or a kind of place is no initial, nor is Q.
    const initial =
      letter.test(word) &&
      capitalised.test(word) &&
      text[token.end] === '.' &&
      !/[\dQ]$/.test(text.slice(0, token.start) + (word === 'Q' ? 'Q' : '')) &&
      !lettered.test(text.slice(Math.max(0, token.start - 12), token.start));
    const written = shouted.test(word) || loud ? word.charAt(0) + word.slice(1).toLowerCase() : word;
    const compound = /^-\p{Ll}/u.test(text.slice(token.end, token.end + 2)) && latinLetters.test(word);
    const sense = initial || compound ? {} : names.senseOf(loud ? written.toLowerCase() : written, kazakh);
    return {
      token: at,
      start: token.start,
      end: token.end,
      text: word,
      sense,
      initial,
      capital,
      first: at === first || opensSpeech.test(text.slice(Math.max(0, token.start - 3), token.start)),
      latin: latinLetters.test(word),
      quoted: /[«“"„]/.test(text[token.start - 1] ?? ''),
    };
  });
}

/** In a sentence shouted as a whole, or one with a capital on every word, a capital is no sign of a name. */
function isShouted({ tokens, text }: Sentence): boolean {
  let words = 0;
  let loud = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.end - token.start < 3) continue;
    words += 1;
    if (shouted.test(text.slice(token.start, token.end))) loud += 1;
  }
  return words >= 4 && loud > words * 0.5;
}

/** More words than a full name has. */
const longRun = 4;

/** Words that stand in a row of shouted ones, whatever the rest of the sentence: their capitals say as little. */
function shoutedRuns({ tokens, text }: Sentence): Set<number> {
  const loud = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= longRun) for (const at of run) loud.add(at);
    run = [];
  };
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    if (upper.test(text.slice(token.start, token.end))) run.push(at);
    else close();
  });
  close();
  return loud;
}
