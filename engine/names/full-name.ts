/** When words beside each other are a whole name: given name with surname, patronymic or initials, in any order that people write. */
import type { Sentence } from '../text/reading';
import { adjective, organisation } from './introduced';
import { respectWord } from './kazakh';
import type { Piece } from './pieces';
import { isOfSyllables, isOnlySurname, isShortSurname } from './short-surnames';

export type NamePart = 'given' | 'surname' | 'patronymic' | 'initials' | 'unknown';
export type Labelled = { piece: Piece; part: NamePart };

const isSurname = (sense: Piece['sense']): boolean =>
  sense.surname === 'sure' || sense.surname === 'shape' || sense.surname === 'weak';

const presents =
  /(?:^|[^\p{L}])(?:i['’]?m|i am|name(?: is|:)?|named|client|mother|mum|mom|father|dad|son|daughter|wife|husband|sister|brother|neighbou?r|partner|friend|met|belonging to|patient|tenant|resident|carer|colleague)[\s:,]{1,2}$/iu;
const beforePerson =
  /(?:^|[^\p{L}])(?:i['’]?m|i am|name(?: is|:)?|named|called|client|mother|mum|mom|father|dad|son|daughter|wife|husband|sister|brother|neighbou?r|partner|friend|for|with|from|contact|met|saw|visited|told|asked|to|dear|mr|mrs|ms|miss|belonging to|by|and|patient|tenant|resident|carer|colleague)[\s:,]{1,2}$/iu;
const afterPerson =
  /^(?:['’]s\s|\s(?:is|was|has|had|lives|works|said|told|came|called|wrote|asked|needs|wants|and i\s|born)|,\s(?:\d|born|who|aged))/iu;

/** "her name is …", "the new lad is …", "client: …": who comes now is a person, whatever the name. */
const introduces =
  /(?:^|[^\p{L}])(?:(?:her|his|their|full|maiden|client['’]?s|kid['’]?s|child['’]?s) name(?:['’]s| is|:)?|(?:new|this|another|our) (?:client|lad|lass|girl|boy|man|woman|resident|tenant|patient|referral|guy|kid)(?: is|['’]s| called|,)?|(?:client|patient|tenant|resident|service user|caller|mother|father|mum|dad)\s?:)\s$/iu;
/** A birth date or a number behind a name: whose it is stands before it. */
const dataBehind =
  /^,?\s?\(?(?:d\.?o\.?b\.?|born|nhs|nino|ssn|iin|ref|case no)?[\s:.]{0,2}(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|\d{6,})(?!\d)/iu;
/** Two capital words of which no list knows both: a person only beside a sign of one. */
function isEnglishPair(one: Piece, two: Piece, text: string): boolean {
  const plain = (piece: Piece): boolean =>
    /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)?$/u.test(piece.text) && !piece.sense.place;
  if (
    respectWord.test(one.text.toLowerCase()) ||
    !plain(one) ||
    !plain(two) ||
    one.quoted ||
    organisation.test(text.slice(two.start, two.end + 14))
  )
    return false;
  const ahead = beforePerson.test(text.slice(Math.max(0, one.start - 16), one.start));
  const surely = presents.test(text.slice(Math.max(0, one.start - 16), one.start));
  const known = one.sense.given !== undefined || two.sense.surname === 'sure' || two.sense.surname === 'shape';
  const behind = afterPerson.test(text.slice(two.end, two.end + 12));
  if (dataBehind.test(text.slice(two.end, two.end + 24))) return true;
  if (introduces.test(text.slice(Math.max(0, one.start - 24), one.start))) return true;
  return known ? ahead || behind || !one.first : !one.first && surely && behind;
}

/** A town has no place in a name; but «Динара Сатпаева» bears the surname that a town has too. */
const isPlaceIn = ({ piece: { sense }, part }: Labelled, ahead: Labelled | undefined): boolean =>
  sense.place === true &&
  !sense.given &&
  part !== 'patronymic' &&
  !(ahead?.piece.sense.given === 'sure' && (sense.surname === 'sure' || sense.surname === 'shape'));

/** Given name with surname, patronymic or initials, in any order that people write. */
export function isFull(run: readonly Labelled[], sentence: Sentence): boolean {
  const parts = run.map(({ part }) => part);
  const words = run.filter(({ part }) => part !== 'initials');
  const capitals = words.every(({ piece }) => piece.capital);
  const has = (part: NamePart): boolean => parts.includes(part);
  if (words.some((word, at) => isPlaceIn(word, words[at - 1])) || (words[0]?.piece.quoted && !has('patronymic')))
    return false;
  const initials = parts.filter((part) => part === 'initials').length;
  if (initials > 0) {
    if (!capitals || words.length === 0 || words.length > 2) return false;
    // «размера L. Привозить»: a letter of another alphabet is no initial.
    if (run.some(({ piece }) => piece.initial && /^[DFGIJLNQRSUVWZ]/.test(piece.text)) && !words[0]?.piece.latin)
      return false;
    const [word] = words;
    if (!word || (word.piece.first && word.part === 'unknown')) return false;
    // «категории B и C. Важное условие»: what begins behind the letter is no surname.
    if (word.part === 'unknown' && parts[0] === 'initials' && adjective.test(word.piece.text)) return false;
    const bare = word.part === 'unknown' || word.piece.sense.surname === 'word';
    const closed = /^\.?(?:[,)]|\s\p{Ll})/u.test(sentence.text.slice(run.at(-1)?.piece.end));
    const listed = word.piece.sense.surname === 'word' && !word.piece.first && closed;
    return bare ? initials >= 2 || parts[0] === 'initials' || listed : word.part !== 'patronymic';
  }
  if (has('patronymic'))
    return words.some(
      ({ piece, part }) =>
        part === 'given' ||
        part === 'surname' ||
        (piece.capital && part === 'unknown' && (!piece.first || /:\s$/.test(sentence.text.slice(0, piece.start)))),
    );
  if (words.length !== 2 && !isHyphened(run, sentence)) return false;
  return isPair(words, capitals, sentence.text);
}

/** Қасым-Жомарт Тоқаев, Абу Али ибн Сина: more than two words, of which the first two belong together. */
function isHyphened(run: readonly Labelled[], { text }: Sentence): boolean {
  if (run.length < 3 || run.length > 4) return false;
  const capitals = run.every(({ piece }) => piece.capital);
  const hyphen = run.some(({ piece }, at) => at > 0 && text.slice(run[at - 1]?.piece.end, piece.start).includes('-'));
  const known = run.filter(({ piece }) => piece.sense.given === 'sure' || isSurname(piece.sense)).length;
  return capitals && (hyphen || known >= 2) && known >= 1;
}

function isPair(words: readonly Labelled[], capitals: boolean, text: string): boolean {
  const [one, two] = [words[0], words.at(-1)];
  if (!one || !two) return false;
  const [a, b] = [one.piece.sense, two.piece.sense];
  if (words.length > 2) return true;
  if (!capitals) {
    const pair = (given: Piece['sense'], surname: Piece['sense'], length: number): boolean =>
      (given.given === 'sure' && (surname.surname === 'sure' || surname.surname === 'shape')) ||
      (given.given === 'word' && (surname.surname === 'sure' || surname.surname === 'shape') && length > 5);
    return (
      pair(a, b, two.piece.text.length) ||
      pair(b, a, one.piece.text.length) ||
      (a.given === 'sure' && isOnlySurname(two.piece.text)) ||
      (b.given === 'sure' && isOnlySurname(one.piece.text))
    );
  }
  if (isShortSurname(one.piece.text))
    if (b.given === 'sure' || (isOfSyllables(two.piece.text) && !one.piece.first && !two.piece.latin)) return true;
  const ordinary = one.piece.first && a.given === 'word';
  if (a.given === 'sure' && two.part !== 'patronymic') return true;
  if (a.given === 'word' && (isSurname(b) || b.given === 'sure')) return !ordinary || isSurname(b);
  // «Марк Тоунер, исполняющий …»: a capital behind a name that is a word, and no adjective.
  if (ordinary && isNameLike(two.piece) && /^(?:,|\s\()/u.test(text.slice(two.piece.end))) return true;
  if (a.given === 'word' && !ordinary && !one.piece.latin) return two.piece.text.length > 3;
  if (isSurname(a) && b.given) return a.surname !== 'weak' || b.given === 'sure' || !one.piece.first;
  if (one.piece.latin && two.piece.latin) return isEnglishPair(one.piece, two.piece, text);
  if (one.piece.latin || two.piece.latin) return false;
  if ((a.surname === 'sure' || a.surname === 'shape') && two.part === 'unknown') return isNameLike(two.piece);
  // «• Петер Леко (Венгрия)»: one of a list.
  if (one.piece.first && isInList(one.piece, two.piece, text)) return isNameLike(one.piece) && isNameLike(two.piece);
  if (one.piece.first || one.part !== 'unknown') return false;
  if (b.given === 'sure' || b.surname === 'sure' || b.surname === 'shape') return true;
  return isNameLike(one.piece) && isNameLike(two.piece);
}

const isInList = (one: Piece, two: Piece, text: string): boolean =>
  /(?:^|\n)\s?(?:[•*–—-]|\d{1,2}[.)])\s{0,2}$/u.test(text.slice(0, one.start)) &&
  /^\s\([\p{Lu}\d]/u.test(text.slice(two.end));

/** A capital word in mid-sentence that is neither an adjective nor an abbreviation; two of them name a person more often than not. */
const isNameLike = ({ text, sense, quoted }: Piece): boolean =>
  text.length > 2 &&
  !sense.place &&
  !quoted &&
  !adjective.test(text) &&
  /^[\u0400-\u04ff]+$/.test(text) &&
  /^\p{Lu}\p{Ll}+$/u.test(text);
