/** Who is met at a service: who takes over from the writer, who waits for the addressee, who sits at a desk or in a room with a number. */
import type { Placed } from '../text/reading';
import type { Mention } from './mentions';

const acts =
  '(?:примет|принимает|встретит|ждёт|ждет|проконсультирует|запишет|выслушает|сопровождает|ведёт|ведет|поведёт|поведет|(?:будет|продолжит|станет) (?:вести|принимать|сопровождать)|берёт|берет|возьмёт|возьмет|забирает|подхватит)';
const standIn = '(?:подменит|подменяет|заменит|заменяет|замещает|выйдет|остаётся|остается|останется|будет|работает)';
/** «вас примет Динара Маратовна», «вместо меня Гульнара Ахметовна», «в 12 кабинет к …»: who takes over from the writer. */
const takesOverBefore = new RegExp(
  `(?<!\\p{L})(?:(?:вас|тебя|ваш(?:у|е|и)? (?:дело|папку|документы|заявку|вопрос|вопросы|случай|семью)) (?:\\p{L}+ ){0,2}?${acts}|(?:меня|мою смену) (?:\\p{L}+ ){0,2}?${standIn}|(?:вместо|за) меня(?: ${standIn})?|(?:каб(?:инет\\p{L}{0,2})?|окн[оеуа]) №?\\d+(?:,| к| у)|\\d+(?:-м|-й)? кабинет[еа]?(?:,| к| у))\\s$`,
  'iu',
);
const takesOverAfter = new RegExp(
  `^,?\\s(?:(?:вас|тебя) (?:\\p{L}+ ){0,2}?${acts}|(?:примет|встретит|проконсультирует|выслушает) вас|(?:меня|мою смену) (?:\\p{L}+ )?${standIn}|(?:подменяет|подменит|заменяет|заменит|замещает) меня|вед[её]т при[её]м|принимает (?:с|до|в) (?:каб\\p{L}* )?№?\\d|дежурит)(?!\\p{L})`,
  'iu',
);

/** «сізді Гүлбану Оразқызы күтеді»: who waits for the addressee. */
const awaitsBefore = /(?<!\p{L})(?:сізді|сізбен|сизди|сизбен)\s(?:\p{L}+\s)?$/iu;
const awaitsAfter =
  /^\s(?:(?:апай|ағай|ханым|мырза)\s)?(?:күтеді|кутеди|күтіп|кутип|қабылдайды|кабылдайды|қарсы алады|карсы алады|сөйлеседі|сойлеседи|тіркейді|тиркейди|хабарласады)/iu;
export const awaits = ({ start, end }: Mention, { sentence: { text } }: Placed): boolean =>
  awaitsBefore.test(text.slice(0, start)) && awaitsAfter.test(text.slice(end));

/** "A worker called Sandra will ring", «волонтёра зовут Толеген»: who comes from the service, by what they do. */
export const fromService =
  /(?<!\p{L})(?:(?:a|our|the|my) (?:\p{L}+\s){0,2}(?:worker|volunteer|colleague|adviser|advisor|officer|nurse|driver|interpreter|mediator|counsellor|lawyer|solicitor) (?:called|named)|(?:дежурн\p{L}+|вахт[её]р\p{L}*|волонт[её]р\p{L}*|водител\p{L}+|охранник\p{L}*|администратор\p{L}*|специалист\p{L}*|юрист\p{L}*|психолог\p{L}*|инструктор\p{L}*) (?:зовут|звать))\s$/iu;

/** Named with the patronymic, as colleagues are named to clients. */
export const takesOver = ({ start, end, parts }: Mention, { sentence: { text } }: Placed): boolean =>
  parts.includes('patronymic') &&
  (takesOverBefore.test(text.slice(Math.max(0, start - 70), start)) || takesOverAfter.test(text.slice(end, end + 60)));

