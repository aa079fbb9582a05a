/** Mentions that name no client: streets and schools, people in office, staff at work, authors, the writer, shops. */
import type { RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import { awaits, fromService, isAtDesk, takesOver } from './at-desk';
import { atWork } from './at-work';
import { isRecognised } from './introduced';
import { isChanged } from './invented';
import type { Mention } from './mentions';
import { isObliqueSurname } from './russian';
import { hailsColleagues, isCalledSo, isFilledIn } from './told-behind';

export type Exemption =
  | 'place'
  | 'office'
  | 'staff'
  | 'author'
  | 'self'
  | 'organisation'
  | 'placeholder'
  | 'historical'
  | 'consent';

const frames: [Exemption, string, number, number][] = [
  // what, word class, how many words before, how many after the name it may stand
  ['place', 'place-frame', 1, 1],
  ['office', 'office-role', 3, 3],
  ['staff', 'staff-role', 2, 2],
  ['author', 'author-frame', 3, 2],
  ['self', 'self-intro', 1, 1],
  ['placeholder', 'placeholder', 3, 2],
];

/** @returns why a mention is no finding by its own sentence, or null */
export function exemptBy(mention: Mention, placed: Placed, rules: RuleSet): Exemption | null {
  for (const [what, name, before, after] of frames)
    if (
      what === 'placeholder' &&
      (isRecognised(mention, placed.sentence.text) || isFilledIn(mention, placed.sentence.text))
    )
      continue;
    // «это Ибрагимовой Х. М. отказали», «это Тлегенов Ж. М. судимый»: nobody says so of himself.
    else if (what === 'self' && saysOfAnother(mention, placed.sentence.text)) continue;
    else if (
      standsNear(mention, placed, rules, name, before, after) &&
      !(what === 'staff' && isTheirStaff(mention, placed))
    )
      return what;
  const ahead = placed.sentence.text.slice(0, mention.start);
  if (isChanged(placed.sentence.text.slice(mention.end, mention.end + 50))) return 'placeholder';
  if (isOrganisation(mention, placed) || isPartOfTitle(mention, placed)) return 'organisation';
  if (mention.full && onShift.test(ahead)) return 'staff';
  if (isAtDesk(mention, placed) || takesOver(mention, placed) || awaits(mention, placed)) return 'staff';
  if (!mention.full && fromService.test(placed.sentence.text.slice(0, mention.start))) return 'staff';
  const working = atWork(mention, placed);
  if (working && !isTheirStaff(mention, placed)) return working;
  if (hasAgreed(mention, placed)) return 'consent';
  if (isStreet(mention, placed) || placeAfter.test(placed.sentence.text.slice(mention.end))) return 'place';
  if (
    /^(?:,? \p{Lu}[\p{L}-]+)?(?:,? (?:and|&) \p{Lu}[\p{L}-]+)? (?:Inc|Ltd|PLC|LLC|LLP|Group|Orchestra|Trust|Council|Foundation|Services|Association|Brothers)(?!\p{L})/u.test(
      placed.sentence.text.slice(mention.end),
    )
  )
    return 'organisation';
  if (firm.test(placed.sentence.text.slice(mention.start, mention.end))) return 'organisation';
  if (placeOfTrade.test(placed.sentence.text.slice(mention.end))) return 'place';
  if (leads.test(placed.sentence.text.slice(mention.end))) return 'office';
  if (inOffice.test(namedWith(mention, placed)) || (mention.full && officeAhead.test(ahead))) return 'office';
  if (mention.full && (authorBefore.test(ahead) || titleBehind.test(placed.sentence.text.slice(mention.end))))
    return 'author';
  if (isCitation(mention, placed)) return 'author';
  if (isHistorical(mention, placed, rules)) return 'historical';
  return null;
}

const saysOfAnother = ({ start, end, parts }: Mention, text: string): boolean =>
  isObliqueSurname(/^\p{L}+/u.exec(text.slice(start))?.[0] ?? '') ||
  (parts.includes('initials') &&
    /^\s(?!из|от|с(?!\p{L})|ваш|соц|кура|псих|юрис|спец|пиш|звон|бесп)\p{Ll}/u.test(text.slice(end)));

/** «Ольга Зимина возглавляет наш центр»: in office by what she does. */
const leads =
  /^,?\s(?:(?:уже|теперь|снова|now|has|have)\s)?(?:возглав\p{L}+|руковод\p{L}+|заведует|heads|leads|headed|has led|runs) (?:наш|центр|отдел|фонд|служб|управлени|our|the (?:cent|team|service|office|council|charity))|^\s(?:біздің\s)?(?:орталықты|бөлімді|қорды|басқарманы)\s(?:басқар|жетекші)/iu;

/** «дежурят по очереди: до обеда Гаухар Тлеубаева, после обеда …»: all who are named behind it. */
const onShift = /(?<!\p{L})(?:дежур(?:ит|ят)|на смене|ведут при[её]м|принимают)(?!\p{L})[^.!?]*\s$/iu;

/** A mention with the word before it, when that has a capital inside the sentence. */
const namedWith = ({ start, end }: Mention, { sentence: { text } }: Placed): string =>
  (/(?<=[\p{L},:;] )\p{Lu}[\p{L}.]+ $/u.exec(text.slice(0, start))?.[0] ?? '') + text.slice(start, end);

/** The writer's own name: at the end of a draft as a signature, at its beginning as a greeting. */
export const isWriter = (mention: Mention, placed: Placed, reading: Reading): boolean =>
  !saysOfAnother(mention, placed.sentence.text) &&
  (isSignature(mention, placed, reading) || isOpening(mention, placed, reading));

/** «Министр это озвучила 14 января, Кожахметова …», «замминистра Айгуль Нурланова»: in the same sentence, at most after a comma. */
const officeAhead =
  /(?<!\p{L})(?:(?:зам|вице-)?министр|аким|депутат|президент|омбудсмен|губернатор|сенатор|премьер|мэр)(?:а|ы)?(?:\s[^.!?,]{0,40},)?\s$/iu;
/** «цитата из Януша Корчака», «концерт Розы Рымбаевой», «памяти Виктора Франкла»: what is read, heard and remembered. */
const authorBefore =
  /(?<!\p{L})(?:(?:цитат|книг(?!у)|стих|роман|повест|рассказ|сказк|песн|картин|фильм|спектакл|концерт|лекци|метод|музей|театр|преми|выставк)\p{L}{0,5}(?:\s\p{L}+ке)?(?:\s(?:из|по))?|памяти|интервью с|чита(?:ем|ли|йте))\s$/iu;
const titleBehind = /^,?\s[«"]\p{Lu}[^»"]{3,60}[»"]/u;
const placeAfter =
  /^(?:\s\p{Lu}[\p{L}]+){0,2}\s(?:Hall|Block|Gate|Tower|(?:&|and) (?:Sons?|Daughters?|Co)|Brothers|Harbor|Harbour|Centre|Center|Park|School|House|Hospital|Library|Church|College|Primary|Day|Week|Month|History Month|Room|room|Street|Road|Avenue|House|Wing|Ward|Suite|Building|Lane|Way|Bridge|Station|Hotel|Hostel|Trust|Award|Prize|Jr|exit|junction|turn-off|roundabout|campus)(?!\p{L})|^(?:\s[мпб]ен\s\p{Lu}\p{L}+)?\s(?:көшелер|кошелер|[қк]иылыс)|^\s(?:сарайы|залы|базары|орталығы|орталыгы|кинотеатры|емхана|аурухана|дәмханасы|дүкен|саябағы|алаңы|даңғыл|дангыл|көшес|кошес|атындағы|атындагы)/u;
const streets =
  /^(?:ул|улиц|пр|просп|мкр|микрорайон|бульвар|переул|площад|имени|им$|парк|сквер|шоссе|жк|street|st|тоо|ип|чу|оо|фонд)/u;

/** «директор школы Анна Серикова»: in the nominative the name belongs to no school; «школа Алии Молдагуловой» is named after her. */
function isSubject({ start, end }: Mention, { sentence: { text } }: Placed): boolean {
  const [given = '', surname = ''] = text.slice(start, end).split(/\s+/);
  if (/[бвгджзклмнпрстфхцчшщйь]$/iu.test(given)) return !/(?:ого|ой|ому|ым)$/u.test(surname);
  return /[ая]$/u.test(given) && /(?:ова|ева|ина|ая|ко|ян)$/u.test(surname);
}

function standsNear(
  mention: Mention,
  placed: Placed,
  rules: RuleSet,
  name: string,
  before: number,
  after: number,
): boolean {
  const { tokens, marked } = placed.sentence;
  const id = rules.index.classId(name);
  const places = id === undefined ? undefined : marked.classes.get(id);
  const clause = tokens[mention.from]?.clause ?? 0;
  return (
    places?.some(({ from, to }) => {
      if (from < mention.to && to > mention.from)
        return name !== 'office-role' || !isCalledSo(mention, placed.sentence.text);
      // «Зере апай психологқа барып жүр»: to whom she goes is not she.
      if (
        (name === 'staff-role' || name === 'office-role') &&
        /(?:[қғ]а|(?<!медби)[кг]е|[тд][ае]н)$/u.test(tokens[to - 1]?.norm ?? '')
      )
        return false;
      // «Коллеги, у Руслана …»: colleagues who are spoken to.
      if (name === 'staff-role' && from === 0 && hailsColleagues.test(placed.sentence.text)) return false;
      // «батырымыз Әлихан»: a child who is praised, and no hero of old.
      if (name === 'office-role' && /^батырым/u.test(tokens[from]?.norm ?? '')) return false;
      const ahead =
        to <= mention.from &&
        mention.from - to < before &&
        !(name !== 'place-frame' && ofWhom.test(tokens[mention.from - 1]?.norm ?? '')) &&
        !(
          name === 'place-frame' &&
          mention.full &&
          isSubject(mention, placed) &&
          !streets.test(tokens[from]?.norm ?? '')
        );
      const behind =
        from >= mention.to &&
        from - mention.to < after &&
        !apart.test(tokens[from - 1]?.norm ?? '') &&
        !(name === 'author-frame' && tokens[from]?.norm === 'by');
      if (!ahead && !behind) return false;
      const far = Math.abs((tokens[ahead ? to - 1 : from]?.clause ?? 0) - clause);
      // «парень по имени Серик».
      if (ahead && tokens[from]?.norm === 'имени' && tokens[from - 1]?.norm === 'по') return false;
      if (name === 'place-frame' && behind && isDeclined(mention, placed)) return false;
      if (name === 'place-frame' && far > 0 && mention.full) return false;
      return far === 0 || (far === 1 && (ahead ? mention.from - to : from - mention.to) < 2);
    }) ?? false
  );
}

/** «Әсемді мектепте», «Ерланның ауылында»: a school or a street bears the bare name; «Амангелді» is one. */
const isDeclined = ({ start, end }: Mention, { sentence: { text } }: Placed): boolean =>
  /(?<!гел|кел|бер|тұр|бол)(?:[дтн](?:ы|і|ың|ің)|[дт]и|[дтн]ин)$/iu.test(text.slice(start, end));

/** «дело Тохтаровой у судьи»: a word between tells that the role is somebody else's. */
const apart = /^(?:у|к|от|для|перед|при|to|for|from|by|at)$/u;

/** "ask the GP about K. Adeyemi": of whom somebody at work is asked is not he. */
const ofWhom = /^(?:about|re|regarding)$/u;

/** "your son's teacher Mrs Trent", «учительница вашей дочери»: no colleague of the writer's, but somebody of the addressee's life. */
function isTheirStaff(mention: Mention, placed: Placed): boolean {
  const before = placed.sentence.text.slice(Math.max(0, mention.start - 40), mention.start);
  return /(?<!\p{L})(?:(?:your|his|her|their) \p{L}+['’]s|(?:ваш\p{L}{2,3}|его|её|ее|их) (?:сын|доч|реб|муж|внук|внуч)\p{L}*|(?:балаңыздың|қызыңыздың|ұлыңыздың|баланиздин|кизиниздин))\s/iu.test(
    before,
  );
}

/** «ТОО «Айгуль»», ателье "Динара": the name fills the quotation marks. */
function isOrganisation(mention: Mention, placed: Placed): boolean {
  const { text } = placed.sentence;
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  if (/[«“"„]$/.test(before) && /^[»”"“]/.test(after)) return true;
  return (
    !mention.full &&
    /(?:фонд|центр|акци\p{L}|проект|команд\p{L}|ателье|магазин|кафе|салон|орталы\p{L}+|қор\p{L}*|project|charity|foundation|cafe|shop)\s[«“"„][^»”"“]{0,24}$/iu.test(
      before,
    ) &&
    /^[^«“"„]{0,24}[»”"“]/.test(after)
  );
}

/** Organisations, benefits and wishes of a feast that hold a word which is also a name: "Red Cross", "Nollaig shona". */
const titles =
  /(?<!\p{L})(?:(?:Red|Blue|Green|White|Iron|Southern|Victoria|Charing|King['’]?s|St\.?\sGeorge['’]s) Cross|Red Crescent|(?:St\.?\s|Saint\s)?Valentine(?:['’]s)?(?! \p{Lu}\p{L}+ov)|Martin Luther King|Nelson Mandela|Florence Nightingale|Rosa Parks|Robin Hood|Stanley knife|Duke of York|Billy Elliot|Mary Poppins|Harry Potter|The Smith Family|Sally-?Ann|Citizens Advice|Marie (?:Curie|Stopes)|Sue Ryder|St\.? Vincent de Paul|(?:Peter )?McVerry Trust|Meals on Wheels|Simon Community|Jesuit Refugee Service|Nollaig shona|Lá fhéile [Pp]ádraig|(?:Eid|Ramadan|Nawruz|Nauryz) [Mm]ubarak|Д(?:ень|ня|ню|нём|нем|не) (?:Независимости|Конституции|Республики|Победы|Знаний|Матери|Единства|Благодарности|Защит\p{L}+|Семьи|России|Столицы|Первого Президента)|Happy (?:Eid|Diwali|Holi|Hanukkah|Nauryz|Lammas|Easter)|Hey Jude|(?<=(?:УВАЖАЕМЫЕ|ДОРОГИЕ|ҚҰРМЕТТІ) )\p{Lu}{4,}(?:\s\p{Lu}{4,})?|[Zz]hibek [Zz]holy|Алла(?:һ)? (?:разы|риза|қаласа|каласа|жазса|берсін|сақта\p{L}+|қуат|тағала|жар болсын)\p{L}*|Tim Hortons|Wendy['’]s|Nando['’]s|Papa John['’]?s|Denny['’]s|Domino['’]s|Applebee['’]s|Arby['’]s|Macy['’]s|Barnardo['’]?s|Harvey Norman|Ben (?:&|and) Jerry['’]s|Mary Immaculate|Mother Teresa|Bill W\.|[ЖЖ][иі]бек [Жж]олы|Петра и Павла|Пётр и Пав\p{L}+|Қозы Көрпеш|Баян [Сс]ұлу|Қыз Жібек|Әбу Насыр|Jack (?:&|and) Jill|Wells Fargo|Sallie Mae|Fannie Mae|Freddie Mac|Dolly Parton|(?:Cash|Mary|Queen|Prince|King|Princess) [A-Z][a-z]+(?:['’]s)? (?:Hospital|Trust|Theatre|Gardens))/gu;

function isPartOfTitle({ start, end }: Mention, { sentence: { text } }: Placed): boolean {
  for (const title of text.matchAll(titles))
    if (title.index <= start && end <= title.index + title[0].length) return true;
  return false;
}

/** "Father Doyle", "Judge Okafor": in office by title. */
const inOffice =
  /^(?:Father|Sister|Mother Superior|Rev|Reverend|Pastor|Imam|Rabbi|Bishop|Canon|Deacon|Judge|Justice|(?:Assistant )?Chief|Senator|Governor|Mayor|Councillor|Coroner|Chaplain) \p{Lu}/u;
/** "Abbey Cars", "Claire House": the last word is what a firm or a house is called. */
const firm =
  /\s(?:House|Lodge|Hall|Cars|Cabs|Taxis|Coaches|Travel|Solicitors|Legal|Motors|Bakery|Pharmacy|Chemist|Chemists|Stores|Foods|Homes|Housing|Lettings|Estates|Quay|Hostel|Hospice|Street|Road|Lane|Avenue|Bridge|Gardens|Way|Sarani|Marg|Crescent|Parade|Terrace)$/u;
/** "the Patterson pharmacy", "Sairan bus station": a place of trade or travel that bears a name. */
const placeOfTrade =
  /^ (?:(?:bus|coach|train|railway|metro|tram|tube|petrol|police|fire|polling) (?:station|stop)s?|pharmacy|chemist|hospice|bridge|bus stop|supermarket|car park|roundabout|playground|pool|pitch)(?!\p{L})/u;

const agreed =
  /^\s(?:(?:has|have|had|kindly|gladly|also)\s){0,2}(?:agreed (?:in writing|to (?:share|tell|publish|let us|be named|have (?:this|her|his|their)))|consented|gave (?:us )?(?:(?:her|his|their|written|full|signed)\s){0,2}(?:consent|permission)|signed (?:a|the|our) (?:release|consent)|asked us to (?:use|share|name|print|put)|wants? (?:you to know )?(?:her|his|their) (?:own |first |real )*name|wanted (?:her|his|their) (?:own |first |real )*name|read (?:and approved )?this (?:post|text|story)|chose this name)|^\s(?:\p{L}+\s){1,6}and (?:wanted|asked for|asked us to (?:use|print|put)) (?:her|his|their) (?:own |first |real )*name(?!\p{L})/iu;

/** "Karl agreed in writing to tell his story": a given name that its bearer wants to be read. */
const hasAgreed = (mention: Mention, { sentence: { text } }: Placed): boolean =>
  !mention.full &&
  agreed.test(text.slice(mention.end)) &&
  !/(?<!\p{L})(?:not|never|without)(?!\p{L})/iu.test(text.slice(mention.end, mention.end + 40));

/** «ночлежка на Боровой», «общежитие на Райымбека»: a house that many know, and the street it stands in. */
const placeOn =
  /(?<!\p{L})(?:ночлежк|общежити|общаг|хостел|центр|пункт|отдел|офис|цон|поликлиник|больниц|диспансер|рын[ок]|базар|склад|остановк|магазин|аптек|столов|вокзал|садик|школ|мечет|храм|церк)\p{L}{0,5}\s(?:на|по|с)\s$/iu;

/** «на Розыбакиева», «Жандосова 61»: a surname, or a name that is a word, with the number of a house and no age. */
function isStreet(mention: Mention, placed: Placed): boolean {
  const { text } = placed.sentence;
  if (mention.parts.includes('patronymic')) return false;
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const numbered =
    /^[\s,]{1,3}(?:д\.?\s?|дом\s|үй\s)?(?!(?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d)\d{1,4}(?![\d:]|\.\d|\s\d|[-/]\p{Lu}{2}|\s?[-–]?\s?(?:лет|год|жас|жыл|мес|yo|years|days|weeks|months|тыс|%|шы|ші|й(?!\p{L})|го(?!\p{L})|класс|сынып|(?<!\d{3}),(?!\s(?:кв|каб|офис|эт|перв|втор|трет|цоколь|вход|подъезд|корпус|во дворе|напротив|отдел|управлени|центр|акимат|цон|филиал|библиотек))))/iu.test(
      text.slice(mention.end),
    );
  if (numbered) return !mention.full || mention.first || /(?:\bна|\bпо|угол|адрес\p{L}*:?|[,:])\s*$/iu.test(before);
  if (mention.full) return false;
  if (placeOn.test(text.slice(0, mention.start))) return true;
  if (mention.parts[0] !== 'surname') return false;
  return (
    /(?<!\p{L})(?:на|по|угол|уг\.|до|вдоль|пересечени\p{L} \p{L}+ и)\s$/iu.test(before) &&
    /(?:[аы]|ой|ого)$/u.test(text.slice(0, mention.end))
  );
}

/** The last line of a draft that is only a name, or a name after «с уважением». */
function isSignature(mention: Mention, placed: Placed, reading: Reading): boolean {
  if (reading.sentences.at(-1) !== placed) return false;
  const before = placed.sentence.text.slice(0, mention.start);
  const after = placed.sentence.text.slice(mention.end);
  const closing =
    /(?:с уважением|с теплом|құрметпен|курметпен|ізгі тілекпен|regards|best wishes|best|sincerely|kind regards)[\s,:—-]*(?:ваш[аи]?\s+)?(?:\p{L}+\s){0,3}$/iu;
  if (closing.test(before)) return true;
  if (
    /^\s*ваш[аи]?\s(?:(?:соц\p{L}+|психолог|специалист|куратор|юрист)\s)?$/iu.test(before) &&
    /^[\s.!)]*$/u.test(after)
  )
    return true;
  const previous = reading.sentences.at(-2)?.sentence.text ?? '';
  const alone = /^[\s—–-]*$/.test(before) && /^[\s.,!)]*(?:\p{L}+[\s,.]*){0,4}$/u.test(after);
  const closed =
    /(?:с уважением|с теплом|құрметпен|курметпен|ізгі тілекпен|regards|best wishes|sincerely|thanks|спасибо|рахмет|рақмет)\W*$/iu;
  return alone && (closed.test(previous) || /^[\s—–-]+$/.test(before));
}

/** «Здравствуйте! Это Динара Ахметова из центра»: the writer says who writes. */
function isOpening(mention: Mention, placed: Placed, reading: Reading): boolean {
  if (reading.sentences[0] !== placed && reading.sentences[1] !== placed) return false;
  const before = placed.sentence.text.slice(0, mention.start);
  const after = placed.sentence.text.slice(mention.end);
  if (/(?:^|\s)(?:так|ой|ж|же|точно|oh)(?=[\s,])/iu.test(before)) return false;
  const opened = /^(?:\p{L}+[\s,!]+){0,3}(?:это|this is|it's|it’s|бұл|бул)\s+(?:\p{L}+\s)?$/iu.test(before);
  return opened && /^[\s,]*(?:из|от|с|from|at|\p{L}*(?:орталы|бөлім|центр|отдел|фонд)|[.!]|$)/iu.test(after);
}

/** «(Тревитик, 2012: 122)», "Sweeney (2000)". */
function isCitation(mention: Mention, placed: Placed): boolean {
  const { text } = placed.sentence;
  const after = text.slice(mention.end, mention.end + 12);
  return /^[\s,.(]*(?:19|20)\d\d[a-z]?\s?(?:[):;,.]|$)/.test(after) && /[(,]/.test(after.slice(0, 3));
}

/** People whose names streets bear; a given name by itself may be anybody's. */
function isHistorical(mention: Mention, placed: Placed, rules: RuleSet): boolean {
  const { text, tokens } = placed.sentence;
  if (!mention.full && !mention.parts.includes('surname') && !mention.parts.includes('patronymic')) return false;
  const words = tokens.slice(mention.from, mention.to).map(({ start, end }) => text.slice(start, end));
  return rules.names().isEponym(words);
}
