/** Birth dates, document and case numbers, plates, secrets: each a shape with the word that says what it is. */
import type { Evidence, Match } from '../types';
import { contextWord, digitsOf, found, type IdentifierReading, type Shape } from './shape';

const months =
  'янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|қаңтар|кантар|ақпан|акпан|наурыз|сәуір|сауир|мамыр|маусым|шілде|шилде|тамыз|қыркүйек|кыркуйек|қазан|казан|қараша|караша|желтоқсан|желтоксан|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const date = new RegExp(
  `(?<![\\d./-])(?:(?:0?[1-9]|[12]\\d|3[01])[./\\- ](?:0?[1-9]|1[0-2])[./\\- ](?:19|20)?\\d{2}|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\s+(?:of\\s)?(?:${months})\\p{L}*\\.?,?\\s+(?:19|20)\\d{2}|(?:${months})\\p{L}*\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}|(?:19|20)\\d{2}\\s*(?:ж\\.?|жыл\\p{L}*)\\s*(?:0?[1-9]|[12]\\d|3[01])[\\s-]*(?:${months})\\p{L}*)(?![\\d])(?:\\s?(?:г\\.?\\s?р\\.?|года рождения|жылы туған|ж\\.?\\s?т\\.?))?`,
  'giu',
);
const birthWord =
  /д\.?\s?р\.?(?!\p{L})|\bдр\b|рожд|родил|г\.?\s?р\.?(?!\p{L})|туған|туган|туыл|т\.ж|\bdob\b|d\.o\.b|born|birth|b-?day/u;
const birthYear =
  /(?<!\d)(?:19|20)\d{2}\s?(?:г\.?\s?р\.?(?!\p{L})|года?\s+рожд\p{L}*|ж\.?\s?т\.?(?!\p{L})|жыл\p{L}*\s+ту[ғг]\p{L}+)/giu;

export const birthDate: Shape = {
  id: 'birth-date',
  find(reading) {
    const { text } = reading.norm;
    if (!/\d/.test(text)) return [];
    const matches: Match[] = [];
    for (const match of text.matchAll(date)) {
      const end = match.index + match[0].length;
      const word = birthWord.exec(match[0].toLowerCase())?.[0] ?? contextWord(text, match.index, end, birthWord);
      if (word === null) continue;
      matches.push(
        found(reading, match.index, end, [
          { code: 'shape', value: match[0] },
          { code: 'context', value: word },
        ]),
      );
    }
    for (const match of text.matchAll(birthYear)) {
      const end = match.index + match[0].length;
      if (matches.some(({ span }) => span.start < end && match.index < span.end)) continue;
      matches.push(found(reading, match.index, end, [{ code: 'shape', value: match[0] }], ['year']));
    }
    return matches;
  },
};

/** A number after its label. The label is not part of the finding. */
function labelled(
  reading: IdentifierReading,
  pattern: RegExp,
  accept: (value: string, label: string) => boolean,
): Match[] {
  const { text } = reading.norm;
  const matches: Match[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.value ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    if (!accept(value, match[0].slice(0, -value.length)) || reading.allows(value)) continue;
    const because: Evidence[] = [
      {
        code: 'context',
        value: match[0]
          .slice(0, match[0].length - value.length)
          .trim()
          .slice(0, 30),
      },
      { code: 'shape', value },
    ];
    matches.push(found(reading, start, start + value.length, because));
  }
  return matches;
}

