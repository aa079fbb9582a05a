/** People mentioned in a sentence: runs of name words, what they are made of, and how sure that is. */
import type { Sentence } from '../text/reading';
import type { Evidence } from '../types';
import { isFull, type Labelled, type NamePart } from './full-name';
import { isIntroduced, isOpening, isTitled, organisation } from './introduced';
import { respectWord } from './kazakh';
import type { NameIndex } from './name-index';
import { type Piece, piecesOf } from './pieces';
import { isOnlySurname, isShortSurname } from './short-surnames';
import { isBorn, isFamily, isToldOfBehind } from './told-behind';

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
  const [opening, second] = run.map(({ piece }) => piece);
  // «Кеше Young Makers-те»: a word that opens the sentence, and a name or a word of another alphabet.
  if (
    opening?.first &&
    second &&
    ((second.sense.given && !second.sense.patronymic) || (!second.initial && second.latin !== opening.latin)) &&
    (names.isWord(opening.text) || isOpening(opening))
  )
    return null;
  while (run.length > 1) {
    if (isFull(run, sentence)) return mentionOf(run, sentence, !isDoubleGiven(run, sentence), true);
    run = run.slice(0, -1);
  }
  const only = run[0];
  const beside = pieces[at + 1];
  if (only?.part === 'initials') return initialsAt(sentence, pieces, at);
  if (
    only?.part === 'given' &&
    beside?.sense.surname &&
    isAfterKin(sentence, at) &&
    isJoined(only.piece, beside, sentence)
  )
    return mentionOf([only, { piece: beside, part: 'surname' }], sentence, true, true);
  if (only && only.part === 'given' && only.piece.sense.given === 'sure' && isLooseInitial(sentence, only.piece))
    return { ...(mentionOf(run, sentence, true, true) as Mention), end: only.piece.end + 2 };
  if (!only || isFatherFrost(only.piece, sentence) || isOpening(only.piece)) return null;
  const [ahead, behind] = [sentence.text.slice(0, only.piece.start), sentence.text.slice(only.piece.end)];
  if (only.piece.capital && only.part !== 'given' && isFamily(only.piece.text, ahead, behind))
    return mentionOf([{ ...only, part: 'surname' }], sentence, true, true);
  if (only.part !== 'given' && isHousehold(only.piece, ahead, behind, names))
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

/** "J.T.'s mam", "A.M., 14,": letters alone are a person where an age or kin stands behind. */
const aged =
  /^\.?(?:,\s\(?\d{1,2}(?=[,.)]|\s(?:years|yrs|yo))|['’]s\s(?:mum|mam|mom|mother|dad|father|nan|gran|sister|brother|kids?|baby|son|daughter|husband|wife|partner)(?!\p{L}))/u;
function initialsAt(sentence: Sentence, pieces: (Piece | null)[], at: number): Mention | null {
  const run: Labelled[] = [];
  for (let next = at; run.length < 3; next += 1) {
    const piece = pieces[next];
    if (!piece?.initial || (run.length > 0 && sentence.text.slice(run.at(-1)?.piece.end, piece.start).length > 2))
      break;
    run.push({ piece, part: 'initials' });
  }
  return aged.test(sentence.text.slice(run.at(-1)?.piece.end)) ? mentionOf(run, sentence, true, true) : null;
}

/** "placed with the Hendersons": a listed surname for all who bear it, where somebody is with them. */
const isHousehold = (piece: Piece, ahead: string, behind: string, names: NameIndex): boolean =>
  piece.capital &&
  piece.latin &&
  /(?<!\p{L})(?:with|by|at|to|from) the\s$/iu.test(ahead) &&
  !/^(?:['’]|\s\p{Lu}|\s(?:match|game|fans))/u.test(behind) &&
  /s$/.test(piece.text) &&
  (piece.sense.surname === 'sure' || names.senseOf(piece.text.slice(0, -1), false).surname === 'sure');

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
    // «СДК Хлеборобов»: letters for a house, and whose it is.
    if (part === 'unknown' && next === at && !piece.latin && /^\p{Lu}{2,4} .\p{Ll}/u.test(text.slice(piece.start)))
      return [{ piece, part }];
    if (part === 'unknown' && piece.first && next === at && !pieces[at + 1]?.sense.patronymic) return [{ piece, part }];
    run.push({ piece, part });
  }
  return run;
}

const opensSentence =
  /^(?:We|He|She|It|They|You|If|In|On|At|As|To|No|Do|Is|My|Our|Your|The|This|That|These|There|Then|Please|Ask|Bring|Come|Take|For|When|What|All|And|But|Not|Each|Here|Open|Free|From|Share|Use|Add|Call|Choose|Keep|Read|Send|Write|Check)$/;

/** «Төлегенова Айнаштың ЖСН-ін», «НАЗАР АУДАРЫҢЫЗ»: letters for a word, and a verb, behind a name. */
const noSurname = /\p{Ll} \p{Lu}{2,4}$|(?:[ңҢ][ыЫіІ][зЗ]|[сС][ыЫіІ][нН])$/u;

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
  if (!piece.latin && sense.surname !== 'sure' && noSurname.test(`${run.at(-1)?.piece.text} ${piece.text}`))
    return null;
  if (sense.surname && (capital || strong)) return 'surname';
  if (isShortSurname(piece.text) && (capital || isOnlySurname(piece.text))) return 'surname';
  if (capital && (piece.text.length > 2 || (piece.text.length === 2 && run.at(-1)?.piece.initial))) return 'unknown';
  return null;
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
