/** People mentioned in a sentence: runs of name words, what they are made of, and how sure that is. */
import type { Sentence } from '../text/reading';
import type { Evidence } from '../types';
import { adjective, isIntroduced, isOpening, isTitled, organisation } from './introduced';
import { respectWord } from './kazakh';
import type { NameIndex } from './name-index';
import { type Piece, piecesOf } from './pieces';
import { isOfSyllables, isOnlySurname, isShortSurname } from './short-surnames';
import { isBorn, isFamily, isToldOfBehind } from './told-behind';

export type NamePart = 'given' | 'surname' | 'patronymic' | 'initials' | 'unknown';

/** Token numbers in the sentence, `to` is outside; offsets are UTF-16 code units within the sentence. */
export type Mention = {
  from: number;
  to: number;
  start: number;
  end: number;
  parts: NamePart[];
  /** Given name with surname, patronymic or initials. */
  full: boolean;
  /** A name by itself; otherwise only beside another sign of a person (see `find-names.ts`). */
  sure: boolean;
  capital: boolean;
  first: boolean;
  /** Also the name of a country, a town, a feast. */
  place: boolean;
  because: Evidence[];
};

/** Between the words of one name only white space, a hyphen, or the dot of an initial may stand. */
const joins = /^(?: {0,2}|\u00a0|\s?-\s?)$/;
const joinsInitial = /^\.[ \u00a0]{0,2}$/;
const longestName = 5;
const notPersons =
  /^(?:нұр-сұлтан|нур-султан|сан-марин|алма-ат|(?:бақытты|бакытты) отбас|(?:усть|йошкар|улан|горно|ханты|санкт|каменск|южно|петропавловск|ростов|комсомольск|николаевск)-\p{L}|нижн\p{L}{1,3} (?:тагил|новгород|камск)|велик\p{L}{1,3} (?:новгород|лук|устюг)|набережн\p{L}{1,3} челн|минеральн\p{L}{1,3} вод|стар\p{L}{1,3} оскол|сергиев\p{L}{0,2} посад|(?:алтын|күміс) алқа|нұрлы (?:жол|жер)|нұр отан)/iu;

type Labelled = { piece: Piece; part: NamePart };

/** @returns mentions in order; what is no name without a second sign has `sure: false` */
export function mentionsIn(sentence: Sentence, names: NameIndex): Mention[] {
  const pieces = piecesOf(sentence, names);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < pieces.length) {
    const mention = mentionAt(sentence, pieces, at, names);
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return mentions;
}

function mentionAt(sentence: Sentence, pieces: (Piece | null)[], at: number, names: NameIndex): Mention | null {
  let run = runAt(sentence, pieces, at);
  if (run.length > 1 && notPersons.test(sentence.text.slice(run[0]?.piece.start, run[1]?.piece.end))) return null;
  if (run[0]?.piece.first && run[1]?.piece.sense.given && (names.isWord(run[0].piece.text) || isOpening(run[0].piece)))
    return null;
  while (run.length > 1) {
    if (isFull(run, sentence)) return mentionOf(run, sentence, !isDoubleGiven(run, sentence), true);
    run = run.slice(0, -1);
  }
  const only = run[0];
  const beside = pieces[at + 1];
  if (
    only?.part === 'given' &&
    beside?.sense.surname &&
    isAfterKin(sentence, at) &&
    isJoined(only.piece, beside, sentence)
  )
    return mentionOf([only, { piece: beside, part: 'surname' }], sentence, true, true);
  if (only && only.part === 'given' && only.piece.sense.given === 'sure' && isLooseInitial(sentence, only.piece))
    return { ...(mentionOf(run, sentence, true, true) as Mention), end: only.piece.end + 2 };
  if (!only || only.part === 'initials' || isFatherFrost(only.piece, sentence) || isOpening(only.piece)) return null;
  const [ahead, behind] = [sentence.text.slice(0, only.piece.start), sentence.text.slice(only.piece.end)];
  if (only.piece.capital && only.part !== 'given' && isFamily(only.piece.text, ahead, behind))
    return mentionOf([{ ...only, part: 'surname' }], sentence, true, true);
  const strong = only.piece.sense.surname === 'sure' || only.piece.sense.surname === 'shape';
  if (only.part === 'surname' && (isBorn(behind) || (strong && only.piece.capital && isToldOfBehind(behind))))
    return mentionOf(run, sentence, true, true);
  if (only.piece.capital && (only.part === 'unknown' || only.part === 'surname') && isTitled(only.piece, sentence))
    return mentionOf([{ ...only, part: 'surname' }], sentence, true, true);
  if (only.part === 'unknown')
    return isIntroduced(only.piece, sentence) ? mentionOf([{ ...only, part: 'given' }], sentence, false, true) : null;
  return mentionOf(run, sentence, false, isSureAlone(only.piece, only.part, names));
}

