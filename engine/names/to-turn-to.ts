/** Whom a notice sends people to: who is to be asked, met, written to, who stands in, who retires from the service. */
import type { Placed } from '../text/reading';
import type { Mention } from './mentions';

const time =
  '(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm|noon)?|noon|mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|weekly|every|daily)';
const meeting =
  '(?:debrief|meeting|check|appointment|appt|interview|review|class|workshop|training|group|clinic|slot|tour|induction|handover|yoga|choir|craft|crafts|drop-in|surgery|advice|session|assessment|walk|lesson|course|quiz|bingo|art|music|cooking|sewing|gardening|stretch|pilates|zumba|reading|story ?time|supervision|refresher|shift)';
/** "Debrief with Imelda at 7", "ID check, Thursday 1pm with Ms Reid": a meeting and its hour. */
const metBefore = new RegExp(
  `(?<!\\p{L})${meeting}s?(?:,?\\s[\\p{L}\\d:.'’]+){0,7}?,?\\swith\\s(?:the lovely\\s|our\\s|(?:mr|mrs|ms|miss)\\.?\\s)?$`,
  'iu',
);
const hour = new RegExp(`(?<!\\p{L})${time}(?!\\p{L})`, 'iu');
const told =
  /(?<!\p{L})(?:went|was|were|had|cried|cancelled|missed|refused|told|said|lost|after|she|he|her|his|him)(?!\p{L})/iu;

