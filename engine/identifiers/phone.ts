/** Phone numbers: candidates on normalised text, judged by the words around them. Hotlines, offices and short codes are silent. */
import type { Evidence, Match } from '../types';
import { layout } from './digit-runs';
import { ownerOf, ownerPatterns } from './owner';
import { type Candidate, phoneCandidates } from './phone-candidates';
import {
  answering,
  extensionAfter,
  isServiceNumber,
  openHours,
  rungForService,
  saidToBeOffice,
  serviceNumbersIn,
  standsIn,
} from './service-number';
import { around, contextWord, found, type Piece, type Shape, Taken } from './shape';
import { spelledDigits } from './spelled-digits';

const label =
  /тел(?:\.|еф\p{L}*)?(?![\p{L}])|тлф|номер(?!\p{L}?\s*(?:заяв|дел|обращ|заказ|приказ|карт|сч[её]т|договор|квартир|кабинет))|номир|нөмір|n[oö]m[ie]r|звон|набер|набира|\bсот(?:к|\.|ов)|мобил|ватсап|вацап|вотсап|уатсап|whats ?app|wa\.me|viber|вайбер|телеграм|telegram|каспи|kaspi|хабарлас|жазып ал|қоңырау|конырау|контакт|байланыс|phone|\bcall|\bg ?pay|paytm|m-?pesa|zelle|venmo|\bring|\btext|mobile|\bcell|\bmob\b|\btel\b|number|reach|contact|dial|(?:picks? up|answers|still|get (?:him|her|them)) on/u;
const otherLabel =
  /(?:№|заявк|заявлен|дел[оау](?!\p{L})|обращени|заказ|приказ|сч[её]т|индекс|иин|жсн|бин|бсн|снилс|инн|код(?!\p{L})|трек|накладн|invoice|order|case|\bref|tracking|\biin\b|\bnhs\b|ssn|іс(?!\p{L})|өтініш|шот|карт[аыуе]|card|account|паспорт|удостовер|куәлік)[^\d]{0,14}$/u;
const unitAfter = /^\s?(?:тенге|теңге|тг(?!\p{L})|₸|руб|\$|€|%|км|кг|шт|USD|KZT)/iu;
/** Spelled out, a number of the region holds a seven or an eight, a British one begins with zero. */
const mayBeSpelled = /сем|восем|жет[іи]|сег[іи]з|zero|seven|eight|(?<![a-z])oh\s/iu;
export const phone: Shape = {
  id: 'phone',
  find(piece) {
    const { text } = piece.norm;
    const matches: Match[] = [];
    const taken = new Taken();
    const take = (start: number, end: number, digits: string, because: Evidence[]): void => {
      if (taken.meets(start, end)) return;
      const own = piece.allows(digits);
      taken.take(start, end);
      // Taken all the same: a part of one's own number, or of an office's, is not another number.
      if (own || isExempt(piece, digits, start, end)) return;
      matches.push(found(piece, start, end, because));
    };
    for (const { start, end } of serviceNumbersIn(text)) taken.take(start, end);
    for (const run of piece.runs)
      for (const candidate of phoneCandidates(text, run)) {
        const { start, end, digits } = candidate.window;
        const from = withPlus(text, start);
        const word = contextWord(piece, start, end, label);
        if (isPhoneHere(piece, candidate, word)) take(from, end, digits, evidence(text.slice(from, end), word));
      }
    if (mayBeSpelled.test(text))
      for (const { start, end, digits } of spelledDigits(text)) {
        const labelled = contextWord(piece, start, end, label);
        if (/^[78][67]\d{9}$/.test(digits) || /^07[1-9]\d{8}$/.test(digits))
          take(start, end, digits, evidence(text.slice(start, end), labelled));
        else if (/^(?:7[0-8]\d{8}|[2-9]\d{9}|0\d{9})$/.test(digits) && labelled !== null)
          take(start, end, digits, evidence(text.slice(start, end), labelled));
      }
    return matches;
  },
};

