/** Home addresses in Russian, Kazakh and English; offices' addresses are silent, unless it is the place of a refuge. */
import type { Match } from '../types';
import {
  english,
  englishAfter,
  englishBuilding,
  englishFlat,
  englishHome,
  englishRarer,
  englishWayIn,
  namesNoStreet,
  postcode,
  postcodeWord,
  withUnit,
} from './english-address';
import { countsSomething, isCalledByNumber, soundsLikeStreet } from './house-number';
import { officeWords, ownerOf } from './owner';
import { around, found, isSpoken, type Piece, type Shape, Taken } from './shape';

const house =
  '№?\\s?(?!8-800)[1-9]\\d{0,3}(?:\\s?[а-яa-zәғқңөұүһі](?![\\p{L}]))?(?:\\s?[/-]\\s?\\d{1,4}(?!\\d)[а-яa-z]?)?(?![\\d:]|[.,]\\d)';
const flatWord =
  '(?:кв|квартир\\p{L}{1,3}|пом|комн|комнат\\p{L}|ком|к|apt|apartment|flat|unit|kv|room|пәтер\\p{L}{0,8}|патер\\p{L}{0,8})';
const flatNumber = `(?:${flatWord}\\.?\\s?№?\\s?\\d{1,4}[a-zа-я]?|№?\\s?\\d{1,4}[\\s-]{0,2}(?:ші\\s|ши\\s)?(?:пәтер|патер|пәт|кв|pater|päter)\\.?\\p{L}{0,8})(?![\\p{L}\\d])`;
const flat = `(?:[\\s,]{1,3}(?:(?:корп(?:ус)?|к|стр|блок|подъезд|под|этаж|эт)\\.?\\s?\\d{1,3}[\\s,]{1,3}){0,3}${flatNumber})?`;
const houseWord = '(?:(?:д|дом\\p{L}{0,2}|үй\\p{L}{0,5}|уй|house|d|стр|зд|уч(?:асток)?)\\.?\\s?)?';
const name = "[\\p{L}\\d][\\p{L}\\d.'’-]{0,24}";

const streetBefore =
  'ул(?:\\.|иц\\p{L}{1,3}|(?=\\s))|пр(?:-т\\p{L}?|осп(?:\\.|ект\\p{L}{0,2})?|\\.)|мкр(?:н)?\\.?|микрорайон\\p{L}{0,2}|микрорайн\\p{L}{0,2}|м-н|пер(?:\\.|еул\\p{L}{2,4})|б(?:-р|ульвар\\p{L}{0,2})|ш(?:\\.|оссе)|жк(?!\\p{L})|ж\\/к|пос(?:\\.|[её]л\\p{L}{2,4})|с(?:\\.|ело|еле)|аул(?:а|е|у)?(?!\\p{L})|ауыл\\p{L}{0,5}|дачи|тупик|проезд|көш\\.|кош\\.|street|ul\\.?|mkr\\.?|microdistrict|prospekt';
const russian = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${streetBefore})\\s{0,2}[«"]?${name}(?:\\s${name}){0,2}?[»"]?[\\s,]{1,3}${houseWord}${house}${flat}`,
  'giu',
);
const streetAfter =
  '(?<=ж[іи]бек )жолы|көш(?:\\.|ес\\p{L}{0,8})|кош(?:\\.|ес\\p{L}{0,8})|к-с[іи]|даңғыл\\p{L}{0,6}|дангыл\\p{L}{0,6}|даң\\.|ы[қк]шам\\s?аудан\\p{L}{0,6}|ша[ғг]ын\\s?аудан\\p{L}{0,6}|м\\/а|ш\\/а|ы\\/а|тұйығ\\p{L}{0,6}|көшесінде\\p{L}{0,4}|koshesi|kosesi|dangyly|улица|проспект|микрорайон|мкр\\.?|переулок|microdistrict|ауыл\\p{L}{0,6}|қаласы|каласы|(?:[қк]иылыс|б[ұу]рыш)\\p{L}{0,8}';
const kazakh = new RegExp(
  `(?<![\\p{L}\\d.-])${name}(?:\\s${name})?\\s(?:${streetAfter})[\\s,]{1,3}${houseWord}${house}(?:[\\s-]{0,2}(?:үй|уй)\\p{L}{0,8})?(?:,\\s\\d{1,4}-[дт][ае](?!\\p{L}))?${flat}`,
  'giu',
);
/** A house with a flat is somebody's home, whatever stands before. */
const withFlat = new RegExp(
  `(?<![\\p{L}\\d])(?:${name}\\s){0,2}?${name}[\\s,]{1,3}${houseWord}${house}(?:[\\s-]{0,2}(?:үй|уй|uy|ui)\\p{L}{0,8})?[\\s,]{1,3}${flatNumber}`,
  'giu',
);
const living =
  '(?:жив[её]т|живут|прожива\\p{L}{1,4}|прописан\\p{L}?|снима\\p{L}{1,3}|переехал\\p{L}{0,2}|съехал\\p{L}{0,2})(?:\\s(?:одна|один|теперь|сейчас|пока|она|он|у \\p{L}{2,9})){0,2}\\s(?:на|в|по адресу)|по адресу|адрес\\p{L}{0,3}(?:\\s\\p{L}{2,14}){0,2}\\s?[:—–-]|мекен-?жай\\p{L}{0,8}\\s?[:—–-]|lives? (?:at|on)|living (?:at|on)|stay(?:s|ing) at|(?:her|his|their|home|your) address(?: is)?|moved to|now at';
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${living})[\\s:,—–-]{1,4}(?:г\\.?\\s)?(?:алматы,?\\s|астана,?\\s|шымкент,?\\s)?${name}(?:[\\s,]${name}){0,2}?[\\s,]{1,3}${houseWord}${house}${flat}(?![\\p{L}\\d%])`,
  'giu',
);

