/** Numbers that are a service's by their form: free and local-rate lines, short lines, and a switchboard with an extension. */
import type { Span } from '../types';

/** Numbers free of charge, and at the price of a local call: Kazakhstan, Britain, Ireland, Australia, North America. */
const serviceDigits =
  /^(?:[78]?80[0-9]|0800|0808|0300|03[034]\d|0818|084\d|1800\d{6}$|18[59]0\d{6}$|1?8(?:00|33|44|55|66|77|88)\d{7}$|1300\d{6}$|13\d{4}$|116)/;

/** True for digits that are a service's number, whatever stands beside it. */
export const isServiceNumber = (digits: string): boolean => serviceDigits.test(digits);

const gap = '[ .\\u00a0-]{0,2}';
/** The same in a text, with the first group whole: a shorter number found inside is a part of it. */
const written = new RegExp(
  `(?<![\\d+]|\\d[ .-])(?:1${gap})?\\(?(?:1800|1850|1890|1300|13\\d\\d|0818|0800|0808|0300|03[034]\\d|084\\d|8${gap}800|800|833|844|855|866|877|888)\\)?(?:${gap}\\d{2,6}){1,4}(?!\\d)|(?<!\\d)116${gap}\\d{3}(?!\\d)|(?<!\\d)13${gap}\\d\\d${gap}\\d\\d(?!\\d)`,
  'gu',
);

/** @returns where such numbers stand, UTF-16 code units of the text */
export function serviceNumbersIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: number, index } of text.matchAll(written))
    if (isServiceNumber(number.replace(/\D/g, ''))) spans.push({ start: index, end: index + number.length });
  return spans;
}

/** «доб. 12», "ext 4", «ішкі 15»: only an office's exchange has extensions. Tested on what follows a number. */
export const extensionAfter =
  /^[\s,;(]{0,3}(?:доб(?:ав\p{L}*)?|внутр\p{L}*|вн|ext(?:ension)?|ішкі|ишки)\.?\s?№?\s?\d{1,5}(?!\d)/iu;

/** "We answer 9 to 18", «ответим с 9 до 18», «жауап береміз»: in public the number beside it is that of the service which says so. */
export const answering =
  /(?<!\p{L})(?:we (?:answer|pick up|reply|take calls|are on the (?:line|phones?))|we['’](?:re|ll) (?:answer|on the (?:line|phones?))|answered by (?:our|the)|(?:мы )?(?:ответим|отвечаем|берём трубку|берем трубку|на связи с \d)|жауап береміз|жауап береміз|тұтқаны көтереміз)(?!\p{L})/iu;

/** "…, that's our front desk": said of the number after it, in the same sentence. */
export const saidToBeOffice =
  /^[^.!?]{0,45}(?<!\p{L})(?:that|it|this|which|those)(?:['’](?:s|re)| is| are) (?:our|the) (?:\p{L}+ )?(?:front desk|office|reception|switchboard|duty|main|work|centre|center|helpline|team)(?!\p{L})|^[^.!?]{0,40}(?<!\p{L})ask for (?:the )?(?:duty|reception|intake|front desk)(?!\p{L})/iu;

/** "ring … to change it", «спросите старшую сестру», «жазылу үшін»: what a service is rung for, said right after the number. */
export const rungForService =
  /^[\s,;(—–-]{0,3}(?:(?:if you (?:need|want|have) )?to (?:change|cancel|rebook|rearrange|reschedule|move|book|confirm|register|reserve|sign up|refer|opt out)(?!\p{L})|(?:for|if you need) (?:a |an )?(?:ride|lift|appointment|referral|booking|place|slot)(?!\p{L})|(?:and )?ask for (?:intake|reception|bookings|admissions|the (?:duty|ward|charge|front))|(?:чтобы|если (?:надо|нужно)) (?:перенести|отменить|записаться|изменить|подтвердить|заказать)|(?:и )?(?:спросите|спрашивайте|зовите|попросите) (?:дежурн|старш|регистрат|администрат|секретар|диспетчер)|(?:өзгерту|ауыстыру|жазылу|растау|тіркелу|тапсырыс беру|озгерту|ауыстыру|тиркелу) (?:үшін|ушин|керек болса)|(?:кезекші|хатшы|тіркеу)\p{L}{0,4} сұра)/iu;

/** Hours right after the number: nobody's own telephone has them, unless it is a mobile. */
export const openHours =
  /^[\s,;(]{0,3}(?:(?:from|daily|mon\p{L}{0,3}|weekdays|с|будни|күн сайын|жұмыс күндері)\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:am)?\s?(?:to|till|до|[-–])\s?\d{1,2}(?:[:.]\d\d)?\s?(?:pm)?(?!\d|[./-]\d)/iu;

/** "ring Hamish on …, he has your plan": a colleague who stands in. */
export const standsIn =
  /^[^.!?]{0,6}(?<!\p{L})(?:(?:he|she|they)(?:['’](?:s|ll|ve)| has| have| is| are| will have)?(?: got| have)? (?:your (?:plan|file|notes|case|paperwork)|covering|on (?:duty|call|shift))|(?:он|она) (?:меня )?(?:подмен|замен|замеща|в курсе вашего)\p{L}{0,6}|(?:ол )?(?:менің )?орныма|ісіңізден хабар)/iu;
