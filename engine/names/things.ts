/** Names that are borne by rooms, groups, animals, storms and readings: the words around tell that no person is meant. */
import type { Placed, Reading } from '../text/reading';
import type { Mention } from './mentions';

const animals =
  'cat|kitten|dog|puppy|rabbit|hamster|tortoise|parrot|horse|pony|goat|hen|guinea pig|кот|кота|коту|котом|котик|котёнок|котенок|кошк\\p{L}{1,2}|кошечк\\p{L}|пёс|пес|пса|собак\\p{L}{1,2}|щенок|щенк\\p{L}{1,2}|кролик\\p{L}{0,2}|хомяк\\p{L}{0,2}|попуга\\p{L}{1,2}|черепах\\p{L}|лошад\\p{L}{1,2}|пони|мысық\\p{L}{0,5}|мысығ\\p{L}{1,5}|ит|итіміз|күші[кг]\\p{L}{0,5}';
const rooms =
  'rooms?|groups?|halls?|circles?|classes|clubs?|teams?|projects?|programmes?|programs?|wards?|wings?|vans?|bus|boat|tables?|tents?|cabins?|printers?|robots?|chatbots?|bots?|campaigns?|storm|hurricane|cyclone|typhoon|групп[аыеу]|группой|кабинет(?:ы|а|е|ов)?|комнат[аыеу]?|зал(?:ы|а|е)?|кружок|кружки|клуб(?:ы|а|е)?|команд[аыеу]|проект(?:ы|а|е)?|программ[аыеу]|акци[яию]|палат[аыу]|корпус(?:а|е)?|отряд(?:ы|а|е)?|смен[аыу]|кукл[аыу]|принтер|робот|бот|чат-бот|ураган(?:а|ом)?|шторм|циклон|тайфун|санаторий|лагерь|топ(?:тар)?\\p{L}{0,5}|бөлме\\p{L}{0,7}|үйірме\\p{L}{0,7}|жоба\\p{L}{0,5}|науқан';
const thing = `(?:${animals}|${rooms})`;
const named =
  '(?:called|named|names? (?:of|for)|называ\\p{L}{2,4}|назвали|зовутся|зовём|имена|названия|деп атала\\p{L}{1,4}|аталады|аттары)';
const person =
  /(?<!\p{L})(?:girls?|boys?|wom[ae]n|m[ae]n|mum|mom|mother|father|clients?|child|children|lady|девоч|мальч|женщин|мужчин|мам[аыуе]|пап[аыуе]|клиент|реб[её]н|дет[ией]|подопечн|қыз|бала|ана|әйел)/iu;

/** «группа Надежда», "our dog Bella", "storm Arwen": the kind of thing right before the name. */
const kindBefore = new RegExp(`(?<!\\p{L})${thing}\\s$`, 'iu');
/** «группа Надежды» is her group: a genitive tells whose. */
const genitive = /(?:[ыи]|ея|гуля)$/iu;
/** «Вера, Надежда и Любовь это … наши группы»: other names and the verb, then the kind of thing. */
const row = '(?:(?:\\s?,\\s?|\\s(?:и|and|мен|және)\\s)\\p{Lu}\\p{L}+){0,6}';
const saidAfter = new RegExp(
  `^${row}\\s?[—–-]?\\s?(?:это|is|are|were|бұл|–|—)\\s(?:(?:так|all|just)\\s)?(?:(?:the\\s)?${named}\\s)?(?:(?:our|the|a|my|two|three|four|наш\\p{L}{0,2}|your|біздің|новая|новый|новые)\\s){0,2}(?:\\p{L}+\\s)?${thing}(?!\\p{L})`,
  'u',
);
const isCalled = new RegExp(named, 'u');
/** "Our rooms are called Rosa and Martin". */
const saidBefore = new RegExp(
  `(?<!\\p{L})${thing}(?:\\s\\p{L}+){0,4}?\\s${named}[\\s:—–-]{1,3}(?:\\p{Lu}\\p{L}+(?:\\s?,\\s?|\\s(?:и|and|мен|және)\\s)){0,6}$`,
  'u',
);
/** "Oscar, our office cat". */
const apposition = new RegExp(
  `^\\s?[,—–-]\\s(?!(?:with|and|has|с|и|у)\\s)(?:(?!(?:with|and|has|had|of|с|и|у|от)\\s)\\p{L}+\\s){0,3}(?:${animals})(?!\\p{L})`,
  'iu',
);