const kazakhHome = new RegExp(
  `(?<![\\p{L}\\d.-])(?!(?:апай|апа|ағай|агай|аға|ага|ата|әже|аже|әпке|апке|тәте|тате)\\s)${name}(?:\\s${name})?\\s${house}(?:[\\s-]{0,2}(?:үй|уй)\\p{L}{0,6})?(?:[\\s-]{0,2}(?:де|да|те|та))?(?:\\s(?:жалғыз|жалгыз|балаларымен|анасымен|өзі|ози|қазір|казир|бөлек|болек))?\\s(?:тұрады|турады|тұратын|туратын|тұрып|турып)`,
  'giu',
);
/** «Сейфуллин 140-тағы шелтерде», «Гоголь 12 деги панаханада»: a house in the locative, and the word for a refuge. */
const refugeBehind = new RegExp(
  `(?<![\\p{L}\\d.-])${name}(?:\\s(?!\\d)${name})?,?\\s${house}[\\s-]{0,2}(?:үй\\p{L}{0,6}\\s?)?(?:дегі|дағы|тегі|тағы|деги|дагы|теги|таги|де|да|те|та)\\s(?:\\p{L}{2,14}\\s){0,2}?(?:шелтер|панахана|приют|убежищ|да[ғг]дарыс|кризис|паналай|паналау|жасырын|қор[ғг]аныс үй|әйелдер үй|п[әа]терг|п[әа]терд|жертөле|подвал)`,
  'giu',
);
/** «из квартиры 18 по Ленина 6», «в кв. 40 дома 12 по Гоголя»: the flat first. */
const flatFirst = new RegExp(
  `(?<!\\p{L})(?:кв\\.|квартир\\p{L}{1,2}|пәтер|патер)\\s?№?\\s?\\d{1,4},?\\s(?:(?:по|на|в)\\s(?:ул(?:\\.|ице)\\s)?(?:доме?\\s\\d{1,3}[а-я]?\\s(?:по|на)\\s)?${name}(?:\\s${name})?(?:\\s${house})?|дома\\s\\d{1,3}[а-я]?\\s(?:по|на)\\s${name})(?![\\d:])`,
  'giu',
);
/** «Орбита-3, дом 12», «Шаңырақ-2, Момышұлы 40»: a numbered district and a house in it. */
const inDistrict =
  /(?<![\p{L}\d])\p{Lu}\p{L}{3,14}[- ]\d{1,2}[аa]?(?:\s?(?:дегі|дағы|тегі|тағы|де|да|те|та))?,?\s(?:(?:дом|д\.?|үй|уй|uy)\s?\d{1,3}(?!\d)|(?<=-\d{1,2}[аa]?,?\s)(?:\d{1,3}[а-я]?[,-]\s?\d{1,4}|\d{1,3}-?[нтд][ыі][ңн]\s\d{1,4}-?с?[ыіи])(?=[\s,.!?-]*(?:$|\p{L}))|\d{1,3}[а-я]?(?:\s?-?\s?(?:үй|уй|uy|дом)|,\s(?:\d{1,4}(?![\d:.])|подъезд))|(?<=-\d{1,2}\P{Lu}{1,8})\p{Lu}\p{L}{3,18}(?:\s(?:би|батыр))?,?\s\d{1,3}(?![\d:]))(?:[а-я](?!\p{L}))?(?:[,\s]{1,2}(?:кв\.?\s?\d{1,4}|\d{1,4}\s?-?\s?(?:пәтер|патер|pater)\p{L}{0,4}))?/gu;
/** «у бабы на пушкина 33-14», «на Гафури 21 живёт»: no word for street, but a flat or a resident. */
const onStreet =
  /(?<!\p{L})на\s[\p{L}.-]{3,25}(?:\s[\p{L}.-]{3,25})?,?\s(?!8\s?-\s?[78]\d\d(?!\d))(?:\d{1,3}[а-я]?\s?[-–/]\s?\d{1,4}|\d{1,3}[а-я]?(?=\s(?:жив|прожив|снима)))(?![\d:]|\.\d|\s?(?:лет|год|час|мин|тыс|%|чел))/giu;