/** "Talk to Jo before your shift", "any questions, Jo has the list". */
const sentTo =
  /(?:^|[.!?:;,(—–-]\s?|\s(?:or|and|just|please|then)\s)(?:please\s|just\s|then\s)?(?:talk|speak|go|write|report|apply|say hi|say hello|hand (?:it|them) (?:in|over)|give (?:it|them)|bring (?:it|them)|email|message|text|ring|call|phone|dm|see|find|ask|book with|sign up with|check with|leave (?:it|them) with|pop in to see|come and see|get in touch with|contact|shout|give your (?:name|names|form|forms))\s(?:in\s)?(?:to\s)?(?:(?:mr|mrs|ms|miss)\.?\s)?$/iu;
const sentAfter =
  /^(?:['’]s desk)?(?:\s(?:or|and|&)\s\p{Lu}\p{L}+)?(?:\s?[.!,;)]|\s?$|\s(?:before|after|at|on|in|by|if|to (?:book|join|sign|help|apply|get|arrange|register)|for (?:a|the|your|more|details|info|tickets|forms?)|with (?:your|any)|about (?:your|the|any|joining|volunteering)|when|who (?:will|has|can|runs)|\())/iu;
const aboutOne =
  /(?<!\p{L})(?:she|he|her|his|him|hers|they['’]re (?:on|in)|(?:your|my) (?:son|daughter|sister|brother|mum|mother|father|dad|ex|husband|wife|partner|neighbou?r))(?!\p{L})/iu;

const russianTo =
  /(?<!\p{L})(?:(?:пишите|напишите|звоните|позвоните|наберите|отдавайте|отдайте|сдавайте|сдайте|несите|передавайте|приносите|сообщите|сообщайте|маякните|скажите|говорите|обращайтесь|обратитесь|подходите|подойдите|записывайтесь|запишитесь|спрашивайте|спросите|запись|вопросы|заявки|анкеты|билеты|ключи|списки|бланки|талоны|пропуска|справки|подробности|детали|инвентарь|реквизит|форма|жилеты|бейджи)(?:\s(?:можно|взять|получить|лежат|сегодня|только|все|всё|прямо|лично))?\s(?:к|у|с|через|только)\s|(?:пишите|напишите|звоните|позвоните|отдавайте|отдайте|сдавайте|сообщите|маякните|скажите|говорите|передавайте)\s(?:лично\s|сразу\s)?)(?:(?:дяд[яе]|т[её]т[яе]|наш\p{L}{2,3})\s)?$/iu;
/** «Сәулеге жазыңыз», «Марат ағайдан алыңыз». */
const kazakhTo =
  /^\p{L}{0,2}?(?:ға|ге|қа|ке|га|ка|дан|ден|тан|тен|нан|нен)\s(?:хабарлас|жаз(?!ды|ған)|жолығ|жолыг|жүгін(?!ді|ген)|жугин(?!ди|ген)|айт(?!ты|қан)|тапсыр(?!ды)|өткіз(?!ді)|откиз(?!ди)|бер(?!ді|ген)|алыңыз|алыныз|алыңдар|алсаңыз)\p{L}{0,6}(?!\p{L})|^\p{L}{0,4}\s(?:апай|ағай|агай|апа|аға|ага|әпке|апке|ханым)(?:ға|ге|қа|ке|га|ка|дан|ден|нан|нен)\s(?:хабарлас|жаз(?!ды|ған)|жолығ|жолыг|айт(?!ты|қан)|тапсыр(?!ды)|сұра(?!ды)|сура(?!ды)|ал(?:ыңыз|ыныз))\p{L}{0,6}(?!\p{L})/iu;
const russianOne = /(?<!\p{L})(?:е[ёе]|ей|ему|его|она|он|не[ёе]|него|сын|дочь|муж|жена)(?!\p{L})/iu;

/** «вместо нее Дина», "standing in for me is Ruth", «менің орнымда Сәуле»: who comes in another's place. */
const inPlaceOf =
  /(?<!\p{L})(?:вместо (?:не[её]|него|меня|них|нас|\p{Lu}\p{L}+)\s(?:(?:будет|прид[её]т|выйдет|едет|завтра|сегодня|пока|теперь)\s){0,2}|(?:оның|менің|онын|менин|біздің) (?:орнына|орнында|орнымда|орныма)\s(?:\p{L}+\s)?|(?:instead of|in place of|standing in for|filling in for|covering for|cover for|relief for) (?:me|her|him|us|them|\p{Lu}\p{L}+)(?:\s(?:it['’]?s|it is|it will be|will be|is|comes))?\s)$/iu;
/** «Волонтёр придёт в 9:30, зовут Олжас», "your driver comes at nine, name of Tam". */
const servant =
  '(?:волонт|водител|шоф[её]р|врач|медсестр|курьер|мастер|соцработ|сиделк|няня|юрист|психолог|куратор|специалист|инспектор|электрик|сантехник|ерікті|ерикти|жүргізуші|жургизуши|дәрігер|даригер|медбике|маман|заңгер|зангер|driver|volunteer|nurse|carer|worker|courier|plumber|electrician|adviser|advisor|officer|interpreter|engineer|fitter)';
const whoIsCalled = new RegExp(
  `(?<!\\p{L})${servant}[^.!?]{0,60}[,—–(-]\\s?(?:(?:её|ее|его|оның|онын|her|his)\\s)?(?:аты|есімі|есими|зовут|имя|name is|name['’]s|name of|called|named)\\s?[:—–-]?\\s?$`,
  'iu',
);
/** "Door's the red one, the lady with the lanyard is Fiona", «в зелёном жилете — Марат»: by what one knows the worker. */
const knownBy =
  /(?<!\p{L})(?:(?:lady|man|woman|guy|fella|lad|lass|person|one) (?:with|in|at|behind|by) the (?:\p{L}+\s){0,2}(?:lanyard|badge|clipboard|hi-?vis|vest|apron|tabard|whistle|hat|desk|door|urn|till|fleece|jacket|keys|beard)(?: on)? is|(?:в|с) (?:\p{L}+\s)?(?:жилет\p{L}|бейдж\p{L}{0,3}|фартук\p{L}|куртке|кепке|футболке)\s?[—–-]{1,2}(?:\sэто)?|(?:жилетті|бейджді|бейджи бар|алжапқышты) (?:кісі|киси|қыз|кыз|жігіт|жигит|апай|ағай)\s?[—–-]?)\s$/iu;
/** «провожали на пенсию Любовь Ивановну», "Maureen retires after thirty years with us", «зейнетке шығарып салдық». */
const farewell =
  /(?<!\p{L})(?:провожа\p{L}{1,4} на (?:пенсию|заслуженный)|проводили на (?:пенсию|заслуженный)|(?:уходит|ушла|уш[её]л|выходит) на (?:пенсию|заслуженный отдых)[^.!?]{0,60}(?:наш|колле|лет)|(?:retires?|retired|retiring|retirement|leaving do|last day)[^.!?]{0,40}(?:years|with us|team|our|colleague)|happy retirement to|(?:years|decades) (?:on|at|behind|in) our (?:\p{L}+ )?(?:desk|reception|counter|phones|kitchen|office|team)|(?:years|long service)[^.!?]{0,30}(?:with us|at the (?:centre|center|office|service|desk)|in our (?:team|office))|зейнетке (?:шығарып|шыгарып|шықты|шыкты|аттан)[^.!?]{0,60}|(?:возглавлял|заведовал|руководил|проработал)\p{L}{0,2}[^.!?]{0,30}(?:наш|у нас|отделени|центр|служб)|(?:орталығымызды|орталығын|бөлімді|бөлімімізді|мектебімізді|қорымызды)[^.!?]{0,20}басқар)(?!\p{L}{9})/iu;
/** "Bev here from the centre", «На связи Айгуль», «бұл Айгүл, орталықтан»: who writes. */
const writes = /^\P{L}*(?:(?:hi|hello|hiya|hey|morning|evening|all|everyone)[\s,!]+){0,3}$/iu;
const writesAfter = /^\shere(?:\s?[,.!]|\s(?:from|at|in|with|again|your|the))/iu;

/** @returns 'staff' for whom people are sent to, 'self' for the writer, null otherwise */
export function isTurnedTo(
  { start, end, full, parts }: Mention,
  { sentence: { text } }: Placed,
): 'staff' | 'self' | null {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  if (writes.test(text.slice(0, start)) && writesAfter.test(after)) return 'self';
  if (inPlaceOf.test(before) || whoIsCalled.test(before) || knownBy.test(before)) return 'staff';
  if (farewell.test(text) && (full || parts.includes('patronymic'))) return 'staff';
  if (metBefore.test(before) && hour.test(text) && !told.test(text)) return 'staff';
  if (full && !parts.includes('patronymic')) return null;
  if (sentTo.test(before) && sentAfter.test(after) && !aboutOne.test(text)) return 'staff';
  if (!parts.includes('patronymic') && russianTo.test(before) && !russianOne.test(text)) return 'staff';
  return kazakhTo.test(text.slice(Math.max(start, end - 4), end + 40)) ? 'staff' : null;
}