const documentLabel =
  /(?<!\p{L})(?:уд(?:\.|ост\p{L}*|л|в)?\.?\s?(?:личност\p{L}*)?|паспорт\p{L}*|загран\p{L}*|внж|вид\p{L}? на жительство|водительск\p{L}*(?: права| удостоверени\p{L}*)?|права|свидетельств\p{L}*(?: о (?:рождени\p{L}|брак\p{L}|смерти))?|справк\p{L}{1,2} мсэ|мсэ|жеке ку[әа]л[іи]\p{L}*|ку[әа]л[іи][гк]\p{L}*|т[өо]лқ?к?ұ?у?жат\p{L}*|ықтиярхат\p{L}*|id card|passport|driving licen[cs]e|driver'?s licen[cs]e|birth certificate|удостоверени\p{L}*)[\p{L}\s.:,'’-]{0,24}?(?:№|номер\p{L}?|нөмірі|номири|no\.?|number|n°|серия)?\s{0,2}[:#№]?\s{0,2}(?<value>[A-ZА-ЯN]{0,3}\s?(?:[IVX]{1,4}-?\p{Lu}{0,3}\s?№?\s?)?\d(?:[ -]?\d){5,13})(?![\d\p{L}])/giu;
const passportShape = /(?<![\p{L}\p{N}_])(?<value>[NН]\s?\d{8})(?!\d)/gu;

export const documentNumber: Shape = {
  id: 'document-number',
  find(reading) {
    if (!/\d{4}/.test(reading.norm.text)) return [];
    const real = (value: string): boolean =>
      digitsOf(value).length >= 6 && digitsOf(value).length !== 11 && digitsOf(value).length !== 12;
    const matches = labelled(
      reading,
      documentLabel,
      (value, label) => real(value) && !/закон|приказ|стать|правах/u.test(label.toLowerCase()),
    );
    for (const match of labelled(reading, passportShape, () => true))
      if (!matches.some(({ span }) => span.start < match.span.end && match.span.start < span.end)) matches.push(match);
    return matches;
  },
};

const caseLabel =
  /(?<!\p{L})(?:(?:личн\p{L}* )?дел\p{L}{1,2}|заявк\p{L}{1,2}|заявлени\p{L}{1,2}|обращени\p{L}{1,2}|исх\.?|вх\.?|ерд?р|куи|исполнительн\p{L}* производств\p{L}*|договор\p{L}{0,2}|полис\p{L}{0,2}|медкарт\p{L}{1,2}|карт\p{L} мсэ|истори\p{L} болезни|направлени\p{L}|талон\p{L}{0,2}|очеред\p{L}{1,3}|акт\p{L}? обследования|іс|өтініш\p{L}{0,8}|отиниш\p{L}{0,8}|өтінім\p{L}{0,8}|кезек\p{L}{0,6}|талон\p{L}{0,4}|case|claim|reference|ref|application|docket|file|hospital number|mrn)(?:\s(?:клиент\p{L}*|номер\p{L}?|нөмірі|номири|number|no\.?|is|под номером|за номером))?\s{0,2}[:.]?\s{0,2}(?<mark>№|#|n°|no\.?|номер|number)?\s{0,2}(?<value>(?:[\p{Lu}]{1,4}-)?\d[\p{Lu}\d/-]{3,24})(?![\d\p{L}])/giu;

export const caseNumber: Shape = {
  id: 'case-number',
  find(reading) {
    if (!/\d{3}/.test(reading.norm.text)) return [];
    return labelled(reading, caseLabel, (value, label) => {
      const digits = digitsOf(value);
      if (digits.length < 4 || /^(?:19|20)\d\d$/.test(value)) return false;
      if (/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(value)) return false;
      return !/закон|приказ|постановлени/u.test(label.toLowerCase());
    });
  },
};

const plate =
  /(?<![\p{L}\d])(?:\d{3}\s?[A-ZАВЕКМНОРСТУХ]{2,3}\s?(?:0[1-9]|1\d|20)|[A-FHKLMNOPRSTVXZ]\s?\d{3}\s?[A-Z]{3})(?![\p{L}\d])/gu;
const plateLower = /(?<![\p{L}\d])\d{3}\s?[a-zа-я]{3}\s?(?:0[1-9]|1\d|20)(?![\p{L}\d])/giu;
const carWord =
  /машин|авто|гос\.?\s?номер|номер\p{L}* знак|көл[іи]|колик|car|plate|vehicle|van|седан|джип|тойот|toyota|lada|лада|kia|киа|hyundai|хендай/u;

export const vehiclePlate: Shape = {
  id: 'vehicle-plate',
  find(reading) {
    const { text } = reading.norm;
    if (!/\d{3}/.test(text)) return [];
    const matches: Match[] = [];
    for (const [pattern, needs] of [
      [plate, false],
      [plateLower, true],
    ] as const)
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (/KZT|USD|EUR|RUB|COVID|ТГ|ТЕНГЕ/iu.test(match[0])) continue;
        if (needs && contextWord(text, match.index, end, carWord) === null) continue;
        if (matches.some(({ span }) => span.start < end && match.index < span.end)) continue;
        matches.push(found(reading, match.index, end, [{ code: 'shape', value: match[0] }]));
      }
    return matches;
  },
};

const secret =
  /(?<!\p{L})(?:парол[ьея]\p{L}{0,3}|құпия ?сөз\p{L}{0,8}|купия ?соз\p{L}{0,8}|password|passcode|pin(?: ?code)?|пин-?код\p{L}{0,2}|логин|login)(?:\s(?:от|для|к|на|is|for|to|ЭЦП|эцп|егов|egov|почты|кабинета|wifi|портала)){0,4}\s{0,2}[:=—–-]?\s{0,2}(?<value>(?=[^\s]*[\dA-Za-z])[^\s,;«»"]{4,40})/giu;
const smsCode =
  /(?<!\p{L})(?:код\p{L}{0,2}|смс|sms|1414|otp|code|растау коды|код растау)(?:\s(?:из|от|подтверждения|смс|sms|входа|is|из смс|верификации|пришел|пришёл)){0,3}\s{0,2}[:—–-]?\s{0,2}(?<value>\d{3}[ -]?\d{1,3})(?!\s?(?:тенге|тг|₸|лет|год|жыл|руб|%|:|\d|номер))/giu;
const cvv =
  /(?<!\p{L})(?:cvv|cvc|код\p{L}? (?:на )?(?:карт\p{L}|обороте|безопасности)|код)\s{0,2}[:—–-]?\s{0,2}(?<value>\d{3})(?!\d)/giu;
const signatureFile = /(?:AUTH_)?(?:RSA256|GOST(?:KNCA|512)?)_[0-9a-f]{8,64}(?:\.p12)?/giu;

export const credential: Shape = {
  id: 'credential',
  find(reading) {
    const { text } = reading.norm;
    const isWord = (value: string): boolean => /^\p{Ll}+[.!?]?$/u.test(value) && !/\d/.test(value);
    const matches = [
      ...labelled(reading, secret, (value) => !isWord(value) && !/^\p{Script=Cyrillic}+[.!?]?$/u.test(value)),
      ...labelled(reading, smsCode, (value) => digitsOf(value).length >= 4),
    ];
    if (/\d{4}[ -]?\d{4}/.test(text)) matches.push(...labelled(reading, cvv, () => true));
    for (const match of text.matchAll(signatureFile)) {
      const end = match.index + match[0].length;
      matches.push(found(reading, match.index, end, [{ code: 'shape', value: match[0] }]));
    }
    return matches.filter(
      (match, at) =>
        !matches.slice(0, at).some(({ span }) => span.start < match.span.end && match.span.start < span.end),
    );
  },
};