/** "Marie-Claire": two given names with a hyphen are one. */
const isDoubleGiven = (run: readonly Labelled[], { text }: Sentence): boolean =>
  run.length === 2 &&
  run.every(({ piece, part }) => part === 'given' && piece.latin) &&
  text[run[0]?.piece.end ?? 0] === '-' &&
  run[1]?.piece.start === (run[0]?.piece.end ?? 0) + 1;

/** The longest run of words that could be parts of one name. */
function runAt({ text }: Sentence, pieces: (Piece | null)[], at: number): Labelled[] {
  const run: Labelled[] = [];
  let between = 0;
  for (let next = at; next < pieces.length && run.length < longestName; next += 1) {
    const piece = pieces[next];
    if (!piece) break;
    const last = run.at(-1);
    if (last) {
      const gap = text.slice(last.piece.end + between, piece.start);
      between = 0;
      if (!(last.piece.initial ? joinsInitial : joins).test(gap)) break;
    }
    // «Мухтар ага Жаксылыков»: respect between the name and the surname is part of neither.
    if (
      last?.part === 'given' &&
      respectWord.test(piece.text.toLowerCase()) &&
      pieces[next + 1]?.capital &&
      pieces[next + 1]?.sense.surname
    ) {
      between = text.slice(last.piece.end, piece.end).length;
      continue;
    }
    // «Нұржан алтыншы сәуірде»: a number is no part of a name.
    if (
      last &&
      /^(?:бір|ек|үш|төрт|бес|алт|жет|сег|тоғ|он|жиыр|отыз|қыр|елу|алп|сексен|тоқс)\p{L}*нш[ыі]$/u.test(piece.text)
    )
      break;
    const part = partOf(piece, run);
    if (part === null) break;
    // "the Mary Robinson Centre": the kind of house is no part of the name, but says what it is.
    if (part === 'unknown' && run.length > 1 && organisation.test(piece.text)) break;
    if (part === 'unknown' && piece.first && next === at && !pieces[at + 1]?.sense.patronymic) return [{ piece, part }];
    run.push({ piece, part });
  }
  return run;
}

const opensSentence =
  /^(?:We|He|She|It|They|You|If|In|On|At|As|To|No|Do|Is|My|Our|Your|The|This|That|These|There|Then|Please|Ask|Bring|Come|Take|For|When|What|All|And|But|Not|Each|Here|Open|Free|From|Share|Use|Add|Call|Choose|Keep|Read|Send|Write|Check)$/;

function partOf(piece: Piece, run: readonly Labelled[]): NamePart | null {
  const { sense, capital } = piece;
  if (piece.initial) return 'initials';
  if (sense.verb) return null;
  // "Mama Dlamini": how people are called, and no part of the name.
  if (run.length === 0 && /^(?:Mama|Baba|Mzee|Gogo|Tata|Ntate|Molo)$/.test(piece.text)) return null;
  // "ticket letter M. We have a lawyer": a sentence begins behind the dot.
  if (run.at(-1)?.piece.initial && opensSentence.test(piece.text)) return null;
  if (sense.patronymic) return 'patronymic';
  const has = (part: NamePart): boolean => run.some((one) => one.part === part);
  const strong = sense.surname === 'sure' || sense.surname === 'shape';
  if (sense.given && !(has('given') && strong)) return 'given';
  if (sense.surname && (capital || strong)) return 'surname';
  if (isShortSurname(piece.text) && (capital || isOnlySurname(piece.text))) return 'surname';
  if (capital && (piece.text.length > 2 || (piece.text.length === 2 && run.at(-1)?.piece.initial))) return 'unknown';
  return null;
}

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

