/** Secrets: passwords, PINs, codes from messages, codes of cards, files of digital signatures. */
import type { Evidence, Match } from '../types';
import { certainCodes, likelyCodes, mayOpen } from './opening-code';
import { serviceNumbersIn } from './service-number';
import { contextWord, digitsOf, found, type Piece, type Shape, Taken } from './shape';
import {
  alone,
  beforeItsWord,
  besideLogin,
  codeWord,
  inNextSentence,
  loginFarther,
  passwordBefore,
  whereOneEnters,
  wordOfLogin,
} from './told-secret';

const filler =
  '(?:\\s(?:от|для|к|на|в|во|у|is|for|to|was|ваш\\p{L}{0,3}|новый|временный|теперь|сейчас|стал|такой|прежний|её|ее|его|your|her|his|their|the|new|ЭЦП|эцп|egov|егов|ключа|почты|кабинета|wi-?fi|вайфай|портала|инсты|каспи|kaspi|bank|account|portal|app|болды|деген|қойдым|мынау|осы)(?!\\p{L}))';
const secret = new RegExp(
  `(?<!\\p{L})(?:парол[ьеяиіую]\\p{L}{0,7}|parol(?:i\\p{L}{0,5})?|құпия\\s?сөз\\p{L}{0,10}|купия\\s?соз\\p{L}{0,10}|password(?:['’]s)?|passcode|pass(?=\\s?[:=])|pwd|пин-?код\\p{L}{0,2}|пин(?=\\s?[:—–-]?\\s?\\d)|pin(?:[ -]?code)?|эц[пқк]\\p{L}{0,8}(?=\\s(?:\\p{L}{1,10}\\s){0,1}[^\\s,;]{0,30}\\d)|\\beds(?=\\sis))${filler}{0,4}\\s{0,2}[:=—–-]?\\s{0,2}["«“]?(?<value>[^\\s,;«»"“”]{4,40})`,
  'giu',
);
/** «the PIN she picked is 4417», «пин, который она поставила, 4417»: words between, then digits alone. */
const pinFarther =
  /(?<!\p{L})(?:pin(?:[ -]?code)?(?:['’]s)?|passcode|пин-?код\p{L}{0,2}|пин)(?:,?\s\p{L}{1,12}){0,5},?\s?(?:is|was|to|[:=—–-])?\s?(?<value>\d{4,6})(?![\p{L}\d]|\s?(?:тенге|теңге|тг|₸|руб|%|лет|год|жыл|[:.]\d))/giu;
/** «вайфайы turan_guest, астында jasyl2030». */
const wifi =
  /(?<!\p{L})(?:вай-?фай|wi-?fi)\p{L}{0,5}(?:[\s,:—–-]{1,3}[\p{L}_]{1,14}){0,5}[\s,:—–-]{1,3}(?<value>(?=[^\s,;]*[a-z]{3})(?=[^\s,;]*\d\d)[a-z\d!@#$_]{7,30})/giu;
/** With any words between, only what cannot be a word is taken. */
const loose =
  /(?<!\p{L})(?:(?:парол[ьеяиіую]\p{L}{0,7}|құпия\s?сөз\p{L}{0,10}|купия\s?соз\p{L}{0,10}|password|passcode|(?:кіретін|киретин|кіру|ашатын) (?:сөз|соз|код)\p{L}{0,4})(?:[\s,:—–-]{1,3}\p{L}{1,14}){1,4}|pwd?(?:\s\p{L}{1,14}){1,6})[\s,:—–-]{1,3}["«“]?(?<value>[^\s,;«»"“”]{5,40})/giu;
/** Half a sentence between: only letters of the Latin alphabet with digits, and no short code. */
const farther =
  /(?<!\p{L})(?:парол[ьеяиіую]\p{L}{0,7}|құпия\s?сөз\p{L}{0,10}|купия\s?соз\p{L}{0,10}|password|passcode)(?:[\s,:—–-]{1,3}\p{L}{1,14}){5,9}[\s,:—–-]{1,3}["«“]?(?<value>(?=[^\s,;]*\d)(?=[^\s,;]*[A-Za-z])[\x21-\x2b\x2d-\x3a\x3c-\x7e]{7,40})/giu;
/** «vera.k@mail.ru / Bluebell!48»: after a name to log in with stands what opens. */
const pair =
  /(?<![^\s])(?:[^\s@,;]{2,40}@[^\s@,;]+\.\p{L}{2,}|@[\w.]{3,40})\s{0,2}[/|]\s{0,2}(?<value>[^\s,;«»"“”]{5,40})/giu;
/** "the portal login you sent on Friday (Thuli1984!x)": in brackets behind it, letters, digits and a mark. */
const inBrackets =
  /(?<!\p{L})(?:парол[ьеяиіую]\p{L}{0,7}|құпия\s?сөз\p{L}{0,10}|логин\p{L}{0,4}|password|passcode|login|log-?in|credentials)(?:\s[\p{L}\d'’-]{1,14}){0,6}\s?\((?<value>(?=[^\s()]*\d)(?=[^\s()]*[A-Za-z])[\x21-\x27\x2a-\x7e]{6,40})\)/giu;
const loginSpoken = /логин|login|log in|username|user name|кіру|вход|войти|зайти|sign in/iu;
const login =
  /(?<!\p{L})(?:логин\p{L}{0,3}|login|username|user name)\s{0,2}[:=—–-]?\s{0,2}(?<value>[^\s,;«»"“”]{4,40})/giu;
const smsCode =
  /(?<!\p{L})(?:код\p{L}{0,4}|смс\p{L}{0,4}|sms\p{L}{0,4}|1414|otp|code|растау коды)(?:\s(?:из|от|с|для|подтверждения|смс|sms|входа|is|was|the|from|for|you|got|пришел|пришёл|пришло|вам|верификации|келген|коды|мынау|your|her|his|text|1414|доступа|активации|егов|egov|каспи|kaspi|банка|портала|приложения|госуслуг|домофона|подъезда|двери|дверей|ворот|калитки|сейфа|on|gate|door|front|домофон|есік|есіктің|домофонның)){0,4}\s{0,2}[:—–-]?\s{0,2}(?<value>\d{3}[ -]?\d{1,3})(?!\s?(?:тенге|теңге|тг|₸|лет|год|жыл|руб|%|:|\d|номер|каб|пункт))/giu;
const codeAfter =
  /(?<![\d№-])(?<value>\d{4,6})\s{0,2}[—–-]?\s{0,2}(?:это\s)?(?:код из|код от|смс-код|is the code|is your code|деген код|растау коды)/giu;
/** «7731ді терсеңіз банкомат қабылдайды», «введите 7731»: what is to be keyed in at a till. */
const keyedIn =
  /(?<![\d№-])(?<value>\d{4,6})-?(?:ді|ты|ны|ні)?\s(?:терсеңіз|терсениз|теріңіз|териниз|басыңыз|набира\p{L}{2,3}|набер\p{L}{2,3}|вводи\p{L}{2})|(?:набер\p{L}{2,3}|введите|вводите|key in|punch in|type in)\s(?<other>\d{4,6})(?![\d:.])/giu;
const atTill = /карт|банкомат|пин|pin|card|atm|till|терминал|код/iu;
const codeSeen =
  /(?<!\p{L})код\p{L}{0,8}(?:,?\s\p{L}{2,12}){1,3},?\s(?<value>\d{4,6})\s(?:екен|болды|деп|дедi|деді|был|стоит)(?!\p{L})/giu;
const doorCode =
  /(?<!\p{L})(?:код\p{L}? (?:от |на )?(?:её |ее |его |их )?(?:домофон|подъезд|двер|ворот|калитк|сейф|замк)\p{L}{0,4}|домофон\p{L}{0,2}|(?:gate|door|entry|alarm|lock ?box|key ?safe|keypad|front door|building) ?(?:code|number)?(?:['’]s)?|buzzer|домофон коды|сигнализация\p{L}{0,3}|дабыл\p{L}{0,3}|сейф\p{L}{0,3}|шлагбаум\p{L}{0,3}|есі[кг]\p{L}{0,6}|esi[gk]\p{L}{0,6}|domofon\p{L}{0,3})(?:\s(?:is|now|still|набирайте|наберите|теперь|тоже|коды|kody))?[\s:—–-]{1,3}(?<value>(?=[^\s]{0,3}\d)[*#]?[A-ZА-Я]?[\d*#]{2,6}[A-ZА-Я]?[\d*#]{0,6})(?![\p{L}\d-]|\s?(?:тенге|теңге|тг|₸|руб|лет|год|этаж|шт|cm|inch|mm|wide|high|tall|pm|am|[:.]\d))/giu;
const cardCode =
  /(?<!\p{L})(?:cvv2?|cvc2?|свв|код\p{L}? (?:на )?(?:карт\p{L}|обороте|безопасности)|security code|код)\s{0,2}[:—–-]?\s{0,2}(?<value>\d{3})(?!\d)/giu;
/** The three digits by what they are called: "the three on the back are", «три цифры сзади». */
const backOfCard =
  /(?<!\p{L})(?:(?:three|last three|3)(?: digits| numbers)?(?: on| at)? the back(?: of (?:it|the card))?|(?:три|3|код)(?: цифры| числа)? (?:сзади|на обороте|с обратной стороны)|(?:арт|сырт)\p{L}{0,3}да[ғг]ы (?:үш|уш|3)(?: сан| цифр)?\p{L}{0,3})(?:\s(?:are|is|карты|это))?[\s:—–-]{1,3}(?<value>\d ?\d ?\d)(?!\d)/giu;
const signatureFile = /(?<![\p{L}\d])(?:AUTH_)?(?:RSA256|GOST(?:KNCA|512)?)_[0-9a-f]{8,64}(?:\.p12)?/giu;
const notCode =
  /индекс|почтов|област|телефон|страны|города|регион|услуг|специальн|мамандық|postcode|zip|area|dress|скидк|промо|promo|discount|категори|мкб|icd|окэд/u;

const mayBeSecret =
  /парол|вай-?фай|wi-?fi|parol|сигнал|дабыл|шлагб|домофон|domofon|есі[кг]|esi[gk]|lock ?box|key ?safe|keypad|buzzer|alarm|gate|door|ворот|құпия|купия|пин|pass|pwd?|pin|эц[пқк]|eds|логин|login|user ?name|код|смс|sms|1414|otp|code|cv[vc]|свв|rsa256|gost|слов|сөз|сози|word|вопрос|question|answer|жауа|the back|сзади|оборот|артындағы|артындагы|сыртындағы|тер(?:сең|ің|сен|ин)|введите|вводи|набер|key in|punch in/iu;

export const credential: Shape = {
  id: 'credential',
  find(piece) {
    const { text } = piece.norm;
    const followsPassword = /\d/.test(text) && piece.outside(({ lead }) => passwordBefore.test(lead));
    const maybeStrong = /[A-Z]\S*\d/.test(text);
    if (!maybeStrong && !mayBeSecret.test(text) && !followsPassword && !(mayOpen.test(text) && /\d{3}/.test(text)))
      return [];
    const matches: Match[] = [];
    const taken = new Taken();
    for (const { start, end } of serviceNumbersIn(text)) taken.take(start, end);
    const each = (pattern: RegExp, accepts: (value: string, start: number, end: number) => boolean): void => {
      for (const match of text.matchAll(pattern)) {
        const value = (match.groups?.value ?? match.groups?.other ?? match[0]).replace(/[.!?)]+$/, '');
        const start = match.index + match[0].lastIndexOf(match.groups?.value ?? match.groups?.other ?? match[0]);
        const end = start + value.length;
        if (value === '' || !accepts(value, start, end) || !taken.take(start, end)) continue;
        matches.push(found(piece, start, end, evidence(match[0], value)));
      }
    };
    each(secret, (value) => isSecret(value));
    each(loose, (value) => /\d/.test(value) && /[\p{L}_]/u.test(value) && !/^\d{1,4}-?\p{L}{1,3}$/u.test(value));
    each(inBrackets, isSecret);
    each(wifi, isSecret);
    each(farther, (value) => !/@.+\./.test(value));
    if (loginSpoken.test(text)) each(pair, (value) => isSecret(value) && /[\d!#$%^&*_]/.test(value));
    each(pinFarther, (value, start, end) => isCode(piece, value, start, end));
    each(login, (value) =>
      /^[a-z]{1,12}\.[a-z]{3,20}$/i.test(value)
        ? !/\.(?:kz|ru|com|org|net)$/i.test(value)
        : isSecret(value) && /\d|@|_/.test(value),
    );
    each(smsCode, (value, start, end) => digitsOf(value).length >= 4 && isCode(piece, value, start, end));
    if (atTill.test(text)) each(keyedIn, (value, start, end) => isCode(piece, value, start, end));
    each(codeSeen, (value, start, end) => isCode(piece, value, start, end));
    each(doorCode, (value) => digitsOf(value).length >= (/[*#\p{L}]/u.test(value) ? 2 : 3));
    for (const pattern of certainCodes)
      each(pattern, (value, start, end) => value !== '1414' && contextWord(piece, start, end, forAll) === null);
    for (const pattern of likelyCodes)
      each(
        pattern,
        (value, start, end) => !isYear(value) && value !== '1414' && contextWord(piece, start, end, forAll) === null,
      );
    if (followsPassword) each(inNextSentence, isSecret);
    each(beforeItsWord, isSecret);
    if (maybeStrong) {
      each(besideLogin, isSecret);
      if (piece.outside(({ lead, rest }) => whereOneEnters.test(`${lead} ${text} ${rest}`))) each(alone, isSecret);
    }
    each(wordOfLogin, (value) => isSecret(value) && /\p{L}/u.test(value));
    each(loginFarther, (value) => /^[^@]*[\d._@][^@]*$/.test(value) && !/^\d/.test(value));
    // A word in quotation marks, or one that is written as a name; in public such a word asks for a comment.
    if (piece.surface === 'dm')
      each(codeWord, (value, start) => /^\p{Lu}/u.test(value) || /["«“']/.test(text[start - 1] ?? ''));
    each(backOfCard, () => true);
    each(codeAfter, (value, start, end) => isCode(piece, value, start, end));
    if (piece.runs.some((run) => run.reduce((sum, { digits }) => sum + digits.length, 0) >= 13))
      each(cardCode, () => true);
    each(signatureFile, () => true);
    return matches;
  },
};

const evidence = (written: string, value: string): Evidence[] => [
  {
    code: 'context',
    value: written
      .slice(0, written.length - value.length)
      .trim()
      .slice(0, 30),
  },
  { code: 'shape', value },
];

/** A word of a language is no password; digits, mixed case or Latin letters among Cyrillic make one. */
function isSecret(value: string): boolean {
  if (/^(?:https?:|www\.)/i.test(value)) return false;
  if (/\d/.test(value)) return /^[\x21-\x7e\p{L}]{4,}$/u.test(value) && !/^\d{1,2}[.:/]\d/.test(value);
  return /[a-z][A-Z]|[A-Z][a-z]+[A-Z]|[_!@#$%^&*]/.test(value) && /[A-Za-z]/.test(value);
}

/** Codes of places, services and trades are for all. */
const forAll =
  /индекс|почтов|област|район|регион|(?<!\p{L})стран[ыа]|город|услуг|специальн|мамандық|postcode|zip ?code|area code|dress|conduct|practice|скидк|промо|promo|discount|мкб|icd|окэд/u;

const isCode = (piece: Piece, value: string, start: number, end: number): boolean =>
  !isYear(value) && value !== '1414' && contextWord(piece, start, end, notCode) === null;

const isYear = (value: string): boolean => /^(?:19|20)\d\d$/.test(value);