/** After the word for a refuge a name with a number is where it stands. */
const refugeAt = new RegExp(
  `(?<=(?:кризисн\\p{L}{0,3}(?: центр\\p{L}{0,2}|(?! центр))|убежищ\\p{L}|шелтер\\p{L}?|приют\\p{L}?|дағдарыс орталығы|панахана|shelter|refuge|safe (?:house|flat))[\\s:,—–-]{1,3}(?:(?:на|в|at|on|now|is)\\s){0,2})(?!(?:has|have|had|was|will|can|holds|takes|opened|opens?|from|until|since|about|over|turns|for|рассчитан|на|принял|принимает|мест|имеет|ішінде)\\s)${name}(?:\\s${name})?[\\s,]{1,2}${house}(?:[\\s,]{1,3}\\d{1,2}\\s(?:подъезд|кіреберіс))?`,
  'giu',
);
/** «Уштобе, Ворошилова 3», «с Аксая, дом 25»: a town with a name and a number, or the word for a house. */
const inTown =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}-]{3,20},\s\p{Lu}[\p{L}-]{3,20}(?:\s\p{Lu}[\p{L}-]{3,20})?,?\s[1-9]\d{0,2}(?:[/-]\d{1,3})?|\p{Lu}[\p{L}-]{3,20},?\s(?:дом|д\.)\s?[1-9]\d{0,2}(?:[/-]\d{1,3})?)(?![\d:%]|\.\d|[-\s]{0,2}(?:лет|год|жас|жыл|мес|час|мин|чел|раб|тыс|тг|тен|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|каб|-|–|(?!деп|ғой|гой)\p{L}{1,3}(?!\p{L})))/gu;
/** «ютится в летней кухне, Лесная 8»: beside a word for living an adjective or a surname with a number. */
const afterLiving =
  /(?<=(?:жив[её]т|живут|ют[ия]тся|ютятся|ночу[ею]т|прожива[ею]т|обитают)\s[\p{L}\s]{2,40},\s)\p{Lu}\p{L}{2,15}(?:ая|ой|ова|ева|ина|ого|ский|ной)\s[1-9]\d{0,2}[а-я]?(?![\p{L}\d:%]|\.\d)/gu;
/** «садоводство «Арман», 214-участок»: a plot among summer houses. */
const plot =
  /(?<!\p{L})(?:садоводств|дач|снт|днт|саяжай)\p{L}{0,8}[^.!?\d]{0,24}(?:участок\s?№?\s?\d{1,4}|№?\s?\d{1,4}\s?-?\s?(?:участок|учаске|участк\p{L}))/giu;
/** «Есет батыр 104а, 2-подъезд, 31-пәтер»: an entrance between house and flat. */
const withEntrance = new RegExp(
  `(?<![\\p{L}\\d])(?:${name}\\s)?${name}[\\s,]{1,3}${houseWord}${house}[\\s,]{1,3}\\d{1,2}\\s?-?\\s?(?:подъезд|под|кіреберіс|этаж|қабат)\\p{L}{0,4}[\\s,]{1,3}${flatNumber}`,
  'giu',
);
/** «11 мкр, 24 үй», «5-мкр 17-45»: districts that are numbered, as in Kazakhstan. */
const numbered =
  /(?<![\p{L}\d.:/-])\d{1,2}[аa]?\s?-?\s?(?:мкр|мкрн|микрорайон|м-н|ықшамаудан|шағын\s?аудан|м\/а|ш\/а)(?:\.|\p{L}{0,4})[\s,]{1,3}(?:(?:дом|д\.?|үй|уй)\s?)?\d{1,3}[а-я]?(?:\s?-\s?(?:үй|уй|дом)|\s?[-/]\s?\d{1,4}|\s(?:үй|уй|дом)(?!\p{L}{4}))?(?![\d:%]|[.,]\d)/giu;
/** «Достық 9-дың 3 подъезінде», «Қазыбек би 6-ның жертөлесі»: a house in the genitive, and what is in it. */
const ofHouse =
  /(?<![\p{L}\d])\p{Lu}\p{L}{2,20}(?:\s(?:би|батыр|\p{Lu}\p{L}{2,20}))?,?\s[1-9]\d{0,3}[а-я]?(?:-?(?:ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин)|\s?(?:үйдің|уйдин|үйінің|уйинин))\s(?:\d{1,3}[\s-]{0,2}(?:ші\s|ши\s)?)?(?:подъез|кіреберіс|кіребер|пәтер|патер|жертөле|жертоле|подвал|үйінде|аулас|қабат|этаж)\p{L}{0,6}/gu;
