/** Words that are names elsewhere and here a date, a feast, a number on a door, a place by its ending: the nearest words and figures tell. */
import type { Placed } from '../text/reading';
import type { Mention } from './mentions';
import type { NameIndex } from './name-index';

const month = /^(?:jan|feb|mar|apr|april|may|june?|july?|aug|august|sept?|oct|nov|dec|апрель|август)$/iu;
const dayBefore =
  /(?:^|[^\d.:£$])\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s$|(?<!\p{L})(?:mid|early|late|end of|in|by|until|till|since|of|this|next|last)[\s-]$/iu;
const dayAfter = /^\.?\s(?:\d{1,2}(?:st|nd|rd|th)?(?![\d:])|20\d\d)(?!\p{L})/iu;
/** "20–22 June", "Dec 24". */
const isMonth = (word: string, before: string, after: string): boolean =>
  month.test(word) && (dayBefore.test(before) || dayAfter.test(after));

const feast = /^(?:наурыз|рамазан|ораза|мәуліт|маулит|kareem|mubarak|nauryz)\p{L}{0,4}$/iu;
const feastBefore = /(?<!\p{L})(?:ramadan|eid|nauryz|ертең|ертен|бүгін|бугин|с|со|на|к|до|после)\s$/iu;
const feastAfter = /^\s?(?:$|[,.!—–-]|қабыл|кабыл|құтты|кутты|мейрам|мереке|айы|айын|айт|mubarak|kareem)/iu;
/** «Ертең Наурыз», "Ramadan Kareem". */
const isFeast = (word: string, before: string, after: string): boolean =>
  feast.test(word) && (feastAfter.test(after) || feastBefore.test(before));

/** "Harriet Row", "Rowan Surgery", "Maya Dental": what the last word says of the whole, where nobody is called so. */
const house =
  /\s(?:Row|Close|Drive|Rise|Mews|Surgery|Practice|Clinic|Dental|Arms|Villas|Mansions|Towers|Heights|Flats|Apartments|Nursery|Academy|Wharf|Buildings|Works|Cottages|Caf[eé]|Laundry|Launderette|Optical|Opticians|Vets|Kennels|Stables|Farm|Farms|Fields|Woods|Library|Leisure|Fisheries|Autos|Garage|Plaza|Mall|Retail|Playground|Reserve|Beach|Scheme|Allowance|Fund|Period|Nagar|Vihar|Enclave|Colony|Springs|Falls|Valley|Junction)$/u;
const houseAfter =
  /^\s(?:Row|Close|Rise|Mews|Surgery|Practice|Clinic|Dental|Arms|Villas|Mansions|Towers|Heights|Flats|Apartments|Nursery|Academy|Wharf|Cottages|Caf[eé]|Laundry|Launderette|Opticians|Kennels|Farm|Plaza|Mall)(?!\p{L})/u;
/** «Достық үйі, 301», «Береке клубы»: what stands behind says that it is called so. */
const kazakhHouse =
  /^\s(?:(?:үйі|уйи)(?=[,.]|\s\d)|(?:қоры|коры|клубы|тобы|үйірмесі|уйирмеси|бағдарламасы|багдарламасы|жобасы|балабақшасы|балабакшасы|стадионы|мейрамханасы|тойханасы|қонақүйі|конакуйи|шипажайы|супермаркеті|вокзалы|ауылы|каласы|акциясы|байқауы|байкауы|студиясы|ансамблі|ансамбли|кафесі|кафеси|емханасы|мешіті|мешити|аялдамасы|дәріханасы|дариханасы|шаштаразы|моншасы|көпірі|копири|орамы|газеті|газети|қосымшасы|косымшасы)(?:н|м|нд|нің|нин|на|не|да|де|нда|нде|ның|нын)?\p{L}{0,3})(?!\p{L})/iu;
/** «центр Надежда», «кафе Айгуль», «хор Вера»: the kind of house right before a name in the nominative. */
const houseBefore =
  /(?<!\p{L})(?:с?дк|дс|к?дц|ц?бц|тр?ц|культуры|фонд[ауе]?|кафе|магазин(?:а|у|е)?|компани[яиюей]{1,2}|салон[ауе]?|ателье|детсад|детский сад|садик|пансионат|хостел|гостиница|отель|торговый (?:центр|дом)|пекарня|турбаза|база отдыха|ансамбль|хор|студия|газета|журнал|радио|приложение|компания|фирма|автошкола|ресторан|клиника|медцентр|стоматология|оптика|теплоход|центр|рынок|супермаркет|дүкені|cafe|café|charity|shop|restaurant|hotel|ferry|boat|app|magazine|newspaper)\s$/iu;
