/** What stands behind or around a name and shows that its bearer is spoken of, not to: where he lives, his class, his telephone, a form that is filled in. */
import type { Mention } from './mentions';

const schoolClass =
  '(?:(?:yr|year|form|class|grade)\\.?\\s\\d{1,2}(?!\\p{L}{2})(?:\\s(?:at|in|from)(?!\\p{L})|\\s?[,.;])|(?:\\d{1,2}(?:st|nd|rd|th)\\s(?:grade|class|form|year)(?!\\p{L}))|\\d{1,2}(?:-?(?:й|ый|ой|го|ші|шы|ши))?\\s?(?:[«"]?\\p{Lu}[»"]?,?\\s)?(?:класс|кл\\.|сынып|сынып)|\\d{1,2}(?:-?(?:й|ый|ой|го))?\\s?[«"]\\p{Lu}[»"])';
const home =
  '(?:flat|apt|apartment|room|unit)\\.?\\s\\d{1,4}[a-z]?(?!\\p{L})|(?:from\\s)?(?:no|number)\\.?\\s\\d{1,4}[a-z]?(?!\\p{L})|\\d{1,4}[a-z]?\\s\\p{Lu}\\p{L}+\\s(?:street|st|road|rd|avenue|ave|close|drive|lane|court|terrace|crescent|way|rise|hill|view|grove|gardens|mews|row|walk|place|square)(?!\\p{L})|(?:кв|пәтер|патер)\\.?\\s?\\d{1,4}(?!\\d)';
const telephone =
  '(?:(?:моб\\p{L}{0,6}|тел\\p{L}{0,8}|номер|нөмірі?|номири|phone|tel|mobile|mob|cell|number)\\.?:?\\s(?:is\\s)?)?(?:\\+\\d{1,3}|8|0\\d{2,4})[\\s(-]{0,2}\\d{3}[\\d\\s()-]{4,}';

/** «1951 жылы 14 наурызда туған»: nobody is told when he was born. */
const birth = '(?:19|20)\\d\\d\\s?(?:жыл\\p{L}*\\s(?:\\d{1,2}\\s)?(?:\\p{L}+\\s)?ту[ғгы]|г\\.?\\s?р|года? рожд)';
/** The number of a record, and what somebody takes, has stopped taking or is seen with: "…, 22-HC-0917, off his tablets". */
const record = '\\d{2,4}[-/]\\p{Lu}{1,4}[-/]\\d{3,6}(?!\\d)|(?:back\\s)?(?:off|on)\\s(?:her|his|their)(?!\\p{L})';
const behindWhole = new RegExp(`^\\s?[,(—–-]\\s?(?:${schoolClass}|${home}|${telephone}|${record}|${birth})`, 'iu');
const behindGiven = new RegExp(`^\\s?,\\s?(?:${schoolClass})`, 'iu');

/** "Ilya Petrov, yr 9 at …", «Аблай, 9-й «Б»», "Enid Tarrant, flat 6 …": nobody is told this of himself. */
export const isToldBehind = (full: boolean, rest: string): boolean =>
  (full ? behindWhole : behindGiven).test(rest.slice(0, 70));

/** "Have you seen Walter??", «Помните Валеру?»: what is done to somebody, right before the name. */
export const takesObject =
  /^(?:seen|see|saw|know|knows|knew|known|met|meet|find|found|help|helped|tell|told|ask|asked|remember|call|called|ring|rang|phone|text|visit|visited|watch|recognise|recognize|spot|spotted|видел|видела|видели|видите|знаете|знаешь|знает|помните|помнишь|встречал|встречали|ищем|ищу|нашли|көрдіңіз|кординиз|білесіз|билесиз|танисыз|таниснз)$/u;

const formBefore = /(?<!\p{L})(?:аты[\s-]ж[өо]н[іи]\p{L}{0,3}|ф\.?\s?и\.?\s?о\.?)\s?[:—–-]?\s?$/iu;
const sample =
  /(?<!\p{L})(?:образ|пример|например|шаблон|укажите|впишите|напишите|үлгі|улги|мысал|жазыңыз|жазыныз|толтыр|sample|example)/iu;
/** «аты жөні Жұмабекова Назерке Талғатқызы»: a field of a form with somebody in it; «ФИО: Иванов Иван, образец» is a sample. */
export const isFilledIn = ({ start, full }: Mention, text: string): boolean =>
  full && formBefore.test(text.slice(0, start)) && !sample.test(text) && !/иванов\p{L}? иван/iu.test(text);

