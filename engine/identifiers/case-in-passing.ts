/** Numbers of cases as they are dropped in talk: short ones that are called a number, a folder's letter and number, a number and a year. */
import type { Match } from '../types';
import { around, digitsOf, found, type Piece, type Taken } from './shape';

/** A tender, a standard, goods and a law are counted so too. */
export const notCase: RegExp =
  /приказ|закон|постановлен|стать|конкурс|байқау|байкау|грант|гост|снип|тендер|закуп|лот(?!\p{L}{3})|артикул|ваканси|модел|бұйрық|қаулы|заң(?!\p{L}{3})|сатып ал|\b(?:act|order|iso|en|tender|grant|vacancy|model|sku|item|bill|regulation|directive|job)\b/iu;

/** Four digits are a number where it is called one: «дело под номером 1187», "case number 1187", «1187 номерлі ісіңіз». */
const shortCase = {
  before:
    /(?<!\p{L})(?:дел(?:о|у|а|ом)|производств\p{L}{1,2}|жалоб\p{L}{1,2}|обращени\p{L}{1,2}|case|complaint|docket|file|іс\p{L}{0,7}|арыз\p{L}{0,6}|шағым\p{L}{0,6})\s(?:под номером|номер|за номером|number|no\.?|нөмірі|номири)\s$|(?<!\p{L})(?:(?:кусп|куи|ерд?р)\s(?:№\s?)?|(?:вх|исх|входящ\p{L}{2}|исходящ\p{L}{2}|fir|ehcp|marac|incident|log|dvr)\.?\s{1,2}(?:№|no\.?|number|#)\s?)$/u,
  /** A nought ahead makes it a running number of the day. */
  led: /(?<!\p{L})(?:log|incident|fir|cad)\s$/u,
  after: /^\s(?:нөмірлі|номерлі|номирли|нөмірмен тіркелген|numbered)\s(?:іс|ис|арыз|шағым|өтініш|case)/u,
};

/** «ӘК-2291/7 деген нөмірмен», "under number MN-44/318": letters and figures called a number, where a case is spoken of. */
const calledNumber = {
  before: /(?<!\p{L})(?:под номером|за номером|под №|under (?:the )?(?:number|no\.?|reference)|as number)\s$/u,
  after: /^\s(?:деген )?(?:нөмір|номир|номер)(?:мен|імен|имен|лі|ли|ге|і бойынша|де)?(?!\p{L})/u,
};
const caseSpoken =
  /(?<!\p{L})(?:дел[оау](?!\p{L})|заявлени|обращени|жалоб|зарегистр|іс(?:і|іңіз|іңіздің)?(?!\p{L})|өтін[іу]|отини|арыз|шағым|шагым|тірке|тирке|case(?!\p{L})|claim|application|complaint|file[ds]?(?!\p{L})|registered|logged)/iu;

function registered(piece: Piece, taken: Taken): Match[] {
  const { text } = piece.norm;
  if (!caseSpoken.test(text) && !piece.outside(({ lead }) => caseSpoken.test(lead))) return [];
  return [...text.matchAll(/(?<![\p{L}\d./-])\p{Lu}{1,5}[-/ ]?\d{1,6}(?:[-/]\d{1,6}){0,2}(?![\p{L}\d/-])/gu)].flatMap(
    (match) => {
      const end = match.index + match[0].length;
      if (digitsOf(match[0]).length < 4 || piece.allows(match[0])) return [];
      const { before, after } = around(piece, match.index, end);
      const label = calledNumber.before.exec(before) ?? calledNumber.after.exec(after);
      if (!label || notCase.test(before.slice(-30)) || !taken.take(match.index, end)) return [];
      return [
        found(piece, match.index, end, [
          { code: 'context', value: label[0].trim() },
          { code: 'shape', value: match[0] },
        ]),
      ];
    },
  );
}

function shortCases(piece: Piece, taken: Taken): Match[] {
  return [
    ...piece.norm.text.matchAll(/(?<![\p{L}\d./-])\d{4}(?![\p{L}\d/-]|[.:]\d|\s(?:hours|steps|miles|people|km))/gu),
  ].flatMap((match) => {
    const end = match.index + match[0].length;
    const { before, after } = around(piece, match.index, end);
    const label =
      shortCase.before.exec(before) ??
      (/^0/.test(match[0]) ? shortCase.led.exec(before) : null) ??
      shortCase.after.exec(after);
    if (!label || /^(?:19|20)\d\d$/.test(match[0]) || piece.allows(match[0])) return [];
    if (!taken.take(match.index, end)) return [];
    return [
      found(piece, match.index, end, [
        { code: 'context', value: label[0].trim().slice(0, 30) },
        { code: 'shape', value: match[0] },
      ]),
    ];
  });
}

/** "the file's under H-1187", «папка ваша К-1187»: a letter and a number right after what is kept under them. */
const folder =
  /(?<!\p{L})(?:files?|folder|папк[аеу]|личное дело|карточк[аеу]|папкасы|папканы)(?:['’]s)?(?:\s\p{L}{1,10}){0,3}[\s:—–-]{1,3}$/u;
const folderNumber = /(?<![\p{L}\d./-])\p{Lu}{1,3}[-/]\d{3,6}(?:[-/]\d{1,4})?(?![\p{L}\d/-])/gu;
/** "quote 0092/26", «ссылайтесь на 44/118»: what is to be told to those who keep the file. */
const quoted =
  /(?<!\p{L})(?:quot(?:e|ing)|ссыла(?:йтесь|йся) на|сошлитесь на|назовите|назови|укажите)\s(?:the\s|their\s)?(?:number\s|ref(?:erence)?\s|номер\s)?(?:№\s?)?$/u;
const quotedNumber = /(?<![\p{L}\d./-])(?:\p{Lu}{1,3}[-/]?)?\d{2,6}[-/]\d{2,6}(?:[-/]\d{1,6})?(?![\p{L}\d/-])/gu;
/** A running number and a year, where those are spoken of who count cases so. */
const yearly = /(?<![\p{L}\d./-])(?!20\d\d[/-])(?:\d{4,6}(?:пр)?[-/](?:20)?[12]\d|[TSUA]20\d{6})(?![\p{L}\d/-])/gu;
const whoCounts =
  /(?<!\p{L})(?:panel|courts?(?!\p{L})|crown|judge|hearing|tribunal|conference|police|solicitor|magistrates|суд(?:а|у|е|ья|ьи|ье)?(?!\p{L})|комисси|опек|следовател|участков|прокур|полици|сот(?:та|қа|тан)?(?!\p{L})|тергеу|прокурор|комиссия)/iu;
/** "reference EGOQ7XK2PL", "hospital no. K449210": capitals and digits in one, right after what they name. */
const code = /(?<![\p{L}\d./-])(?![A-Z]+20\d\d(?!\d))(?=[A-Z]{0,12}\d)(?=\d{0,12}[A-Z])[A-Z\d]{6,14}(?![\p{L}\d/-])/gu;
const codeWord =
  /(?<!\p{L})(?:ref(?:erence)?|(?:case|claim|application|appeal|file|prison(?:er)?|hospital|inmate|journal|client|patient|offender)(?: ref(?:erence)?)?(?: (?:number|no\.?|code|id))?)(?:['’]s)?[\s:.,#]{1,2}(?:(?:is|still|now|against|under|ends|ending|in) ){0,2}$/u;
/** Journeys, goods and forms are numbered so too. */
const otherCode = /train|flight|coach|ticket|order|parcel|donat|raffle|form|job|post(?!\p{L})/u;
/** How prisoners are numbered in England. */
const prisoner = /(?<![\p{L}\d./-])A\d{4}[A-Z]{2}(?![\p{L}\d/-])/gu;
const jail = /(?<!\p{L})(?:prison|jail|hmp|cell|door card|custody|visit)/iu;
/** "CR/0418/NKR": letters ahead and parts between strokes, as offices keep their files. */
const strokes =
  /(?<![\p{L}\d./-])[A-Z]{2,5}(?=[A-Z/]{0,12}\/\d{2,7})(?:\/(?:[A-Z]{2,5}|\d{2,7})){2,4}(?![\p{L}\d/-])/gu;
const otherNumber = /каб|room|комнат|бөлме|floor|этаж|телефон|phone|\+\s?$/u;

function shaped(piece: Piece, taken: Taken): Match[] {
  const { text } = piece.norm;
  const each = (pattern: RegExp, tells: (before: string) => string | null, least = 4): Match[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const { before } = around(piece, match.index, end);
      const told = tells(before);
      if (told === null || digitsOf(match[0]).length < least || piece.allows(match[0])) return [];
      if (
        (notCase.test(before.slice(-30)) && pattern !== prisoner) ||
        otherNumber.test(before.slice(-24)) ||
        isDay.test(match[0])
      )
        return [];
      if (!taken.take(match.index, end)) return [];
      return [
        found(piece, match.index, end, [
          { code: 'context', value: told.trim().slice(0, 30) },
          { code: 'shape', value: match[0] },
        ]),
      ];
    });
  return [
    ...each(folderNumber, (before) => folder.exec(before)?.[0] ?? null),
    // In public what is to be quoted is a vacancy's or a grant's.
    ...(piece.surface === 'dm' ? each(quotedNumber, (before) => quoted.exec(before)?.[0] ?? null) : []),
    ...(piece.surface === 'dm'
      ? each(code, (before) => (otherCode.test(before) ? null : (codeWord.exec(before)?.[0] ?? null)), 2)
      : []),
    ...each(prisoner, () => jail.exec(text)?.[0] ?? null),
    ...(piece.surface === 'post' ? [] : each(strokes, (before) => (otherCode.test(before) ? null : '/'))),
    ...(piece.surface === 'dm' ? each(yearly, () => whoCounts.exec(text)?.[0] ?? null) : []),
  ];
}
const isDay = /^(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?:[-/]\d{2,4})?$/;

/** @returns what `taken` does not hold yet */
export const casesInPassing = (piece: Piece, taken: Taken): Match[] => [
  ...shortCases(piece, taken),
  ...registered(piece, taken),
  ...shaped(piece, taken),
];