const desks =
  '(?:office|desk|reception|counter|credit union|bank|building society|post office|council|city hall|town hall|library|job ?cent(?:re|er)|workforce cent(?:re|er)|law cent(?:re|er)|legal aid|advice (?:cent(?:re|er)|service)|housing(?: association| team)?|surgery|practice|pharmacy|chemist|clinic|academy|college|school|nursery|registry|embassy|consulate|court|agency|department|DSS|HSE|NHS|DWP|Intreo|Centrelink|MABS|NDIS|Medicaid|Social Security|utility|electric company|union|shop|store|garage)';
const atDesk = new RegExp(
  `^(?:,| who is| is)? (?:(?:at|in|from|with) (?:the |your |our |their |my )?(?:\\p{L}[\\p{L}'’-]*\\s){0,3}?${desks}|(?:there|here|upstairs|downstairs) (?:helps?|can help|will help|runs|sees|speaks|does|knows|takes|handles|interprets|translates|answers))(?!\\p{L})`,
  'iu',
);
/** "Ciara covers": who stands in for the writer. */
const covers =
  /^(?: (?:covers|is covering|will cover|will be covering|stands in|is standing in|is filling in|is on (?:duty|call|the desk|reception))|,? (?:from|on|in) (?:our|the) (?:\p{L}+\s)?(?:team|front desk|duty desk|reception|cent(?:re|er)|office|library|clinic|council|charity|agency|service|helpline|law cent(?:re|er)|food bank)|\)? (?:drives|is driving|cooks|is cooking|does the driving|locks up|opens up|brings the van)|,? (?:at|on|behind) (?:the|our) (?:\p{L}+\s){0,2}(?:desk|reception|counter|window)|,? at (?:window|desk|counter|table|booth) \d| (?:has|holds|keeps) (?:the|our) (?:keys?|minutes|rota|agenda|van|diary|spare (?:key|set)|sign-?in (?:sheet|book)|projector|booking (?:book|list))| will (?:take|answer|pick up|field) (?:your|the|our|my|all) (?:\p{L}+\s)?calls?|(?: (?:or|and|&) \p{Lu}\p{L}+)? (?:will|can|['’]ll) (?:answer|reply|ring|call|phone|text|write|get|come) (?:by|within|back|from|to you|you(?: back| on| by| at| in| from| with|$|[.,!]))|,? and (?:i|me) (?:will|shall|can|are going to|are both) (?:come|call|visit|meet|be (?:there|at|in|with)|see you|run|sit|answer|cover|collect|bring))(?!\p{L})/iu;
/** "Ask for Grace": who is to be asked for is met at a desk. */
const askedFor = /(?<!\p{L})ask(?:ing)? (?:the desk |there |reception )?for $/iu;
/** «запись у Жумабековой, каб. 7»: who sits in a room that has a number. */
const inRoom = /^,?\s\(?(?:каб(?:инет)?|окно|бөлме|room|window)\.?\s?№?\s?\d/iu;
const titled = /(?<!\p{L})(?:mr|mrs|ms|miss)\.?\s$/iu;
const patient =
  /(?<!\p{L})(?:client|patient|tenant|pupil|resident|case|neighbou?r|your (?:son|daughter|ex|husband|wife|partner|mum|dad|mother|father|sister|brother))(?!\p{L})/iu;

/** "Mr Hall at the credit union", "Ciara from our team", "Ms Ortiz there helps people": who is met at a desk, by title and surname. */
export function isAtDesk(mention: Mention, { sentence: { text } }: Placed): boolean {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  if (!mention.full && askedFor.test(before)) return true;
  if (covers.test(text.slice(mention.end)) || inRoom.test(text.slice(mention.end))) return true;
  if (
    titled.test(before) &&
    /^['’]s (?:\p{L}+ ){0,2}(?:class|lesson|course|choir|seminar|surgery|sermon)(?!\p{L})/u.test(
      text.slice(mention.end),
    )
  )
    return true;
  return titled.test(before) && !patient.test(before) && atDesk.test(text.slice(mention.end));
}
