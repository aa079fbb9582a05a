/** Who is at work by the post they stand at and by what they do for everybody there: the words right before the name and right after it. */
import type { Placed } from '../text/reading';
import type { Mention } from './mentions';

/** Trades and offices in the nominative, as they stand right before a name. */
const trades = [
  'модератор|админ|арбитр|рефери|повар|шеф-повар|шоф[её]р|водитель|бригадир(?:у|а|ом)?|мастер(?:у|а|ом)?|наставник(?:у|а|ом)?|повару|повара|водителю|водителя|водителем|шоф[её]ру|судье|судьёй|завхозу|вожатый|вожатая|диджей|фотограф|сторож|вахт[её]р|вахт[её]рша|охранник|парикмахер|диспетчер|аниматор|ассистент(?:ка)?|гериатр|психотерапевт|физиотерапевт|массажист(?:ка)?|хормейстер|концертмейстер|хореограф|наставник|наставница|супервизор|модераторша|буфетчица|кладовщи(?:к|ца)|гардеробщи(?:к|ца)|завскладом|комендант|дворник',
  'төреші|торешi|тореши|аспаз|аспазшы|шофер|шофёр|күзетші|кузетши|шебер|бригадир|модератор|фотограф|шаштараз|диспетчер|гериатр|психотерапевт|бапкер|жаттықтырушы|жаттыктырушы|вахтер|вахтёр|ерікті|ерикти',
  'chef|referee|ref|umpire|linesman|moderator|mod|host|emcee|mc|dj|coach|facilitator|librarian|goalkeeping coach|choirmaster|bandleader|conductor|warden|caretaker|groundsman|dispatcher|photographer|foreman|lifeguard|tutor|quizmaster|compere|steward|usher',
].join('|');
/** «модератор Глеб», "chef is Big Tony", "referee: Sami". */
const tradeBefore = new RegExp(
  `(?<!\\p{L})(?:${trades})(?:\\s?[:—–-]|,|\\s(?:is|will be|today is|у нас|сегодня|теперь))?\\s(?:(?:наш\\p{L}{0,2}|our|the|big|little|old|young|auntie|uncle|mr|mrs|ms|miss)\\.?\\s){0,2}$`,
  'iu',
);
/** «Сакену Алибаевичу, нашему бригадиру», "Bola, our referee". */
const tradeAfter = new RegExp(
  `^\\s?[,(—–-]\\s?(?:(?:наш\\p{L}{0,3}|our|the|біздің|биздин)\\s)(?:\\p{L}+\\s)?(?:${trades})(?!\\p{L}|\\s(?:from|who|with|after|из|с|котор))`,
  'iu',
);
/** What makes the bearer of a trade one who is told of: he came for help, is somebody's kin, or was at work once. */
const notAtWork =
  /(?<!\p{L})(?:обратил|пожаловал|потерял|лежит|лежал|заболел|болеет|умер|погиб|бывш|сосед|подопечн|клиент|пациент|(?:муж[аеуь]?\p{L}{0,2}|жен[аеуы]|сын\p{L}{0,3})(?!\p{L})|отец|папа|мама|дочь|брат|сестра|уволен|уволил|избил|пьёт|пьет|(?:former|ex|retired|his|her|their|son|sons)(?!\p{L})|client|patient|neighbou?r|husband|wife|father|mother|daughter|brother|sister|sacked|accused|abus|бұрынғы|бурынгы|көрші|корши|күйеу|куйеу|әкесі|акеси|науқас|наукас|жұмыссыз)/iu;

const rotaNoun =
  '(?:\\p{L}+\\s)?(?:lead|head|worker|trainer|coach|mentor|supervisor|organiser|organizer|facilitator|coordinator|co-ordinator|manager|deputy|chair|treasurer|secretary|cook|driver|tutor|host|boss|colleague|intern|apprentice|nurse|warden|referee|moderator|captain|person|guy|lady)';
/** "our training lead, Owen Prosser", "the night shift lead Bukola". */
const leadBefore = new RegExp(`(?<!\\p{L})(?:our|the|your)\\s(?:\\p{L}[\\p{L}’'-]*\\s){0,2}?${rotaNoun},\\s$`, 'iu');
const leadIs =
  /(?<!\p{L})(?:our|the|your)\s(?:training|practice|shift|night|day|duty|safeguarding|project|service|volunteer|youth|rota|desk|floor|kitchen|session|group|team)\s(?:\p{L}+\s)?(?:lead|head|trainer|coach|mentor|supervisor|organiser|organizer|facilitator|coordinator|co-ordinator|manager|deputy|cook|driver|worker)(?:\sis)?\s$/iu;