const declined = /(?:[ыи]|у|ой|ом|ею|ей|гуля|лана)$/iu;
/** "in Victoria", "near Florence": a place; "faith in Amir" is none. */
const placeIn = /(?<!\p{L})(?:in|near|outside|across|towards|throughout|around)\s$/iu;
const nobodyIn =
  /(?<!\p{L})(?:faith|believe[sd]?|believing|confidence|interest(?:ed)?|trust(?:s|ed)?|hope|pride|changes?|change|difference|disappointed|confided?|confides|spark|progress|improvement|see|saw|notice[sd]?|bring|brought|took|take|let|rally|arms|revolves?|marks|bruises?)(?:\s\p{L}+)?\s(?:in|around|near|towards)\s$/iu;

/** "Carer's Support Grant", "the Warm Homes Bill": capitals right before, neither a day, a month nor a title, and what only a person does behind is missing. */
const inTitle = /^(?:Grant|Bill|Mark)$/;
const titleBefore = /(?<!\p{L})(?!\p{L}+day |(?:Mrs?|Our|And|But|When|Then|If) )\p{Lu}[\p{L}'’-]+ $/u;
const bearerBehind = /^\s(?:who|came|told|said|lives|lost|has|needs)(?!\p{L})/u;

/** "Grey Lynn", "Mount Albert": a colour or the lie of the land right before a name makes both a place. */
const placeBefore =
  /(?<!\p{L})(?:Grey|Green|White|Black|Red|Upper|Lower|Inner|Outer|North|South|East|West|Central|Mount|Mt\.?|Port|Point|Fort|Lake|Cape|Glen)\s$/u;
/** "at Glen Innes", "via Port Elizabeth": the same with a word that is a name as well, or that makes a pair with the next one. */
const placePair = /^(?:Glen|Port|Point|Fort|Lake|Cape|Mount)\s\p{Lu}/u;
const whereBefore = /(?<!\p{L})(?:at|in|via|near|through|past|around|outside)\s$/iu;
/** "the EVA form", "your part in the CARA process": capitals between an article and a thing, or right before what is filled in or held. */
const abbreviated = /^[A-Z]{3,6}$/;
const oneOfAKind = /(?<!\p{L})(?:the|an?)\s$/iu;
const thingBehind = /^\s(?!(?:is|was|has|had|who|and|or|from|said|says|asked|came|went|will|can)(?!\p{L}))\p{Ll}{3,}/u;
const paperBehind =
  /^\s(?:process|forms?|scheme|reviews?|checks?|tests?|cards?|lists?|assessments?|panel|code|grants?|payments?|allowance|programme|program|portal|app|meeting|training|course)(?!\p{L})/u;
const isAbbreviated = (word: string, before: string, after: string): boolean =>
  abbreviated.test(word) && ((oneOfAKind.test(before) && thingBehind.test(after)) || paperBehind.test(after));
/** "no teddy", "a rose", written small: behind such a word stands a thing. */
const determined = /(?<!\p{L})(?:no|an?|the|any|every|each|some|another)\s$/iu;
const small = /^\p{Ll}/u;
/** "the Herald asked us": behind the article stands a paper, a house, a people; "the Emma who …", "the Lopez family" are persons. */
const theThing = /(?<!\p{L})the\s$/iu;
const personBehind =
  /^(?:['’]s|s)?\s(?:who|whose|from|family|brothers?|sisters?|twins?|boys?|girls?|kids|children|household|case|file|lad|matter)(?!\p{L})/iu;
/** "the Kenyan one": an adjective, whatever else it is. */
const isAdjective = (before: string, after: string): boolean =>
  oneOfAKind.test(before) && /^\sones?(?!\p{L})/u.test(after);

/** «в Тутаеве», «из Тутаева», «под Саратовом»: a town by the case that follows. */
const townIn = /(?<!\p{L})(?:в|во|под|близ)\s$/iu;
const townOf = /(?<!\p{L})(?:из|близ|возле города|в районе)\s$/iu;
const isTown = ({ parts }: Mention, word: string, before: string): boolean =>
  parts.length === 1 &&
  parts[0] === 'surname' &&
  ((townIn.test(before) && /(?:[ое]ве|ине|[ое]вом|иным|ином)$/u.test(word)) ||
    (townOf.test(before) && /(?:[ое]ва|ина)$/u.test(word)));

/** «вход с Жарокова», «дома 14 по Мира», «пункт обогрева на Райымбека»: what has its side on a street. */
const streetBefore =
  /(?<!\p{L})(?:(?:вход|въезд|заезд|подъезд|выход|поворот|съезд|двор)\p{L}{0,2}\s(?:с|со|через|на)|(?:дом\p{L}{0,3}|д\.|строени\p{L}|корпус\p{L}?)\s?\d+\p{L}?\s(?:по|на)|(?:пункт|центр|приют|филиал|аптека|магазин|отделение|столовая|ночлежка|баня|клуб|площадка)\p{L}{0,3}\s\p{L}+\s(?:на|по))\s$/iu;
/** «улица Маршала Жукова», «сквер Братьев Кашириных»: between the word for a street and the name stands what its bearer was. */
const streetOfRank =
  /(?<!\p{L})(?:ул\.?|улиц\p{L}{1,2}|пр\.|проспект\p{L}{0,2}|бульвар\p{L}{0,2}|площад\p{L}{1,2}|переул\p{L}{2,3}|сквер\p{L}{0,2}|парк\p{L}{0,2}|набережн\p{L}{2}|на|угол|до)\s(?:Геро(?:ев|я|й)|Маршала|Генерала|Адмирала|Академика|Профессора|Доктора|Братьев|Сест[её]р|Жертв|Защитников|Партизан|Космонавт(?:а|ов)|Л[её]тчик(?:а|ов)|Поэта|Писателя|Художника|Композитора)\s$/iu;
/** «на Абдуллы Розыбакиева»: in the genitive, where somebody would be in the accusative. */
const streetInGenitive = /^\p{Lu}\p{Ll}+[ыи]\s\p{Lu}\p{Ll}+(?:[ое]ва|ина|[ое]вой|иной|ского|ской)$/u;
/** «Абай 12.», «Аль-Фараби 90, склад», «Достық 5, 3-қабат»: the street is written as its bearer is called, the house behind. */
const houseNumber =
  /^\s(?:д\.?\s?|дом\s|үй\s|уй\s)?(?!(?:19|20)\d\d)\d{1,3}\s?[а-яa-z]?(?:[/-]\d+)?(?=\s*$|[.!?;)]|,\s|\s\()(?!\s?(?:лет|год|жас|мес|yo|years))/iu;

/** «Орал қалалық мешіті», «Үлкен Шыған жақтан»: of whose town something is, from where somebody comes. */
const ofTown =
  /^\s(?:(?:қалалық|калалык|аудандық|аудандык|ауылдық|ауылдык)(?!\p{L})|жа[қк](?:тан|та|тағы|тагы)(?!\p{L}))/iu;
/** «Орал, Достық даңғылы 162»: behind a town its street. */
const streetOfTown =
  /^,\s\p{Lu}[\p{L}.-]+(?:\s[\p{L}.-]+)?\s(?:к[өо]ш|к-с[іи]|даңғ|данг|ш\/а|[ыі][қк]шам|шағын|м[өо]лтек|б-р)/u;
/** «e-Salyq Azamat», "eGov Mobile": the rest of what an application is called. */
const application = /(?<!\p{L})[a-z]-?\p{Lu}\p{Ll}+\s$/u;

/** @returns true if the words and figures around tell that no person is meant */
export function isNoPerson(
  mention: Mention,
  { sentence: { text } }: Placed,
  names: Pick<NameIndex, 'isEponym' | 'isTown'>,
): boolean {
  const { start, end, full, parts } = mention;
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (house.test(word) || (houseAfter.test(after) && !/(?:['’]s)$/u.test(word))) return true;
  if (placePair.test(word) && whereBefore.test(before)) return true;
  if (streetOfRank.test(before) || (streetInGenitive.test(word) && /(?<!\p{L})(?:на|угол|до|вдоль)\s$/iu.test(before)))
    return true;
  if (ofTown.test(after) || (full && names.isTown(word))) return true;
  if (full || parts.includes('patronymic')) return false;
  if (application.test(before) || (streetOfTown.test(after) && names.isTown(word))) return true;
  // «НАЗАР АУДАРЫҢЫЗ», «амандық тілейміз».
  if (/^\s(?:аудары[ңн]|т[іи]лейм)/iu.test(after)) return true;
  if (inTitle.test(word) && titleBefore.test(before) && !bearerBehind.test(after)) return true;
  if (/^\p{Lu}/u.test(word) && placeBefore.test(before)) return true;
  if (isAbbreviated(word, before, after) || isAdjective(before, after)) return true;
  if (/^[A-Z]/.test(word) && theThing.test(before) && !personBehind.test(after)) return true;
  if (small.test(word) && /^[a-z]+$/.test(word) && determined.test(before)) return true;
  if (isMonth(word, before, after) || isFeast(word, before, after) || kazakhHouse.test(after)) return true;
  if (houseBefore.test(before) && !declined.test(word)) return true;
  if (
    /^[A-Z]/.test(word) &&
    placeIn.test(before) &&
    !nobodyIn.test(before) &&
    /^(?!['’]|\s(?:and|who|has|is|was|had))/u.test(after) &&
    !/['’]s$/.test(word)
  )
    return true;
  if (isTown(mention, word, before) || streetBefore.test(before)) return true;
  if (houseNumber.test(after) && names.isEponym([word])) return true;
  // «Қаныш Сәтбаев», «Дінмұхамед Қонаев»: the surname is a town's by now.
  const next = /^\s(\p{Lu}\p{Ll}{3,})/u.exec(after)?.[1];
  return next !== undefined && names.isEponym([word, next]);
}