const isFatherFrost = ({ start, text }: Piece, sentence: Sentence): boolean =>
  /^мороз/iu.test(text) && /дед\p{L}{0,3}\s$/iu.test(sentence.text.slice(Math.max(0, start - 8), start));

/** «бабы оли пак»: after a word of kin a surname may be any listed word. */
function isAfterKin({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (respectWord.test(before.norm) || respectWord.test(before.fold));
}

const isJoined = (one: Piece, two: Piece, { text }: Sentence): boolean => joins.test(text.slice(one.end, two.start));

/** "dave j", "Sara K": a letter without its dot, that is no word by itself. */
const isLooseInitial = ({ text }: Sentence, { end, latin }: Piece): boolean =>
  latin && /^ [b-hj-z](?![\p{L}\d'’.-])/iu.test(text.slice(end));

/** A town has no place in a name; but «Динара Сатпаева» bears the surname that a town has too. */
const isPlaceIn = ({ piece: { sense }, part }: Labelled, ahead: Labelled | undefined): boolean =>
  sense.place === true &&
  !sense.given &&
  part !== 'patronymic' &&
  !(ahead?.piece.sense.given === 'sure' && (sense.surname === 'sure' || sense.surname === 'shape'));

/** Given name with surname, patronymic or initials, in any order that people write. */
function isFull(run: readonly Labelled[], sentence: Sentence): boolean {
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

function isSureAlone(piece: Piece, part: NamePart, names: NameIndex): boolean {
  const { sense, capital, first, text } = piece;
  if (sense.place && part !== 'patronymic' && sense.given !== 'sure') return false;
  const ordinary = first && names.isWord(text);
  switch (part) {
    case 'patronymic':
      return !(first && /[ае]улы$/iu.test(text)) && (capital || text.length > 6);
    case 'given':
      if (piece.quoted && capital) return false;
      if (sense.given === 'sure') return capital ? !ordinary : text.length > 3;
      return capital && !first && !piece.quoted && text.length > 2;
    case 'surname':
      if (piece.latin && text.length < 3) return false;
      if (sense.surname === 'sure')
        return capital
          ? !ordinary && (!first || text.length > 4) && !piece.quoted
          : text.length > 4 && /[оеoe][вv]|[иi][нn]а|[^аеиоу]ин(?:у|ым|ой)?$|енко$|швили$/iu.test(text);
      if (!capital && text.length > 6 && /(?:швили|енко|дзе|(?:[бгкхн]а|ди|ли|ме|ну|жа)[ие]?[ео]ва?)$/iu.test(text))
        return sense.surname === 'shape';
      return sense.surname === 'shape' && capital && !first && !piece.quoted;
    default:
      return false;
  }
}

/** A capital word in mid-sentence that is neither an adjective nor an abbreviation; two of them name a person more often than not. */
const isNameLike = ({ text, sense, quoted }: Piece): boolean =>
  text.length > 2 &&
  !sense.place &&
  !quoted &&
  !adjective.test(text) &&
  /^[\u0400-\u04ff]+$/.test(text) &&
  /^\p{Lu}\p{Ll}+$/u.test(text);

function mentionOf(run: readonly Labelled[], sentence: Sentence, full: boolean, sure: boolean): Mention | null {
  const first = run[0]?.piece;
  const last = run.at(-1)?.piece;
  if (!first || !last) return null;
  let end = last.initial ? last.end + 1 : last.end;
  const tail = /['’]s$/.exec(sentence.text.slice(first.start, end))?.[0].length ?? 0;
  end -= tail;
  return {
    from: first.token,
    to: last.token + 1,
    start: first.start,
    end,
    parts: run.map(({ part }) => part),
    full,
    sure,
    capital: run.some(({ piece }) => piece.capital),
    first: first.first,
    place: run.some(({ piece }) => piece.sense.place === true),
    because: [{ code: 'list', value: sentence.text.slice(first.start, end) }],
  };
}