function isPhoneHere(piece: Piece, { window, certainty }: Candidate, word: string | null): boolean {
  const { start, end } = window;
  const { before, after } = around(piece, start, end);
  if (unitAfter.test(after) || ofAccount.test(before)) return false;
  if (window.letters > 0 && window.digits.length < 10) return false;
  const other = otherLabel.test(before);
  if (certainty === 'sure') return !(other && word === null && !/\+\s?\(?$/.test(before));
  if (word === null && certainty === 'labelled' && mobile.test(window.digits)) {
    // Nobody counts or dates anything in words that is a mobile's number; «мамин 87 05 14 …»: somebody's, however it is grouped.
    if (piece.aloud || (/^8/.test(window.digits) && /third|addressee/.test(ownerOf(piece, start, end)))) return !other;
  }
  // "Sema 0711 555 904, that's the mother": somebody's, in groups as telephones are written.
  if (
    word === null &&
    certainty === 'labelled' &&
    /^0/.test(window.digits) &&
    /^(?:4-3-3|3-3-4|5-3-3|4-6|10)$/.test(layout(window))
  )
    return !other && ownerOf(piece, start, end) === 'third';
  if (word === null || other) return false;
  if (certainty === 'labelled') return true;
  const owner = ownerOf(piece, start, end);
  return owner === 'third' || owner === 'addressee' || ownHome.test(before);
}

/** The beginning of an IBAN: what follows is its end. Of lower-case text. */
const ofAccount = /(?<!\p{L})[a-z]{2}\d\d(?: ?[\da-z]{3,4}){1,4} ?$/u;

/** The worker's own telephone at home. */
const ownHome = /домашн|(?<!\p{L})личн\p{L}{2,3}|\bhome\b|\bprivate\b|жеке|үй телефон/iu;

/** A plus or a bracket before the first digit belongs to the number. */
function withPlus(text: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < 3 && /[+(]/.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

const evidence = (written: string, word: string | null): Evidence[] => [
  { code: 'shape', value: written.trim() },
  ...(word === null ? [] : [{ code: 'context' as const, value: word }]),
];

function isExempt(piece: Piece, digits: string, start: number, end: number): boolean {
  if (isServiceNumber(digits)) return true;
  const following = piece.norm.text.slice(end);
  if (/^[\s,;]{0,2}(?:иин|жсн|iin|д\.\s?р|г\.\s?р)/iu.test(following)) return false;
  // Nobody's own telephone has an extension, whoever is named beside it.
  if (extensionAfter.test(following)) return true;
  if (willRing.test(around(piece, start, end).before) || willRingAfter.test(following)) return false;
  const owner = ownerOf(piece, start, end);
  const persons = owner === 'third' || owner === 'addressee';
  if (!persons && (saidToBeOffice.test(following) || isAnswered(piece))) return true;
  // «спросите старшую сестру» behind it names nobody whose telephone it is.
  const named = owner === 'addressee' || ownerPatterns.third.test(around(piece, start, end).before);
  if (!named && (rungForService.test(following) || standsIn.test(following))) return true;
  if (!persons && openHours.test(following) && !mobile.test(digits)) return true;
  return owner === 'office' || (owner === 'unknown' && /^[78]?7[12]\d{8}$/.test(digits));
}

/** «позвонят на …», "we'll text you on …", «… нөміріне хабарласады»: whoever is rung there, it is not who rings. */
const willRing =
  /(?:(?:по|пере)звон(?:ит|ят|им|ю)|набер(?:у|[её]т|[её]м|ут)|при(?:д[её]т|шл[юе]\p{L}{0,2})|напиш(?:у|ет|ем)|(?:ring|call|text|phone|reach)(?:s|ed|ing)? you)\s(?:(?:вам|смс|sms|код|back)\s)?(?:на|on|at)\s(?:номер\s)?\+?$/iu;
const willRingAfter =
  /^\s?(?:-?(?:[ғгкқ][аеә])|н[өо]м[іи]р\p{L}{0,5}[гн]е)\s(?:\p{L}+\s){0,2}?(?:звонда|қоңырау ша|конырау ша|хабарлас|смс кел|код кел)\p{L}{0,3}(?:ды|ді|ди|мын|мін|м|мыз|міз)(?!\p{L})/iu;

/** Mobiles of Kazakhstan, Russia and Britain. */
const mobile = /^(?:[78]?(?:7[04-7]|9)\d{8}|(?:0|44)7\d{9})$/;

/** In public "we answer" beside a number makes it the service's, though it be a mobile's. */
const isAnswered = ({ norm, outside, surface }: Piece): boolean =>
  surface !== 'dm' && outside(({ rest }) => answering.test(`${norm.text} ${rest}`));