/** «Тлендиева 216», «на Садовую 14»: a name and a number alone. Somebody's place only beside a refuge, a person, or a way in. */
const named =
  /(?<![\p{L}\d№«"-])\p{Lu}[а-яёәғқңөұүһі-]{3,20}(?:\s(?:\p{Lu}[а-яёәғқңөұүһі-]{2,20}|би|батыр|сері|ата|хан))?,?\s[1-9]\d{0,2}(?:[а-я](?!\p{L}))?(?:\/\d{1,3}|-\d{1,3})?(?:де|да|те|та)?(?![\p{L}\d:%]|[.,]\d|[-–](?:\d|сынып|класс|ші|шы)|\s?(?:лет|год|жас|жыл|мес|час|мин|чел|адам|раб|тыс|мың|тг|тен|теңге|руб|дн|күн|раз|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қар|жел|қаз|сынып|класс|сағ|бала|дет|балл|%|км|кг))/gu;
const wayIn =
  /^[\s,]{1,3}(?:\d{1,3},\s)?(?:\d{1,2}\s?-?\s?(?:й|ші|ой)?\s?|перв\p{L}{2,3}\s|втор\p{L}{2,3}\s|\p{L}{3,10}(?:ый|ой|ая|ий|ші|шы|ши)\s|(?:артқы|арткы|темір|темир|көк|кок|жасыл|қызыл|кызыл|сары|ағаш|агаш)\s)?(?:дарбаза|какпа|киребер|есік|подъезд|под\.|калитк|домофон|кв(?!\p{L}{3})|квартир|двор|дом(?!\p{L}{3})|қабат|кіреберіс|пәтер|қақпа|дверь|хостел|жатақхана|жатакхана|общежити)/iu;
const refuge =
  /кризисн(?!\p{L}{2,3} (?:психолог|лини|телефон|служб))|кризис\p{L}{0,4} орталы|шелтер(?!\p{L}{0,3} для (?:жив|соб|кош))|паналау|паналай|қор[ғг]аныс үй|әйелдер үй|әйелдер жасыр|пана үй|тайн\p{L}{2,3} квартир|убежищ|(?<!ночн\p{L}{2,3} )приют(?!\p{L}{0,3} для (?:жив|соб|кош|бездомн))|да[ғг]дарыс|панахана|(?<!т[үу]нгі )баспана|уақытша паналау|(?<!(?:night|winter|homeless|animal) )shelter|refuge(?!e)|safe house|women[’']s aid|скрыва|прячет|прячут|прячем|жасырын|жасырд|тығыл|тыгыл|lying low|hiding|in hiding/u;
const officeNear =
  /(?<!\p{L})(?:isteimiz|zh?umys|jumys|kense|ortaly[gqk]|b[oö]lim|[kq]abylda|uzilis|қарттар үйі|карттар уйи|балалар үйі|мәдениет үйі|достық үйі|дом(?:е|у|а)? (?:престарелых|культуры|дружбы)|care home|nursing home|цон|офис|забира|алатын|алуға|при[её]м|отдел|управлени|центр|акимат|находи|поликлин|больниц|жд[её]м|приходите|приезжайте|привозите|приносите|работаем|мы по адресу|филиал|регистратур|столов|пункт|склад|выдач|раздач|каб|орталы|кеңсе|кенсе|мекеме|мекенжайымыз|қабылда|кабылда|келіңіз|келиниз|бөлім|болим|әкімдік|әкімдіг|ашылады|ашылды|откроется|открылся|открылась|ночлежк|opens|(?:advice|community|family|youth|wellbeing) hub|hub,|pop in|pops? into|interview|front desk|joins us|joins our|joining us|youth worker at|night shelter|office|centre|center|reception|we are at|find us|our|clinic|drop-in|open|food bank|caf[eé]|chemist|pharmacy|pantry|pick ?up|hall|library|school|meeting|meets|workshop|session|training|conference|venue|surgery|church|entrance|court is|hearing is|interview is|viewing|garage|job ?cent|dentist|depot|tribunal|registry|solicitor|museum|семинар|встреч|мероприят|лекци|тренинг|консультаци|комисси|суд(?!\p{L}{3})|школ|библиотек|аптек|магазин|вход|кіреберісі сол|қойма|склад|кафес|дүкен|корпус|адаспа|шатаспа|аурухана|емхана|мектеп|кітапхана|полиц|сот(?!\p{L}{3})|дәріхана|цех|тігін|тіркеу пункт|соцслужб|глава района|клуб(?!\p{L}{4})|кружок|студи[яи]|секци[яи]|контор|нотариус|группа поддержки|қолдау тобы|бөлмесі|жиналыс|кездесу)/u;
const opening =
  /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)|пн|понедельник|ежедневно|будни|дүйсенбі|жұмыс кестесі|monday|mon-fri|weekdays/iu;
const homeNear =
  /(?<!\p{L})(?:в подъезде|адрес[іи][ңн][іи]з|ваш адрес|адрес ваш|your address|жив[её]т|живу|прожив|пропис|снима|дома у|квартир|домашн|адрес (?:клиент|мам|семь|е[её]|его)|переехал|съехал|тұра(?:ды|тын|мын|сыз)|тура(?:ды|тын)|тұрып|(?<!(?:қарттар|карттар|балалар|мәдениет|достық|демалыс|мүгедектер|патша) )үйі|уйи|lives|living|staying|home address|at home|your (?:door|flat|house|place|home)(?!\p{L})|have you (?:down )?at|(?:зайд|прид|приед|заед|подойд|загля)\p{L}{1,3} к (?:вам|ней|нему|ним|тебе|\p{L}{3,12} \p{L}{3,12}(?:вне|вичу|ьичу|чне))|(?:вам|ей|ему|им|тебе) (?:привез|достав|завез)|к вам домой|с[іи]зге (?:\p{L}+ ){0,4}бара(?:м|йы)|үйіңіз|уйиниз|visit(?:ing)? (?:you|her|him|them)|key ?safe|her|his|their|moved|хозя|ключ|сидит у|находится у|(?<!(?:поддержки|помощи|защиты|центра|для) )семь[яиюе](?!\p{L})|born(?!\p{L})|passport|(?<!без )паспорт|иин(?!\p{L})|жсн(?!\p{L})|д\.?\s?р\.?(?!\p{L})|г\.\s?р\.?|туған|отбасы(?!\p{L}{0,3} (?:қолдау|орталы|қызмет|кеңес))|мекенжайы(?!м))/u;

/** Where somebody is registered, and a bed has a number. */
const registered =
  /(?<!\p{L})(?:пропис[ка]|койка|для (?:выезда|визита)|(?:не )?(?:поменялся|изменился)|өзгер(?:ген|мед|д)|still (?:right|correct|the same)|for (?:our|the) visit|т[іи]ркелгенс[іи]з|т[іи]ркелген екен)/u;
/** Who opens the door: people at home. */
const household =
  /(?<!\p{L})(?:двер\p{L} откро|дверь откры|есік аш|спрос(?:ить|ите) \p{L}+(?:у|ю|а|я)(?!\p{L})|загляните|на чай|(?:сын|мама|муж|жена|бабушка|дед|соседка) (?:дома|откро|откры)|ask for|she (?:is|['’]s) home|(?:mum|son|daughter|granny) (?:is|opens|will open))/u;

/** Each pattern with a quick look whether it can match at all. */
const patterns: [RegExp, RegExp][] = [
  [russian, /ул|пр|мкр|микр|м-н|пер|б-р|бул|ш\.|шос|ж\/?к|пос|с\.|сел|аул|ауыл|дач|туп|к[өо]ш\.|street|ul|mkr|micro/iu],
  [
    kazakh,
    /к[өо]ш|к-с|иылыс|б[ұу]рыш|дан|даң|[қк]шам|ша[ғг]ын|[мшы]\/а|тұйы|kos|dangyl|ули|прос|микр|мкр|пере|micro|ауыл|бек жолы|[қк]ала/iu,
  ],
  [englishFlat, /flat|apt|apartment/iu],
  [english, /[a-z]{2}/iu],
  [englishRarer, /\d[A-Za-z]?,?\s\p{Lu}/u],
  [englishBuilding, /house|lodge|tower|point|mansions|apartments|flats|buildings|hall|cottage/iu],
  [englishWayIn, /entrance|gate|door|fence|intercom|buzzer/u],
  [englishAfter, /[a-z]{2}/iu],
  [withEntrance, /под|кір|этаж|қабат/iu],
  [numbered, /м\/а|мкр|микро|м-н|[қк]шам|ша[ғг]ын|ш\/а/iu],
  [ofHouse, /[ндт][ыиі][ңн]\s/iu],
  [refugeBehind, /шелт|пана|приют|убеж|да[ғг]д|криз|жасыр|үй|п[әа]тер|жерт|подвал/iu],
  [flatFirst, /кв|п[әа]тер/iu],
  [inDistrict, /\p{L}-\d|\d,?\s\d|[йдо][йм]?\s\d/u],
  [withUnit, /unit|apt|flat|suite/iu],
  [plot, /участ|учаск/iu],
  [afterLiving, /жив|ют|ноч|обит/iu],
  [withFlat, /кв|ком|пом|п[әа]т|\sк\.?\s?\d|flat|apt|apart|unit|kv|room/iu],
  [bare, /жив|прож|пропис|сним|ехал|адрес|мекен|liv|stay|address|moved|now at/iu],
  [kazakhHome, /т[ұу]р/iu],
  [inTown, /\p{Lu}\p{L}{3}/u],
  [onStreet, /(?<!\p{L})на\s/iu],
  [refugeAt, /кризис|убеж|шелтер|приют|да[ғг]дар|панах|shelter|refuge|safe/iu],
  [englishHome, /liv|stay|moved|address/iu],
  [postcode, /\d\w? ?[A-Z\d]{3}/u],
  [named, /\p{Lu}[а-яёәғқңөұүһі]{3}/u],
];

export const address: Shape = {
  id: 'address',
  find(piece) {
    const { text } = piece.norm;
    if (!piece.runs.some((run) => run.some(({ digits }) => digits.length <= 5))) return [];
    const matches: Match[] = [];
    const taken = new Taken();
    for (const [pattern, hint] of patterns) {
      if (!hint.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const start = match.index + (beginning.exec(match[0])?.[0].length ?? 0);
        // A short telephone number: «на вахту 24-17-03».
        if (/^-\d{2}(?!\d)/.test(text.slice(end))) continue;
        if (
          isOtherThanHome(match[0]) ||
          namesNoStreet(match[0]) ||
          piece.allows(match[0]) ||
          (pattern === bare && !isPlaceName(match[0]))
        )
          continue;
        const hidden = hides(piece);
        if ((!hidden || broughtTo.test(text.slice(0, start))) && isOffice(piece, start, end)) continue;
        if (countsSomething(text, end) || (pattern === kazakhHome && standsSomewhere.test(match[0]))) continue;
        if ((pattern === named || pattern === refugeAt || pattern === inTown) && isCalledByNumber(match[0].trim()))
          continue;
        // «Зинаиде Фёдоровне Лопатиной, Абая 114-7»: the surname is no town, the street is found without it.
        if (pattern === inTown && personBefore.test(text.slice(0, match.index + match[0].search(/[,\s]/) + 1)))
          continue;
        if (pattern === named && isSpanOfHours(match[0])) continue;
        if (pattern === named && isCount(text, end) && !isFlatBehind(piece, start, end)) continue;
        if (pattern === named && start === 0 && !wayIn.test(text.slice(end)) && !soundsLikeStreet(match[0])) continue;
        if (
          pattern === postcode &&
          !ofSomebody(piece, start, end) &&
          !postcodeWord.test(around(piece, start, end).before)
        )
          continue;
        if (pattern === englishBuilding && !hidden && !ofSomebody(piece, start, end)) continue;
        if (pattern === named && !hidden && !wayIn.test(text.slice(end)) && !ofSomebody(piece, start, end)) continue;
        if (!taken.take(start, end)) continue;
        matches.push(found(piece, start, end, [{ code: 'shape', value: match[0] }], hidden ? ['refuge'] : []));
      }
    }
    return matches;
  },
};

/** «Сенбі 10-18», «Топ 3-5»: from one to the other, where house and flat would have been told. */
function isSpanOfHours(written: string): boolean {
  const [, from, to] = /(\d+)-(\d+)$/.exec(written) ?? [];
  return from !== undefined && Number(from) < Number(to) && Number(to) <= 24;
}

/** «тізімде №3 тұрады», «екінші жолда 5 тұрады»: where a number stands; no street is in the locative before its house. */
const standsSomewhere = /[дт][аеә]\s№?\s?\d/iu;

const hides = (piece: Piece): boolean => piece.ofRefuge || isSpoken(piece, refuge);

const ofSomebody = (piece: Piece, start: number, end: number): boolean => {
  const owner = ownerOf(piece, start, end);
  return (
    [household, registered].some((words) => words.test(around(piece, start, end).after)) ||
    owner === 'third' ||
    owner === 'addressee' ||
    personBefore.test(piece.norm.text.slice(0, start)) ||
    homeNear.test(around(piece, start, end).before.replace(/мекенжайы/g, ''))
  );
};

/** Where gifts for a refuge are brought is no secret: that is why it is told. */
const broughtTo =
  /(?:офис\p{L}{0,3}|office|әкелетін жер|әкеліңіз|принести|приносите|привозите|привезти|жинаймыз|drop(?:-| )?off|donations)[^.!?]{0,24}$/iu;
/** «Сумма 480 000», «Комиссия 20-сында», «Былтыр 41 отбасыға», «размеры 98, 110»: how much, when or what of, and no house. */
const isCount = (text: string, end: number): boolean =>
  !wayIn.test(text.slice(end)) &&
  /^(?:\+|\s\d{3}(?!\d)|-(?!(?:де|да|те|та|ден|дан|тен|тан|ке|ге|ға|қа|га|ка|дегі|дағы|тегі|тағы|деги|дагы|теги|таги)(?!\p{L}))\p{L}|\s?[–-]\s?\d|,\s\d(?!\d?\s?-?(?:й\s)?(?:этаж|подъезд))|\/\d|\s(?!(?:жив|прожив|снима|тұра|тұры|тура|туры|где|куда|там|у|и|на|в|с|д[еа]г[іи]|тег[іи]|т[ае](?!\p{L})|үй|уй|шелтер|[мпб]ен\s(?=\p{Lu})|ғой|гой|қой|кой|екен|деп|деген)\p{L}*)\p{Ll}{3,})/u.test(
    text.slice(end),
  );

/** «үйіңізге барам, Сәтбаев 90, 106»: where a home is spoken of, the second number is the flat's. */
const isFlatBehind = (piece: Piece, start: number, end: number): boolean =>
  /^,\s\d{1,3}(?![\d:.%-])/.test(piece.norm.text.slice(end)) && homeNear.test(around(piece, start, end).before);

/** "We've moved!", «Переехали! Новый адрес», «Біз көштік»: who says so without another's name is the service. */
const ownMove =
  /(?<!\p{L})(?:we(?:['’]ve| have|['’]re| are)? (?:just |now )?(?:moved|moving|relocated|at a new)|(?:our|new) (?:new )?(?:address|home|premises|place) (?:is|from)|find us|мы переехали|переехали(?=\s?[!.:—–-])|переезжаем|наш новый адрес|біз көш\p{L}{2,4}|көштік(?=\s?[!.:—–-])|жаңа мекенжайымыз)/iu;

const somebody =
  /(?<!\p{L})(?:she|he|they|her|his|their|family|он[аи]?|е[её]|его|их|семь[яию]|мам[аыу]|клиент\p{L}*|подопечн\p{L}*|ол|олар|отбас\p{L}*)(?!\p{L})/iu;

/**
 * True if what stands there is a service's, by the words around. @param start @param end UTF-16 code units in the piece's text
 * @param besideShops what stands there tells a place by what is beside it: a shop in it makes it no shop
 */
export function isOffice(piece: Piece, start: number, end: number, besideShops = false): boolean {
  const { before, after } = around(piece, start, end);
  // Houses where people live have numbered entrances; a service has one.
  const own = piece.norm.text
    .slice(start, end)
    .toLowerCase()
    .replace(/(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)?) entrance|entrance \d/, '');
  if (
    /(?:каб|кабинет|room|офис|office|бөлме|окно|окна|терезе|window|зал(?!\p{L}{3}))/u.test(after.slice(0, 14)) ||
    /(?<!\p{L})room/u.test(own)
  )
    return true;
  const there = piece.norm.text.slice(start, end);
  if (piece.outside(({ lead }) => ownMove.test(`${lead} ${before} ${there}`) && !somebody.test(`${lead} ${before}`)))
    return true;
  if (
    !hides(piece) &&
    ((!besideShops && ofService.test(own)) || (forMany.test(before) && opening.test(piece.norm.text)))
  )
    return true;
  const moved = /(?:переехал|moved)/u;
  const serviceMoved = moved.test(before) && officeNear.test(before) && !homeNear.test(before.replace(moved, ''));
  if (!serviceMoved && (homeNear.test(before) || homeNear.test(own))) return false;
  if (serviceMoved) return true;
  if (personBefore.test(piece.norm.text.slice(0, start)) && !askFor.test(before)) return false;
  if (registered.test(after)) return false;
  if (ownPlace.test(piece.norm.text.slice(0, start))) return true;
  const owner = ownerOf(piece, start, end);
  if (owner === 'third') return false;
  const inFlat = /,\s\d{1,4}-[дт][ае]$|(?<!\p{L})(?:кв|квартир|пәтер|патер|flat|apt|apartment|kv)/u.test(own);
  if (officeNear.test(before) || (owner === 'office' && !(inFlat && !officeWords.test(before)))) return true;
  if (inFlat || household.test(after) || doorbell.test(after)) return false;
  return piece.outside(({ lead, rest }) => {
    const nearby = `${lead} ${rest}`.toLowerCase();
    return (
      [besideShops ? '' : own, after, nearby].some((words) => officeNear.test(words)) ||
      opening.test(`${piece.norm.text} ${nearby}`)
    );
  });
}

/** «Көмек орталығы Абай көшесі 9»: what is found says itself whose it is. */
const ofService =
  /(?<!\p{L})(?:орталы[ғг](?!ында)|кеңсе|кітапхана|(?:центр|офис|библиотек|клуб|отдел)\p{L}{0,3}(?!\p{L})|office|cent(?:re|er)|hub)/u;
/** «Группа для мам: вторник, 18:30, …», "a class for dads": they come to it, nobody lives there. */
const forMany =
  /(?<!\p{L})(?:для\s(?:\p{L}{4,14}\s)?(?:мам|пап|женщин|мужчин|детей|родителей|семей|подростков|пенсионеров|пожилых|всех|бабушек|опекунов)|for (?:\p{L}{3,12} )?(?:mums|dads|parents|women|men|families|carers|kids|children|teens|everyone|all)|(?:аналар|әйелдер|ата-аналар|балалар|отбасылар|жастар|қариялар)(?:ға|ге|ға арналған|ге арналған)?)(?!\p{L})/u;
/** "Mrs Alder, 6 …", «Мария Ивановна, …», «Рәбиға апа, …»: the name of somebody right before the place. */
const personBefore =
  /(?:(?<!\p{L})(?:Mrs?|Ms|Miss)\.?\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?|(?<!\p{L})\p{Lu}\p{L}+\s\p{Lu}\p{L}+(?:ов|ев|ич)(?:ич|н[аыуе]|ной|ча|чу|а|у|ем)(?:\s\p{Lu}\p{Ll}+)?|(?:it['’]?s|see|visit|for|to)\s\p{Lu}\p{Ll}+\s(?!Hall|Cent|Church|Lib|School|House|Off|Str|Ro|Serv|Clin|Cl|Hos|Hub)\p{Lu}\p{Ll}+(?:\sout)?|\p{Lu}\p{L}+\s(?:апа|ата|әже|ажe|апай|аға|тате|тәте)(?:ға|ге|мыз)?(?:\s(?:барамыз|барасың|барам|апарамыз|апарып бер))?)[\s,:–-]{1,3}(?:(?:на|с|по|at|in|of|from)\s)?$/u;
const askFor = /(?:ask for|see|contact|спрос|к юрист|психолог|вед[её]т|ведущ|принима|доктор|врач|dr)/u;
/** A bell that is rung at home. */
const doorbell = /^[\s,(]{1,3}(?:[^.!?]{0,18}(?<!\p{L}))?(?:buzzer|домофон|domofon|ring twice|звонок не раб)/u;

/** «взять у нас на», «выдадут на складе,», «примут в СИЗО,»: in the same sentence it is said whose place it is, whoever it is for. */
const ownPlace =
  /(?<!\p{L})(?:у нас(?: в \p{L}+)? на|из (?:центра|фонда|отдела)(?: \p{L}+){0,2} на|(?:выда[юд]\p{L}{0,4}|забрать|получить|примут|принимают|запись|сдать|привезти)(?: \p{L}+){0,3} (?:в|на) \p{L}+[^.!?]{0,30}|управлени[ея] [^.!?]{0,80}адрес:?)[\s,]*$|(?<!\p{L})(?:hub|cent(?:re|er)|library|office|clinic|surgery)(?: is)?(?: at| on)?[\s,:(]{1,3}$|(?<!\p{L})(?:склад\p{L}{0,2}|офис\p{L}{0,2}|контор\p{L}|пункт\p{L}{0,2}(?: выдачи| при[её]ма)?)(?:\s(?:на|по|в))?[\s,:]{1,2}$|(?<!\p{L})(?:аптек|столов|библиотек|поликлиник|больниц|отделени|магазин|мастерск|филиал|загс|цон)\p{L}{0,3}\s(?:на|по)\s$|(?:орталығымыз|кеңсеміз|біздің)[^.!?]{0,60}$|(?:әкелетін|апаратын|қабылдайтын|жиналатын|өтетін) (?:жер|орын)\p{L}{0,3}\s?[:—–-]\s$|(?<!\p{L})центр\p{L}{0,2}\s(?:\p{Lu}{2,8}\s)?на\s$/iu;

/** Words before the place that are no part of it. */
const beginning =
  /^(?:(?:жив[её]т|живут|проживает|прописан\p{L}?|снимает|переехал\p{L}{0,2}|одна|один|сейчас|теперь|на|в|по|у|адрес\p{L}{0,3}|үйі|уйи|мекен-?жай\p{L}{0,8}|қазір|казир|lives?|living|stay(?:s|ing)|at|on|is|address|moved|to|her|his|their|home|now|мама|оның|онын)[\s:,—–-]+)+/iu;

/** After «живёт в …» a capital, a digit or «на» begins a place; «переехали в новые дома, 47» is none. */
const isPlaceName = (text: string): boolean =>
  /\sна\s/iu.test(text) || /[\s:,—–-]\p{Lu}/u.test(text.slice(4)) || flatInside.test(text);
const flatInside = new RegExp(flatNumber, 'iu');

/** «живёт в школе 5 дней», «адрес: 8 701…», «дом 12 на 5 семей»: a number that is no house. */
const isOtherThanHome = (text: string): boolean =>
  /(?<!\p{L})(?:лет|год|дн[яей]|месяц|час|раз(?!\p{L})|тенге|теңге|день|минут|км|метр|жыл|күн|ай(?!\p{L})|жаста|жасар|years?|months?|days?|weeks?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,7})?|before|after|дети|детей|бала|children|kids|до|от|с|января|мая|июня)(?=[\s\d,.]|$)/iu.test(
    text,
  ) ||
  /\d{5}|(?:^|\D)0[38]\d{2,3}\s\d{3}|24\/7/.test(text) ||
  /(?<!\p{L}|(?:ул|ulitsa|улица|мкр|пер|пр)\.?\s)(?:приказ|закон|стать|пункт|форм|маршрут|автобус|школ|мектеп|балабақша|садик|class|bus|page)/iu.test(
    text,
  );