/** "dogs welcome if they get on with our Bruno (old, deaf)": after an animal of any kind, at the end or before a bracket. */
const petBefore = new RegExp(
  `(?<!\\p{L})(?:${animals})s?(?!\\p{L})[^.!?]*(?:welcome|get |лад|друж|тату)[^.!?]*(?<!\\p{L})(?:our|my|наш\\p{L}{0,3}|біздің)\\s(?:\\p{L}+\\s)?$`,
  'iu',
);

/** "the Jane Addams reading circle", "in Nelson Mandela hall": with an article or a place word before, a thing after. */
const bearer =
  /^(?:['’]s)?(?:\s\p{Ll}[\p{L}-]+){0,2}\s(?:hall|rooms?|circle|cent(?:re|er)|library|museum|wing|ward|award|prize|scholarship|fund|foundation|trust|lectures?|gardens?|estate|building|office|branch|depot|club|choir|suite|theatre|gallery|campus|clinics?|ones?|methods?|approach|questionnaire|scale|test|technique)(?!\p{L})/u;
const article = /(?<!\p{L})(?:the|a|an|in|at|to|our|into|of|every|any)\s$/iu;
/** "Preston library", "ring Kiran helpline": what is open to all, also without an article. */
const openToAll = /^\s(?:library|helpline|hotline|food bank|job ?cent(?:re|er))(?!\p{L})/u;
/** "Martha's Kitchen". */
const shop =
  /^['’]s\s(?:Kitchen|Meals|Place|Table|Pantry|Cupboard|Wardrobe|Garden|Cafe|Café|Law|Day|Legacy|Trust|House|Shop|Closet|Larder)(?!\p{L})/u;
const saint = /(?<!\p{L})(?:St\.?|Saint|Св\.|свят(?:ой|ого|ому|ая|ые|ых))\s(?:\p{L}+\s){0,2}$/iu;
/** «Толе би», «Қабанбай батыр»: a title of old times. */
const oldTitle = /^\s(?:би|батыр\p{L}?|хан)(?!\p{L})/u;

/** «А пёс не возражает: Боцман, 6 лет»: the animal's name behind a colon. */
const animalSays = new RegExp(`(?<!\\p{L})(?:${animals})(?:\\s\\p{Ll}+){0,5}\\s?[:—–-]\\s$`, 'u');
/** «Мы его зовём Аркадием», "we named it Gerald": what it is was said before. */
const itIsCalled =
  /(?<!\p{L})(?:(?:его|е[её]|их)\s(?:\p{L}+\s)?(?:зов[её]м|называем|назвали|прозвали|окрестили)|(?:call(?:ed)?|named?) (?:it|them))\s$/iu;
const aThing = new RegExp(`(?<!\\p{L})${thing}(?!\\p{L})`, 'iu');

/** A capital tells a name only behind the first word. */
const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What one sentence tells of a mention; `open` where the rest of the draft may tell more. */
export type Told = 'yes' | 'no' | 'open';

/** Whether the words of its own sentence tell that a mention names a thing; where open, a name in quotation marks is one. */
export function namesThing({ start, end, full, parts }: Mention, { sentence: { text } }: Placed): Told {
  const before = uncapitalised(text).slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 90);
  if ((bearer.test(after) && article.test(before)) || openToAll.test(after)) return 'yes';
  if (parts.includes('patronymic')) return 'no';
  if (shop.test(after) || saint.test(before) || oldTitle.test(after)) return 'yes';
  if (full) return 'no';
  if (kindBefore.test(before) && !genitive.test(text.slice(start, end))) return 'yes';
  if (/^\s?(?:$|[.!?(])/u.test(after) && petBefore.test(before) && !person.test(text)) return 'yes';
  if (apposition.test(after) || animalSays.test(before)) return 'yes';
  if (isCalled.test(saidAfter.exec(after)?.[0] ?? '')) return 'yes';
  return !person.test(text) && (saidAfter.test(after) || saidBefore.test(before)) ? 'yes' : 'open';
}

const animal = new RegExp(`(?<!\\p{L})(?:${animals})(?!\\p{L})`, 'iu');
const itsName =
  /^\P{L}*(?:аты|есімі|есими|лақабы|лакабы|зовут(?:\s(?:его|её|ее))?|(?:(?:его|её|ее)\s)?(?:имя|кличка)|(?:his|her|its|the) name(?: is|['’]s)|(?:s?he|it)(?: is|['’]s) (?:called|named))[\s:,—–-]{1,3}$/iu;

const textBefore = (placed: Placed, reading: Reading): string =>
  reading.sentences[reading.sentences.indexOf(placed) - 1]?.sentence.text ?? '';

/** «Бізде мысық тұрады. Аты Барыс.», "We have a new office dog. Her name is Bella.": the sentence before tells whose name it is. */
function namesAnimal({ start, full }: Mention, placed: Placed, reading: Reading): boolean {
  const told = textBefore(placed, reading);
  return !full && itsName.test(placed.sentence.text.slice(0, start)) && animal.test(told) && !person.test(told);
}

const quoted = new WeakMap<Reading, Set<string>>();

/** Words that stand in quotation marks anywhere in the draft, in lower case. */
function quotedWords(reading: Reading): ReadonlySet<string> {
  let words = quoted.get(reading);
  if (!words) {
    words = new Set();
    for (const match of reading.text.matchAll(/[«“"„]([^»”"“]{2,40})[»”"“]/g))
      for (const word of match[1]?.toLowerCase().split(/\s+/) ?? []) words.add(word);
    quoted.set(reading, words);
  }
  return words;
}

/** Whether a mention names a thing, by its own sentence or, where that leaves it open, by the rest of the draft. */
export function isThing(told: Told, mention: Mention, placed: Placed, reading: Reading): boolean {
  if (told !== 'open') return told === 'yes';
  const { start, end } = mention;
  const { text } = placed.sentence;
  // «в «Асель»», and then «из Асель»: a name that stands in quotation marks somewhere in the draft is a thing's.
  if (quotedWords(reading).has(text.slice(start, end).toLowerCase()) || namesAnimal(mention, placed, reading))
    return true;
  const before = textBefore(placed, reading);
  return itIsCalled.test(text.slice(0, start)) && aThing.test(before) && !person.test(before) && !person.test(text);
}

const readNow =
  /(?<!\p{L})(?:(?:пере)?читаем|(?:пере)?читали|(?:пере)?читать|дочитали|прочтём|прочитаем|обсуждаем|обсудим|разбираем|разбер[её]м|изучаем|цитируем|слушаем|поём|поем|ставим|играем|reading|re-?read(?:ing)?|we(?:['’]ve)? read|discuss(?:ing)?|studying|performing|singing)\s(?:(?:some|all|more|a bit of|from|работы|тексты|сказки|стихи|рассказы|снова|опять|всего|всю)\s){0,2}(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:\s?,\s?|\s(?:и|and)\s)){0,3}$/u;
const readAfter = /^\p{L}{0,3}\s(?:шығармаларын\s)?(?:оқимыз|оқып|оқыдық|талқылаймыз|талдаймыз)/iu;
const workOf =
  /^\s[«“"]\p{Lu}[^»”"]{2,60}[»”"]\p{L}{0,4}\s(?:\p{L}+\s){0,2}(?:оқи|оқы|оқу|талқыла|талда|тыңда|сахнала|қойы|көрс|түсір|оки|окы|оку|талкыла|тында|койы|корс|тусир)/u;
const works =
  /(?<!\p{L})(?:работ|труд|теори|иде|книг|лекци|методик)\p{L}{1,3}\s(?:\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s(?:и|,)\s)?$/u;
const turn =
  /(?<!\p{L})(?:(?:this|next|last) (?:month|week|term|time)|в (?:этом|следующем) месяце|осы айда|келесі айда)(?:[,:]|\s(?:it['’]?s|is|was|we have|у нас|будет))?[\s—–-]{1,3}$/iu;
/** "Mansfield's The Garden Party": an article in capitals behind the owner begins a title. */
const titleOwned = /^['’](?:s\s)?\s?(?:The|An?|In the|On the|Of)\s\p{Lu}\p{L}+/u;
const ofReading =
  /(?<!\p{L})(?:book|read|chapter|novel|poem|author|reading|film|films|cinema|screening|movie|книг|книж|чита|глав[аыу](?!\p{L})|роман|стих|кино|фильм|спектакл|показ|пьес|кітап|китап|оқырман|оқу клуб|оку клуб|талқылай|талкылай|фильм|қойылым)/iu;
/** "Ken Loach was nearly 80 when he made it", «снял Сергей Бодров»: made, written, played. */
const filmed =
  /(?<!\p{L})(?:made it|wrote it|directed|starring|(?:made|wrote|written|shot|filmed) (?:it|by)|plays? the|screenplay|sequel|снял[аи]?|сняли|поставил[аи]?|режисс|экранизац|в главн\p{L}{2} рол|играет|сыграл[аи]?|написал[аи]? (?:роман|повесть|сценарий|пьесу|книгу)|түсірген|тусирген|жазған (?:роман|кітап|пьеса)|басты рөл)(?!\p{L}{4})|\(\d{1,2}\+?\)|\((?:19|20)\d\d\)/iu;
/** «Людмила Петрановская хороша, особенно «…»», «Антуан де Сент-Экзюпери «…»»: a title that is said to be hers. */
const ownTitle =
  /^[^.!?«“:;]{0,40}(?<!\p{L})(?:особенно|например|прежде всего|начните с|её книга|его книга|especially|for example|start with|әсіресе|мысалы)\s[«“"]\p{Lu}|^\s(?:де|ди|да|фон|ван|de|von|van)\s\p{Lu}[\p{L}-]+,?\s?[«“]\p{Lu}/u;
/** «читаем по ролям «Дорогая Елена Сергеевна»»: what is read, seen or staged is called after somebody who never lived. */
const workBefore =
  /(?<!\p{L})(?:чита(?:ем|ли)|по ролям|смотр(?:им|ели)|став(?:им|или)|пьес\p{L}{1,2}|спектакл\p{L}{1,2}|роман\p{L}{0,2}|повест\p{L}{1,2}|рассказ\p{L}{0,2}|фильм\p{L}{0,2}|мультфильм\p{L}{0,2}|книг\p{L}{1,2}|reading|watching|staging|novel|play|film|book|пьесасы\p{L}{0,2}|романы\p{L}{0,2}|фильмі\p{L}{0,2})\s(?:\p{L}+\s){0,2}[«“"](?=\p{Lu})(?:\p{L}+\s){0,2}$/iu;
const titleEnds = /^(?:\s\p{L}+){0,2}[»”"]/u;
const ofTheYear = /of the (?:month|week|term)/iu;

/**
 * Whether its own sentence tells that somebody is read, who is named in full or known by a surname: «читаем Януша Корчака»,
 * "this month it's Viktor Frankl"; where open, a draft of reading tells.
 */
export function namesAuthor({ start, end, full, parts }: Mention, { sentence: { text } }: Placed): Told {
  const before = uncapitalised(text).slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 60);
  if (workBefore.test(before) && titleEnds.test(after)) return 'yes';
  if (parts.includes('patronymic') && !full) return 'no';
  // «Мағжанның «Батыр Баянын» оқимыз»: whose work it is that one reads or sees.
  if (/(?:[нтд][ыіи][ңн])$/iu.test(text.slice(start, end)) && workOf.test(text.slice(end, end + 90))) return 'yes';
  if (readAfter.test(after) || /^\s\p{Lu}\p{L}+\s(?:оқимыз|талқылаймыз)/u.test(after)) return 'yes';
  if (ownTitle.test(after) && (full || /^\sде\s|^\s(?:ди|да|фон|ван|de|von|van)\s/u.test(after))) return 'open';
  if (!full && !parts.includes('surname')) return 'no';
  if (titleOwned.test(after)) return 'yes';
  // «Талқылайтынымыз: Мұхтар Мағауин «Тазының өлімі»»: a title behind, in a draft of reading.
  if (full && /^,?\s[«“]\p{Lu}/u.test(after)) return 'open';
  if (full && filmed.test(text)) return 'open';
  if (readNow.test(before) || works.test(before)) return 'yes';
  if (!full || !turn.test(before) || ofTheYear.test(text)) return 'no';
  return person.test(text) ? 'open' : 'yes';
}

/** «Общаться с ребёнком. Как?» Юлии Гиппенрейтер: the title's own stop cut it from its author. */
const titleStops = /[«“][^»”]*[.?!…][»”]$|^[^«“]*[.?!…][»”]$/u;

/** Whether somebody is named who is read, by the sentence or, where that leaves it open, by the rest of the draft. */
export function isRead(told: Told, { start, full }: Mention, placed: Placed, reading: Reading): boolean {
  if (told === 'yes') return true;
  const open = told === 'open' || (full && start === 0 && titleStops.test(textBefore(placed, reading)));
  return open && ofReading.test(reading.text);
}
