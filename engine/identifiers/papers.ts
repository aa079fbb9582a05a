/** Numbers of documents and of cases: a number with the word that says what it is, before or after it. */
import type { Evidence, Match } from '../types';
import { barePapers } from './bare-number';
import { casesInPassing, notCase } from './case-in-passing';
import { isServiceNumber } from './service-number';
import { around, contextWord, digitsOf, found, otherLabel, type Piece, type Shape, Taken } from './shape';

const value =
  /(?<![\p{L}\d./-])(?:[IVX]{1,4}-\p{Lu}{2}\s?№?\s?\d{6,7}|(?!ID[\s#])\p{Lu}{1,4}[\s/№#-]{0,2}(?:\p{Lu}{1,2}-)?\d[\d\p{Lu}/ -]{2,24}\d|\p{Ll}{1,3}[/№#-]?\d[\d\p{Lu}/-]{2,24}\d|\d(?:[\d\p{Lu}/-]|(?<=\d)\p{Ll}{1,3}(?=[/-]\d))*(?:[ ]\d{2,8}){0,3}|\d{2}\s\d{2}\s?№?\s?\d{6})(?:[/-]\p{L}{1,2})?(?![\p{L}\d])/gu;
const mark = '[\\s:.,#№«"(—–-]{0,4}';
const between =
  '(?:(?:номер\\p{L}{0,2}|под|за|о|об|на|серия|сери\\p{L}|is|number|no\\.?|nr|n°|is now|дайын|готов\\p{L}{0,2}|reads|нөмір\\p{L}{0,6}|номир\\p{L}{0,6}|деген|жерге|жолға|графаға|клиент\\p{L}{0,2}|матери|ребенка|ребёнка|выдан\\p{L}?|личности|still|ещё|все еще|найден\\p{L}{0,2}|утерян\\p{L}{0,2}|рождении|инвалидности|браке|беженца|жительства|беру|внес\\p{L}{0,2}|уже|ваш\\p{L}{0,3}|тво(?:й|я|ё|е|и|ю|ей|его)|у (?:вас|тебя|меня|них|н[её]го|не[её])|сізде|сизде|вот|тут|её|ее|его|их|your|her|his|their|документ\\p{L}{0,2})' +
  mark +
  '){0,4}';
const documentWords =
  "travel document|residence card|laissez-passer|refugee (?:card|document)|asylum (?:card|document)|\\barc\\b|\\birp\\b|gnib|проездной документ|вид на жительство|жол жүру құжат\\p{L}{0,4}|уд(?:\\.|ост\\p{L}*|л)?\\.?\\s?личност\\p{L}*|удостоверени\\p{L}*|удост\\.?|уд-е|ndis|medicare|удв|паспорт\\p{L}{0,4}|загран\\p{L}{0,9}|билет\\p{L}{0,3}|военник\\p{L}{0,2}|аттестат\\p{L}{0,2}|внж|водительск\\p{L}*|права|в\\/у|свидетельств\\p{L}*|справк\\p{L}{1,2}|мсэ|мәс|полис\\p{L}{0,2}|омс|жеке ку[әа]л[іи]\\p{L}*|ку[әа]л[іи][гк]\\p{L}{0,8}|т[өо]л\\s?[қк][ұу]жат\\p{L}*|ы[қк]тиярхат\\p{L}*|анықтама\\p{L}{0,4}|аныктама\\p{L}{0,4}|id card|identity card|(?<!(?:meeting|zoom|event|group|call|caller|webinar|room|user|apple|order|page|product|conference|session|booking|transaction) )id(?:['’]s)?(?= (?:is|was|no|number|nr)|:? ?#?$)|passport\\p{L}{0,2}|driving licen[cs]e|driver['’]?s licen[cs]e|licen[cs]e|(?:birth |death |marriage )?certificate|residence permit|\\bbrp\\b|visa|номер\\p{L}{0,2} документ\\p{L}{0,2}|document n(?:umber|o\\.?)|құжат\\p{L}{0,8} нөмір\\p{L}{0,3}";
const caseWords =
  'дел(?:о|у|а|е|ом)|matter (?:no\\.?|number)|материал\\p{L}{0,2}(?: проверки)?|номер\\p{L}{0,2} в очереди(?: на \\p{L}{3,12})?|ehcp|marac|иск\\p{L}{0,2}|заявк\\p{L}{1,2}|заявлени\\p{L}{1,2}|обращени\\p{L}{1,2}|жалоб\\p{L}{1,2}|запрос\\p{L}{0,2}|исх\\.?|вх\\.?|входящ\\p{L}{2}|исходящ\\p{L}{2}|ерд?р|кусп|куп|куи|производств\\p{L}{1,2}|исполнительн\\p{L}{1,3} лист\\p{L}{0,2}|договор\\p{L}{0,2}|медкарт\\p{L}{1,2}|карточк\\p{L}{1,2}|истори\\p{L} болезни|направлени\\p{L}|талон\\p{L}{0,4}|очеред\\p{L}{1,3}|обследовани\\p{L}|решени\\p{L}{1,2}|протокол\\p{L}{0,2}|зарегистрирован\\p{L}{0,2}|іс(?:і|інің|іңіз|іңіздің|тің|ке|ің)?|ис|өтініш\\p{L}{0,8}|отиниш\\p{L}{0,8}|өтінім\\p{L}{0,8}|арыз\\p{L}{0,8}|шағым\\p{L}{0,8}|шарт\\p{L}{0,5}|жолдама\\p{L}{0,5}|кезек\\p{L}{0,6}|хаттама\\p{L}{0,5}|case|claim|reference|ref|application|complaint|docket|file|hospital number|mrn|crime (?:ref|number)|tribunal|hearing|(?:police|incident|cad|call) log|\\bcad\\b|pulse|dvr|incident|(?:appeal|ticket|referral) (?:no\\.?|number|ref)|(?:атқару|аткару) пара[ғг]\\p{L}{0,4}|актісі|акт\\p{L}{0,2}|registration|регистрационн\\p{L}{1,3}|тірке\\p{L}{1,6}';
const shapeAlone =
  /(?<![\p{L}\p{N}])(?:[NН]\s?[№#]?\s?\d{4}\s?\d{4}|[IVX]{1,4}-\p{Lu}{2}\s?№?\s?\d{6,7}|(?:SRC|EAC|WAC|LIN|MSC|IOE|NBC|YSC)\d{10}|[A-Z]{2,5}9{0,3}\d{6}[A-Z9]{2}\d?[A-Z]{2})(?![\p{L}\d])/gu;
/** Letters, a year and a running number; the numbers of Kazakh and of Russian courts; a running number between a year and an office: nobody counts anything else like that. */
const caseAlone =
  /(?<![\p{L}\d./№-])(?:\p{Lu}{2,5}[-/](?:19|20)?\d{2}[-/](?:\p{Lu}{2,4}[-/])?\d{4,8}|\d{2}-\p{Lu}{2,4}-\d{4,8}|\d{4}-\d{2}-\d{2}-\d{1,2}\p{L}{0,2}\/\d{1,6}|\d{2}\/\d{4,6}\/\p{Lu}{2,4}|\p{Lu}{2,5}[-/]\d{3,6}[-/](?:19|20)?[12]\d|\d{1,2}[ач]?-\d{3,6}\/20\d{2}|\d{1,6}\/\d{2}-\d{2,4}-\d{1,6})(?![\p{L}\d/-])/gu;
const rules =
  /конкурс|байқау|байкау|грант|приказ|закон|постановлен|статья|стать[еию]|форм[аеыу](?!\p{L})|бұйрық|қаулы|заң(?!\p{L}{3})|article|(?<!\p{L})form(?:\s(?:no\.?|number))?\s?$|order no|act\b|section/u;
const notNumber =
  /^(?:(?:19|20)\d\d|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}[-/]\d{1,2}|(?:19|20)\d\d[-/](?:19|20)?\d\d)$/;
const unitAfter =
  /^\s?(?:тенге|теңге|тг(?!\p{L})|₸|руб|\$|€|%|час|мин|дн|лет|год|г\.|жыл|күн|раб|раз|чел|человек|адам|семь|people|days|hours|pages|каб|:\d)/iu;

type Paper = { before: RegExp; after: RegExp; accepts: (written: string) => boolean };

const papers = (words: string, accepts: Paper['accepts']): Paper => ({
  before: new RegExp(
    `(?<!\\p{L})(?:${words})(?:${mark}${between}|[\\s,]{1,2}(?:\\p{L}{1,14}[\\s,]{1,2}){1,4}(?:№|no\\.?|нөмірі|номер)\\s?)$`,
    'iu',
  ),
  after: new RegExp(
    `^(?:${mark}(?:нөмірлі|номирли|нөмірі|номерлі|сериялы)?)${mark}(?:\\p{L}{3,14}\\s){0,1}(?:${words})(?!\\p{L})`,
    'iu',
  ),
  accepts,
});
const documents = papers(documentWords, (written) => {
  const digits = digitsOf(written).length;
  return digits >= 6 && digits <= 16 && (digits !== 12 || /\p{L}/u.test(written));
});
const cases = papers(caseWords, (written) => {
  const digits = digitsOf(written).length;
  return digits >= 4 && (digits >= 5 || /[\p{L}/-]/u.test(written));
});

function labelled(piece: Piece, { before, after, accepts }: Paper): Match[] {
  const { text } = piece.norm;
  const matches: Match[] = [];
  for (const match of text.matchAll(value)) {
    // «1414-ке»: an ending of a Kazakh case is no part of a number.
    const written = match[0].trim().replace(/(?<=\d)-\p{Ll}{2}$/u, '');
    const end = match.index + match[0].trimEnd().length;
    // The rest of a longer number goes on behind: a telephone's.
    if (/^[+78]/.test(written) && /^[ -]\d/.test(text.slice(end))) continue;
    if (/^[\d -]+$/.test(written) && /\d\)?[ -]{0,2}$/.test(text.slice(0, match.index))) continue;
    if (!accepts(written) || notNumber.test(written) || isWordThenNumber(written)) continue;
    if (/^[\d ()+-]{9,}$/.test(written) && isServiceNumber(digitsOf(written))) continue;
    if (/^(?:\+?7|8)[ -]?7\d\d/.test(written) && digitsOf(written).length === 11) continue;
    const context = around(piece, match.index, end);
    if (unitAfter.test(context.after) || rules.test(context.before.slice(-26))) continue;
    const label =
      before.exec(context.before) ??
      (/\p{L}|\/|№/u.test(written + context.before.slice(-3)) || digitsOf(written).length > 5
        ? after.exec(context.after)
        : null);
    if (!label || piece.allows(written)) continue;
    const because: Evidence[] = [
      { code: 'context', value: label[0].trim().slice(0, 30) },
      { code: 'shape', value: written },
    ];
    matches.push(found(piece, match.index, end, because));
  }
  return matches;
}

/** A series and a number as they stand in passports and cards: beside the word, with others between, they are nothing else. */
const asInPassport =
  /^(?:\d{2} ?\d{2} ?(?:№ ?)?\d{6}|\d{3} ?\d{3} ?\d{3}|\p{Lu}{1,2} ?\d{6,9}|\p{Lu}{1,2} \d{3} ?\d{4}|\d{4} \d{4} \d{4,5})$/u;
/** Four figures of the series, two for the office and two for the year, and six: so the Russian passport is written, and hardly anything else. */
const russianPassport =
  /(?<![\p{L}\d+./-]\s?|\d\s)(?:\d\d \d\d (?:№ ?)?\d{6}|\d{4} (?:№ ?)?\d{6}(?=[^.!?]{0,20}(?:выдан|пропис|уфмс|мвд|фмс|отдел|код подр)))(?![\d-]| \d)/giu;
const paperSpoken =
  /(?<!\p{L})(?:паспорт|загран|удостоверени|удост(?!\p{L})|внж|водительск|свидетельств|ку[әа]л[іи][гк]|т[өо]л ?[қк][ұу]жат|passport|id card|identity card|visa|travel document|residence permit|brp|driving licen[cs]e)(?:\p{L}{0,9})(?:[\s,:!.—–-]{1,3}[\p{L}’'-]{1,14}){0,6}[\s,:!.—–№-]{1,3}$/u;

/** An identity card of Kazakhstan is known by its nine figures with a nought ahead, where it is told how long they hold and who gave them. */
const runsOut =
  /(?<!\p{L})(?:мерз[іи]м|жарамды|бер[іи]лген|шығарылған|алмастыр|ауыстыр|выдан|действ|истека|срок|годен|просроч|замен|valid|expir|issued)\p{L}{0,8}/u;
const otherNine =
  /чек|чег[іи]|посылк|сәлемдеме|қойма|заказ|трек|талон|накладн|тапсырыс|шот|билет|сч[её]т|order|track|invoice|ticket|receipt/u;

function inPassing(piece: Piece, taken: Taken): Match[] {
  const { text } = piece.norm;
  return [...text.matchAll(value)].flatMap((match) => {
    const written = match[0].trim();
    const [start, end] = [match.index, match.index + written.length];
    const digits = digitsOf(written);
    if (!asInPassport.test(written) || /^[ -]?\d/.test(text.slice(end)) || /[+\d]\s?$/.test(text.slice(0, start)))
      return [];
    if (/^(?:[78]?7[04-7]\d{8}|0\d{9}|\d{12})$/.test(digits) || isServiceNumber(digits) || piece.allows(written))
      return [];
    const { before, after } = around(piece, start, end);
    const label =
      paperSpoken.exec(before) ??
      (/^0[0-6]\d{7}$/.test(written) && !otherNine.test(before + after)
        ? (runsOut.exec(after) ?? runsOut.exec(before))
        : null);
    if (
      !label ||
      unitAfter.test(after) ||
      /тел|звон|номер заяв|phone|call|ring|иин|жсн|сч[её]т|заявк|кабинет/u.test(label[0])
    )
      return [];
    if (!taken.take(start, end)) return [];
    return [
      found(piece, start, end, [
        { code: 'context', value: label[0].trim().slice(0, 30) },
        { code: 'shape', value: written },
      ]),
    ];
  });
}

/** «до 12 000»: lower-case letters before the digits are a word, not a series. */
const isWordThenNumber = (written: string): boolean => /^\p{Ll}{2,4}\d/u.test(written);

const holdsDigits = ({ runs }: Piece, least: number): boolean =>
  runs.some((run) => run.reduce((sum, { digits }) => sum + digits.length, 0) >= least);

export const documentNumber: Shape = {
  id: 'document-number',
  find(piece) {
    const { text } = piece.norm;
    if (!holdsDigits(piece, 6)) return [];
    const matches = labelled(piece, documents);
    const taken = new Taken();
    for (const { span } of matches) taken.take(span.start, span.end);
    for (const match of text.matchAll(shapeAlone)) {
      const end = match.index + match[0].length;
      const { start, end: last } = piece.norm.span(match.index, end);
      if (taken.take(start, last)) matches.push(found(piece, match.index, end, [{ code: 'shape', value: match[0] }]));
    }
    for (const { 0: written, index } of text.matchAll(russianPassport)) {
      const [start, end] = [index, index + written.length];
      if (contextWord(piece, start, end, otherLabel) !== null || unitAfter.test(text.slice(end))) continue;
      if (!piece.allows(written) && taken.take(start, end))
        matches.push(found(piece, start, end, [{ code: 'shape', value: written }]));
    }
    for (const { 0: written, index } of barePapers(piece)) {
      const { start, end } = piece.norm.span(index ?? 0, (index ?? 0) + written.length);
      if (!piece.allows(written) && taken.take(start, end))
        matches.push(found(piece, index ?? 0, (index ?? 0) + written.length, [{ code: 'shape', value: written }]));
    }
    return [...matches, ...inPassing(piece, taken)];
  },
};

/** Whoever is looked for to work has a number in the advertisement. */
const vacancy = /closing date|\d hours|salar|vacanc|per annum|job ref/iu;

export const caseNumber: Shape = {
  id: 'case-number',
  find(piece) {
    if (piece.surface === 'post' && vacancy.test(piece.norm.text)) return [];
    if (!holdsDigits(piece, 4) && !/[A-Z\d]{6}/.test(piece.norm.text)) return [];
    const matches = labelled(piece, cases);
    const taken = new Taken();
    for (const { span } of matches) taken.take(span.start, span.end);
    for (const match of piece.norm.text.matchAll(caseAlone)) {
      const end = match.index + match[0].length;
      const { start, end: last } = piece.norm.span(match.index, end);
      const { before, after } = around(piece, match.index, end);
      if (notCase.test(before.slice(-30)) || notCase.test(after.slice(0, 20)) || piece.allows(match[0])) continue;
      if (taken.take(start, last)) matches.push(found(piece, match.index, end, [{ code: 'shape', value: match[0] }]));
    }
    return [...matches, ...casesInPassing(piece, taken)];
  },
};