/** «Орынбасар Тулеген деген кісі», "a man called Dean Marshall": whom the words around introduce has no office in his name. */
export const isCalledSo = ({ start, end, full }: Mention, text: string): boolean =>
  full &&
  (/^\s(?:деген|есімді|есимди|атты)(?!\p{L})/iu.test(text.slice(end)) ||
    /(?:по имени|зовут|called|named)\s$/iu.test(text.slice(0, start)));

const kinOf =
  /^\s(?:қызы|кызы|ұлы|улы|баласы|анасы|әкесі|акеси|шешесі|шешеси|күйеуі|куйеуи|апасы|ағасы|агасы|әжесі|ажеси|атасы|мамасы|папасы|отбасы|отбаси|үйі|уйи|жұбайы|жубайы|келіні|келини|немересі|немереси|сіңлісі|синлиси|інісі|иниси|қарындасы|карындасы|жағдайы|жагдайы|ауруы|пәтері|патери|қарызы|карызы|талда|диагноз|несиесі|несиеси|арызы|шағымы|шагымы|өтініші|отиниши|жәрдемақысы|балалары)/iu;
/** «Сауленин кызынын астмасы»: a genitive, and then whose. */
export const ownsKin = ({ start, end }: Mention, text: string): boolean =>
  /(?:[нтд][ыіи][ңн])$/iu.test(text.slice(start, end)) && kinOf.test(text.slice(end));

const private_ =
  /(?<!\p{L})(?:сосед\p{L}{1,3}|соседк\p{L}|подопечн\p{L}{2,3}|клиентк?\p{L}?|пациентк?\p{L}?|бабушк\p{L}|дедушк\p{L}|мам[аеуы]|свекров\p{L}{1,2}|т[её]щ\p{L}{1,2}|көрші\p{L}{0,4}|корши\p{L}{0,4}|құдағи\p{L}{0,6}|кудаги\p{L}{0,6}|(?:ана|әке|аке|апа|аға|ага|әпке|апке|іні|сіңлі|қарындас|бауыр|жеңге|жезде|келін|күйеу|куйеу|әйел|жұбай|құрбы|дос|құда)[ыі]?(?:ңыз|ңіз|ныз|низ)|neighbou?r|client|patient|tenant|resident|landlady|landlord|(?:her|his|their) (?:mum|mother|father|dad|gran|aunt|uncle))\s(?:(?:mr|mrs|ms|miss)\.?\s)?$/iu;
/** «соседка Лидия Петровна», "your neighbour Mrs Tarrant": named politely, and still nobody at work. */
export const isPrivatePerson = ({ start, end }: Mention, text: string): boolean =>
  private_.test(text.slice(Math.max(0, start - 40), start)) ||
  nearYou.test(text.slice(Math.max(0, start - 40), start)) ||
  informs.test(text.slice(end)) ||
  isHelpedToo(text.slice(start, end), text.slice(end)) ||
  (/[нтд][ыіи][ңн]$/iu.test(text.slice(start, end)) && kinOf.test(text.slice(end)));

/** «Перизат Асанқызына да осындай коляска бердік», «… -мен де жұмыс істеп жатырмыз»: "as well" tells of another one who is helped. */
const helpedToo =
  /^\s(?:да|де|та|те)\s(?:\p{L}+\s){0,4}?(?:берд[іи]|бер[іи]лд[іи]|к[өо]мектест|аудард|тағайынд|тагайынд|рәсімде|жұмыс [іи]сте|жумыс исте|алып берд|шығард|орналастыр|емдел)/iu;
const isHelpedToo = (name: string, after: string): boolean =>
  /(?:[қкғг][аеә]|[нмпб]ен|не|на)$/iu.test(name) && helpedToo.test(after);

/** «Дәулет Маратұлынан арыз түсті», «…, 8 775 …», «…, сенің көршің екен»: who has complained, and whose telephone is told. */
const informs = new RegExp(
  `^(?:\\s(?:арыз|шағым|шагым|донос|жалоба|сигнал)\\p{L}{0,4}\\s(?:түс|тус|кел|жаз)|,?\\s(?:ол\\s)?(?:с[іи]зд[іи][ңн]|сен[іи][ңн])\\sк[өо]рш|\\s?[,(—–-]\\s?(?:${telephone}|${home}))`,
  'iu',
);

