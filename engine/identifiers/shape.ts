/** What every identifier detector is given and gives, and the look at the words around a number. */
import type { Normalised } from '../text/normalise';
import type { Evidence, Match, Span, SurfaceKind } from '../types';

export type IdentifierReading = {
  text: string;
  norm: Normalised;
  surface: SurfaceKind;
  /** True if only the addressee reads it. */
  toOne: boolean;
  /** True if the worker listed it as their own or the service's. */
  allows(candidate: string): boolean;
};

export type Shape = { id: string; find(reading: IdentifierReading): Match[] };

/** How far context words may stand, UTF-16 code units: the label often follows in Russian and Kazakh. */
const reachBefore = 45;
const reachAfter = 28;

/** The words before and after a place, cut at the end of the sentence, in lower case. */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - reachBefore), start).toLowerCase();
  const after = text.slice(end, end + reachAfter).toLowerCase();
  const cutBefore = /(?:[!?\n]|\.\s)(?=[^!?\n]*$)/.exec(before);
  const cutAfter = /[!?\n]|\.(?:\s|$)/.exec(after);
  return {
    before: cutBefore && before.length - cutBefore.index < reachBefore ? before.slice(cutBefore.index + 1) : before,
    after: cutAfter ? after.slice(0, cutAfter.index) : after,
  };
}

/** @returns the context word that says what this is, nearest first, or null */
export function contextWord(text: string, start: number, end: number, words: RegExp): string | null {
  const { before, after } = around(text, start, end);
  return words.exec(before)?.[0] ?? words.exec(after)?.[0] ?? null;
}

const addressee =
  /(?:^|[^\p{L}])(?:ваш\p{L}{0,3}|вас|вам|твой|твоя|твоего|твоей|твоему|сіздің|сиздин|сіздікі|сенің|сенин|your|yours|you)(?![\p{L}])|(?:ыңыз|іңіз|ңыз|ңіз|ыныз|иниз|ініз|ингиз)(?:ді|ды|ди|ға|ге|да|де|дың|дің|бен|ы|і)?(?![\p{L}])/u;
const somebodyElse =
  /(?:^|[^\p{L}])(?:(?:е[её]|его|их|у не[её]|у него)(?![\p{L}])|(?:мам|пап|муж|жен|сын|доч|брат|сестр|бабушк|дедушк|сосед|отц|матер|клиентк|клиент|подопечн|родствен|свекров|тещ)\p{L}{0,4}|(?:his|her|their|mother|father|husband|wife|son|daughter|neighbou?r|client)(?:'s)?(?![\p{L}])|(?:оның|онын|анасы|әкесі|акеси|күйеуі|куйеуи|ұлының|улынын|қызының|кызынын|көрші|корши|баласы)\p{L}{0,6})/u;
const workerOwn =
  /(?:^|[^\p{L}])(?:мой|моя|мою|моего|моей|моему|мне|my|me|менің|менин|нөмірім|номирим|номерим|маған|маган|өзімнің|озимнин)(?![\p{L}])|(?:нөмірім|номирим|телефоным|почтам|ватсабым)\p{L}{0,5}/u;
const office =
  /(?:^|[^\p{L}])(?:наш(?:е|его|ему|ем|а|у|ей|и|их|им|)(?![\p{L}])|(?:центр|отдел|управлен|приемн|приёмн|офис|акимат|поликлиник|горяч|кол+-?центр|call-?cent|контакт-?центр|колл|цон|регистратур|дежурн|служб|рабоч|школ|фонд|организац|кабинет|единый номер|справочн|канцеляр|доверия)\p{L}{0,6}|біздің|біздин|биздин|(?:орталық|орталык|орталығ|орталыг|бөлім|болим|кеңсе|кенсе|қабылдау|кабылдау|әкімдік|акимдик|жедел желі|сенім|жұмыс|мекеме|халыққа қызмет|байланыс)\p{L}{0,8}|(?:our|office|centre|center|hotline|helpline|reception|front desk|service|switchboard|duty|team|department|clinic|council|freephone|charity|work (?:phone|mobile|number))(?![\p{L}]))/u;

/** Whose datum stands here: decides between warn and hold in a message. */
export type Owner = 'addressee' | 'third' | 'worker' | 'office' | 'unknown';

export function ownerOf(text: string, start: number, end: number): Owner {
  const { before, after } = around(text, start, end);
  const near = before.slice(-34);
  if (office.test(near) || office.test(after.slice(0, 16))) return 'office';
  if (somebodyElse.test(near) || somebodyElse.test(after.slice(0, 18))) return 'third';
  if (workerOwn.test(near)) return 'worker';
  if (addressee.test(before) || addressee.test(after.slice(0, 14))) return 'addressee';
  return 'unknown';
}

/** A match at its place in the draft, graded by owner. */
export function found(
  reading: IdentifierReading,
  start: number,
  end: number,
  because: Evidence[],
  grades: string[] = [],
): Match {
  const span: Span = reading.norm.span(start, end);
  const owner = ownerOf(reading.norm.text, start, end);
  const whose = reading.toOne ? [owner === 'addressee' ? 'own' : owner === 'worker' ? 'worker' : 'third'] : [];
  return {
    span,
    because: owner === 'unknown' ? because : [...because, { code: 'about', value: owner }],
    grades: [...grades, ...whose],
  };
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