const posts =
  '(?:desk|door|phones?|phone line|line|lines|reception|counter|till|gate|rota|shift|rotas?|switchboard|kitchen|tea|teas|bar|barbecue|bbq|grill|drums|guitar|piano|keyboards?|decks|whistle|tickets|raffle|stall|info(?:rmation)? (?:point|table|desk)|helpline|chat|night line|day line|van|bus|minibus|wheel)';
/** "Hassan and Lynn on the desk", "Sam or Bukola picks up", "Ikram Osei joins us as youth worker", "… from the trust doing it". */
const atPost = new RegExp(
  `^(?:,|\\sis|\\sare|['’]s|\\swill be|['’]ll be)?\\s(?:on|at|behind|minding|manning|staffing)\\s(?:the\\s|our\\s|your\\s)?(?:(?:front|duty|help|info|information|welcome|night|day|late|early|morning|evening|back|main|side)\\s)?${posts}(?!\\p{L})(?!\\s(?:again|drunk))`,
  'iu',
);
const servesAll = new RegExp(
  `^(?:${[
    '\\s(?:picks|pick|will pick|answers|answer|is answering|will answer|mans|man|staffs)\\s(?:up(?!\\s(?:her|his|their|the|a|some))|the (?:phones?|line|helpline|calls|door))',
    '\\s(?:answers|picks up)(?=[.,;!)]|$|\\s(?:on|from|at|in|within)\\s)',
    '\\s(?:(?:is|are)\\s)?(?:joins|join|joined|joining|has joined|have joined|is joining)\\s(?:us|our|the team|the service|the staff)\\s(?:(?!after|from|following)\\p{L}+\\s|\\d+(?:st|nd|rd|th)?\\s){0,3}?(?:as|to run|to lead|to teach|team)',
    '\\s(?:takes|will take|is taking) (?:over (?:from (?:me|us)|the (?:group|class|session|rota|caseload|kitchen|club))|the (?:class|session|group|minutes|register|bookings))',
    '\\s(?:of|from|at) (?:the\\s)?(?:\\p{L}+\\s){0,2}?(?:trust|council|charity|agency|college|university|library|hospital|ambulance|fire (?:service|brigade)|credit union|law centre|police|nhs|department|ministry|federation|academy|company|team|union)\\s(?:is\\s|are\\s|will be\\s|was\\s)?(?:doing|running|giving|leading|teaching|delivering|hosting|presenting|training|talking|speaking|taking)(?!\\p{L})',
    '\\s(?:referees|umpires|moderates|chairs|mcs|comperes|djs|is (?:refereeing|umpiring|moderating|chairing|compering|on the (?:decks|whistle|mic)))',
    '\\s(?:is|are) (?:your|our) (?:\\p{L}+\\s){0,3}?(?:contact|cover|relief|stand-in|replacement|rep|link|buddy|host|guide|moderator|referee|umpire|coach)(?!\\p{L})',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** «судит Коля из молодежки», «ведет Надежда Лукина»: a deed for all, at the beginning of a clause, and then who does it. */
const deeds =
  '(?:судит|судят|вед[её]т|ведут|модериру[её]т|дежурит|дежурят|преподаёт|преподает|тренирует|координирует|организует|аккомпанирует|готовит|кашеварит|рулит|диджеит|фотографирует|выступает|выступит|прочита[её]т|проводит|провед[её]т|консультирует|принимает|встречает|встретит|угощает|играет|поёт|поет|на (?:вахте|кухне|раздаче|кассе|ресепшене|телефоне|связи|входе|гитаре|баяне|ударных|воротах|складе|регистрации|мангале|дежурстве|смене))';
const deedBefore = new RegExp(
  `(?:^|[.,;:!?()—–-]\\s?|\\s[—–-]\\s|(?<!\\p{L})(?:занятие|занятия|кружок|группу|встречу|клуб|урок|уроки|лекцию|мастер-класс|турнир|матч|игру|при[её]м|тренинг|сегодня|завтра|по (?:понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям))\\s)${deeds}\\s(?:(?:сам|сама|наш\\p{L}{0,2}|дядя|т[её]тя|опять|снова|всегда)\\s){0,2}$`,
  'iu',
);
/** «читает гериатр областного госпиталя Елена Викторовна»: the deed, the trade and where, then the name. */
const readsBefore =
  /(?<!\p{L})(?:чита[её]т|вед[её]т|провед[её]т|проводит|расскажет|выступит|ответит)\s(?:(?!(?:у|к|про|о|об|для|с)\s)\p{L}[\p{L}-]*\s){1,4}$/iu;
/** «душ по записи у Тамары на входе», «ключи у Веры на вахте». */
const stations =
  '(?:вахт[еу]|вход[еу]|ресепш[её]н\\p{L}?|регистратур[еу]|при[её]мной|проходной|кассе|стойке|склад[еу]|кухне|канцелярии|бухгалтерии|раздаче|охране|посту|администрации|дежурке|дежурном окне|библиотеке|гардеробе|столовой|выдаче)';
const atStation = new RegExp(`^,?\\s(?:на|в|за)\\s${stations}(?!\\p{L})`, 'iu');
const fromStation = new RegExp(`^\\s(?:из|со?)\\s${stations}(?!\\p{L})`, 'iu');
/** Who comes to somebody or leaves a thing with him. */
const withOne = /(?<!\p{L})(?:у|к|от|спросите|спросить|спроси|сдать|сдавать|отдать|оставить|оставляйте)\s$/iu;
/** «Марат Эдуардыч ждет в раздевалке», «Людмила Павловна поможет заполнить»: by name and patronymic, as those at work are named to those who come. */
const politeAfter =
  /^,?\s(?:(?:вас|тебя|всех|ребят|вам|тебе)\s)?(?:жд[её]т|будет ждать|встретит|встречает|откроет|впустит|выдаст|выда[её]т|покажет|поможет|помогает|подскажет|запишет|записывает|объяснит|примет|принимает|проводит|сидит|дежурит|раздаст|раздаёт|раздает)\s(?:вас|тебя|вам|тебе|всех|в|во|у|на|возле|с|до|к|по|за|при|заполн\p{L}+|оформ\p{L}+|запис\p{L}+|распис\p{L}+|талон\p{L}*|ключ\p{L}*|бланк\p{L}*|куда|где|что|как)(?!\s(?:операци|обследовани|больниц|реанимац|диспансер|стационар))(?!\p{L})/iu;
const politeBefore =
  /(?<!\p{L})(?:помога[её]т|помогут|поможет|подскажет|объяснит|покажет|выда[её]т|выдаст|запис(?:ывает|шет)|принима[её]т|примет|консультирует|оформ(?:ляет|ит)|откроет|встретит|проверит|проверяет|прив[её]з[её]т|занес[её]т|отдаст|собирает|соберёт|соберет|подпишет|поставит)\s(?:(?!ей|ему|им)\p{Ll}+\s){0,2}$/iu;
/** ", 14 кабинет", «, 2-қабат, 14-бөлме»: the room, number first; a flat is none. */
const roomAfter =
  /^,?\s\(?(?:\d{1,2}[\s-]{0,2}(?:этаж|қабат|кабат),?\s)?(?:№\s?)?\d{1,4}[\s-]{0,2}(?:м\s|й\s|ый\s|ой\s|ші\s|шы\s|ши\s)?(?:каб(?:инет)?(?!\p{Ll}{4})|бөлме|болме|окн|терезе|аудитори|ауд(?!\p{L}))/iu;
/** «пусть Ильдар ноут возьмет», "get Omar to bring the projector", «Ильдар ноутбук ала келсін»: errands among those who work together. */
const workThings =
  '(?:ноут\\p{L}{0,4}|проектор\\p{L}{0,2}|списк\\p{L}{1,2}|список|ключ\\p{L}{0,2}|отч[её]т\\p{L}{0,2}|протокол\\p{L}{0,2}|бланк\\p{L}{0,2}|флешк\\p{L}|камер\\p{L}|журнал\\p{L}{0,2}|бейдж\\p{L}{0,2}|удлинитель|микрофон\\p{L}{0,2}|колонк\\p{L}|анкеты|laptop|projector|keys?|sign-?in sheet|register|minutes|badges|banner|rota|extension lead|ноутбук\\p{L}{0,2}|проектор\\p{L}{0,2}|кілт\\p{L}{0,3}|килт\\p{L}{0,3}|тізім\\p{L}{0,2}|тизим\\p{L}{0,2}|есеп\\p{L}{0,2}|хаттама\\p{L}{0,2})';
const errandBefore = /(?<!\p{L})(?:пусть|get|have|let|can|could)\s$/iu;
const errandAfter = new RegExp(
  `^\\s(?:to\\s)?(?:(?:bring|take|print|send|grab|возьм[её]т|захватит|принес[её]т|распечатает|отправит|подготовит)\\s(?:the\\s|our\\s|мне\\s|нам\\s)?${workThings}|${workThings}\\s(?:возьм[её]т|захватит|принес[её]т|распечатает|отправит|подготовит|(?:ала|алып) келсін|(?:ала|алып) келсин|жіберсін|жиберсин|дайындасын))(?!\\p{L})`,
  'iu',
);
/** «Ауысымымды Мейрам алып отыр», «жиналысты Сәуле жүргізеді»: what is done at work, and who does it. */
const shiftBefore =
  /(?<!\p{L})(?:ауысым|кезекшілік|кезекшилик|жиналыс|сабақ|сабак|үйірме|уйирме|топ|кездесу|тренинг|хаттама|есеп|кітапхана|асхана|асүй|ойын)\p{L}{0,7}(?:ды|ді|ты|ті|ди|ти|да|де|та|те)\s$/iu;
const shiftAfter =
  /^\s(?:(?:апай|ағай|агай|апке|әпке|аға|ага)\s)?(?:ал(?:ып|ады|ған|ган)|жүргіз|жургиз|өткіз|откиз|тұр|тур|отыр|кезек|бар(?!\p{L})|басқар|баскар|жаз(?:ады|ып))/iu;
/** «Кіреберістегі Маратты сұраңыз», «Марат деген ағайды сұра». */
const askedAfter =
  /^(?:\p{L}{1,3})?\s(?:деген\s)?(?:(?:апай|ағай|агай|апа|аға|ага|әпке|апке|кісі|киси|адам)\p{L}{0,3}\s)?(?:сұра(?!ды|йды|ған|п)|сура(?!ды|йды|ган|п)|іздеңіз|издениз)\p{L}{0,5}(?!\p{L})/iu;
const stationBefore =
  /(?<!\p{L})(?:вахтадағы|вахтадагы|кіреберістегі|киреберистеги|қабылдаудағы|кабылдаудагы|тіркеудегі|тиркеудеги|кассадағы|кассадагы|асханадағы|асханадагы|қоймадағы|коймадагы|ресепшндегі|ресепшендегі|есіктегі|есиктеги|кезекші)\s$/iu;

/** «Ерлан Дәулетов аударып тұрады»: what somebody does for all who come, again and again. */
const kkServes =
  /^\s(?:(?:апай|ағай|агай|апке|әпке|аға|ага)\s)?(?:\p{L}+\s)?(?:аударып (?:тұрады|турады|береді|берип|отырады)|аударады|сабақ береді|сабак береди|дәріс (?:оқиды|береді)|оқытады|окытады|үйретеді|уйретеди|кеңес береді|кенес береди|тіркейді|тиркейди|(?:топты|сабақты|үйірмені|кездесуді) (?:жүргізеді|алып барады)|төрелік етеді|жаттықтырады|жаттыктырады)(?!\p{L})/iu;
/** «Бауыржан ағай, сс-бс 16:00»: who is called so and when he teaches. */
const teaches =
  /^\s(?:апай|ағай|агай|тренер|бапкер|мұғалім|ұстаз)[\s,(:—–-]{1,3}(?:(?:пн|вт|ср|чт|пт|сб|вс|дс|сс|жм)(?!\p{L})|(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|күн сайын|дуйсенби|сейсенби|сарсенби|бейсенби)|\d{1,2}[:.]\d\d)/iu;

/** @returns true if the mention is somebody on duty for everybody */
export function isOnDuty({ start, end, parts, full }: Mention, { sentence: { text } }: Placed): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 90);
  if (notAtWork.test(before)) return false;
  if (tradeBefore.test(before) || leadBefore.test(before) || leadIs.test(before)) return true;
  if (tradeAfter.test(after)) return true;
  if (atPost.test(after) || servesAll.test(after) || roomAfter.test(after)) return true;
  if (fromStation.test(after) || (atStation.test(after) && withOne.test(before))) return true;
  if (deedBefore.test(before) || stationBefore.test(before)) return true;
  if (errandBefore.test(before) && errandAfter.test(after)) return true;
  if (shiftBefore.test(before) && shiftAfter.test(after)) return true;
  if (kkServes.test(after) || teaches.test(after)) return true;
  if (!full && askedAfter.test(after)) return true;
  if (!parts.includes('patronymic')) return false;
  return readsBefore.test(before) || politeAfter.test(after) || politeBefore.test(before);
}