/** «сіздің көшедегі Айнұр Сәкенқызы», «из вашего подъезда Лидия Петровна»: of the addressee's own street. */
const nearYou =
  /(?<!\p{L})(?:с[іи]зд[іи][ңн]|сен[іи][ңн])\s(?:көше|коше|аула|ауыл|подъезд|кіреберіс|үй|уй|қабат|кабат|маңай|манай|кент|пәтер)\p{L}{0,6}[дт][аеә][ғг][ыіи]\s(?:\p{L}{3,12}\s)?$|(?<!\p{L})(?:с|из|на|в)\sваш\p{L}{1,3}\s(?:улиц|двор|подъезд|дом|этаж|ауыл|аул|пос[её]лк)\p{L}{0,3}\s$/iu;

const wholeFamily = /(?<!\p{L})семь(?:я|и|е|ю|[её]й|ями|ям|ях)\s$/iu;
const neighbours =
  /^\s(?:on the corner|next door|at (?:no\.?|number|\d)|across (?:the|from)|in (?:flat|number|no\.?)\s|from (?:flat|number|no\.?|next door|across|down|up|over|the (?:corner|end))|upstairs|downstairs|down the|up the|over the|have (?:lost|been|got|had|split|moved)|are (?:behind|getting|losing|being|in (?:debt|arrears|care)))(?!\p{L})/iu;
/** «семья Абдуллаевых», «Тоқтаровтар», "the Kowalczyks on the corner": all who bear the surname. */
export function isFamily(word: string, before: string, after: string): boolean {
  if (wholeFamily.test(before)) return /(?:ых|их|ов|ев|ко|ян)$/iu.test(word);
  if (
    /^\p{L}{2,}(?:[^аеиоуыэюяйь](?:[ое]в|ин)|[аи]ев)(?:тар|тер|дар|дер)(?:ды|ді|дың|дің|ға|ге|мен|да|де)?\p{L}{0,4}$/iu.test(
      word,
    )
  )
    return true;
  return /^[A-Z][a-z]{3,}s$/.test(word) && /(?<!\p{L})the\s$/iu.test(before) && neighbours.test(after);
}

/** «сапаров 14.02.1989 г. р.»: a surname and a birth date. */
export const isBorn = (after: string): boolean =>
  /^,?\s\(?\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\s?(?:г(?:ода)?\.?\s?)?(?:р\.?(?!\p{L})|рожд|туған|туган|born|dob)/iu.test(
    after,
  );

/** «взяли Кунанбаеву, у неё четверо», «Махмудов из 12 дома»: whose surname is followed by what is told of him. */
export const isToldOfBehind = (after: string): boolean =>
  /^(?:,\s(?:у (?:не[её]|н[её]го|них)|она?|котор\p{L}{2})|\s(?:из|с|со)\s\d{1,3}-?(?:й|ой)(?=[\s,.])|\s(?:из|с|со)\s(?:ваш\p{L}{1,3}\s(?:же\s)?)?(?:\d{1,3}|\p{L}{3,12}(?:ого|его))[\s-]{1,2}(?:го\s)?(?:этаж|подъезд|дом|кв|отряд|барак|палат|комнат)\p{L}*)(?!\p{L})/iu.test(
    after,
  );

/** «там Прохорова», «это Садыков»: who is found at a place. */
export const isPointedOut = ({ start, parts, capital }: Mention, text: string): boolean =>
  capital &&
  parts.includes('surname') &&
  /(?<!\p{L})(?:там|тут|здесь|это|зовут|фамилия|по фамилии|анда|ол жакта|ол жақта)\s$/iu.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** Being clean and sober, counted: only of somebody who was not. */
const recovering =
  /(?<!\p{L})(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|eighteen) (?:days?|weeks?|months?|years?) (?:clean|sober|off (?:the )?(?:drink|gear|booze|bottle|heroin|pills|crack))|clean and sober|(?:дней|дня|день|недел\p{L}{1,2}|месяц\p{L}{0,3}|год|года|лет) (?:без (?:соли|алкоголя|бутылки|дозы|водки|наркотик\p{L}{1,2}|веществ|запоя)|трезвост\p{L}|чистоты|не (?:пь[её]т|употребля|колется))|(?:трезв|чист)\p{L}{0,2} (?:уже )?(?:\d+|полгода|год|месяц|два|три|девяносто)|(?:күн|кун|ай|жыл) (?:бойы )?(?:ішпе|ишпе|аузына алған жоқ|аузына алган жок))/iu;
export const tellsRecovery = (text: string): boolean => recovering.test(text);

/** «Коллеги, у Руслана …»: colleagues who are spoken to, and nobody's trade. */
export const hailsColleagues =
  /^\P{L}*(?:уважаемые |дорогие |dear |құрметті )?(?:коллег[аи]|команда|әріптес\p{L}{0,5}|ариптес\p{L}{0,5}|colleagues?|team|волонт[её]ры|volunteers)[,!]/iu;
