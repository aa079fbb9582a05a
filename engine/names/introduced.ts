/** What stands beside a word and shows that it names a person: a title, an age, a verb that only people do, "the one who". */
import type { Sentence } from '../text/reading';
import type { Piece } from './pieces';

export const organisation =
  /(?:^|\s)(?:Inc|Ltd|PLC|LLC|Group|Orchestra|Investments|Union|Trust|Council|Services?|Centre|Center|Foundation|Street|Road|Avenue|Parade|Market|House|Court|Park|School|Hospital|Church|Bank|Team|Day|Week|Credit|Benefit|Office|Act|Support|Health|Care|Club|Hall|Gardens|Terrace|Way|Flat|Pass|Trail|Cliffs|Rapids|Crossroad|Hill|Creek|Bypass|Mill|Greens|Brand|Show|Band)(?!\p{L})/u;

const latinWord = /^[A-Z][a-z]{2,}$/;

export const adjective =
  /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ую|юю|ых|их|ыми|ими|лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті)$/u;

const title =
  /(?<!\p{L})(?:mr|mrs|ms|miss|г-н|г-жа|г-же|г-жу|господин\p{L}?|госпож\p{L}|гражданк\p{L}|гражданин\p{L}?|гр)\.?\s$/iu;

/** "Mrs Okafor", «г-жа Ахметова»: a title makes a surname a name; "if you miss Friday" has none. */
export const isTitled = ({ start, end, text }: Piece, { text: all }: Sentence): boolean =>
  text.length > 2 &&
  !/(?<!\p{L})miss\s$/u.test(all.slice(0, start)) &&
  title.test(all.slice(Math.max(0, start - 12), start)) &&
  !/^[«"]/.test(all.slice(end));

/** «Рады, что …», «Ия, …», «Шүкір, …»: words that open a sentence, and only look like a name. */
export const isOpening = ({ first, text }: Piece): boolean =>
  first && /^(?:рад[аы]?|ия|шүкір|шукир|кеше|бүгін|бугин|ертең|ертен|сау|бақытты|жарайсың)$/iu.test(text);

/** What only a person does, right after the word. */
const doesAsPerson =
  /^\s(?:пришл[аи]|прибежал|хотел[аи]?(?!\p{L})|выразил|призвал|предстал|потребовал|пообещал|победил|скончал|финишир|выступал|обратил[аи]?с[ья]|живет|живёт|родил[аи]?(?!\p{L})|болеет|плачет|сказал|рассказал|считает|отметил|подчеркнул|добавил|пояснил|признал|говорит|думает|написал|родился|родилась|умер|погиб|женился|went|came|lives|said|told|thinks|asked|works|needs|wants|has been|was born|phoned|жүгінді|хабарласты|келіп|тұрады|ауырады|деді|айтты|жазды|босанды)/iu;
const speaks =
  /(?:сказал|заявил|отметил|пояснил|намекнул|сообщил|добавил|рассказал|подчеркнул|признал|ответил|считает)[аи]?\s$/iu;
/** "Gate 2, 9 to 10", «Обращений – 214, из них»: a bare number is an age only behind a comma. */
const aged = /^(?:[\s,(—–-]{1,4}\d{1,3}\s?-?\s?(?:лет|год|жас|мес|yo(?!\p{L})|years|yrs)|,\s\d{1,3},\s)/iu;
const called =
  /(?:(?<!\p{L})(?:сосед(?:ка|ку)?|клиентк?[аук]?|подопечн(?:ая|ый|ую)|пациентк?[ау]?|племянни(?:к|ца)|президента?|премьер-министра?|по (?:словам|мнению)|сторонник\p{L}{1,3}|говорит|продолжил|напомнил[аи]?|утверждает)(?: по \p{L}+)?|по имени|зовут|(?<!\p{L})named|мальчик\p{L}?|девочк\p{L}|boy|girl|baby),?\s$/iu;
/** «Серік деген жігіт бар», «Мирас атты ұл». */
export const calledAfter =
  /^\s(?:ес[іи]мд[іи]|(?:деген|атты)\s(?:\p{L}+\s)?(?:[әа]йел|азамат|адам|бала|[қк]ыз|ан|ап|а[ғг]|ж[іи]г|к[іи]с|кел[іи]|ұл|клиент))/iu;

/** «это же Гулька из третьего подъезда», "isn't that Dazza from …": somebody recognised. */
const recognised =
  /(?:(?:это|это ж|это же|эта|этот|ж|же)|(?:isn['’]?t|is|wasn['’]?t|was) (?:that|this|it)|that['’]?s|бұл|бул),?\s$/iu;
const recognisedAfter =
  /^,?\s(?:из|с|со|который|которая|тот|та|from|with|who|the one|again|деген|екен|ғой|гой)(?!\p{L})/iu;
/** «пришлёт Арман, тот самый»: what only a person does, right before the word. */
const actsBefore =
  /(?<!\p{L})(?:пришл[её]т|расскажет|покажет|встретит|откроет|привез[её]т|отдаст|передаст|поделится|ответит|вспоминает|делится|пишет|говорит)\s$/iu;
const withChildren =
  /^\s(?:and|with)\s(?:her|his|their)\s(?:\p{L}+\s){0,2}(?:boys?|girls?|kids?|children|sons?|daughters?|baby|babies|twins|bubs?|mum|husband|wife|partner)(?!\p{L})/u;
/** "Big Seamie, found …", "wee Davie's been clean": what people are called by, and what only people are told of. */
const nicknamed = /(?<!\p{L})(?:big|wee|little|lil|auld|old|young)\s$/iu;
const toldOf =
  /^(?:['’]s (?:been|got|off|back|out|mum|mam|dad|clean)|,\s(?:who|born|found|aged|\d{1,2},)|\s(?:has been|got (?:his|her)|needs (?:his|her|a)|lost (?:his|her)|is (?:off|out|clean|sober)|\d+ (?:days|weeks|months)))(?!\p{L})/u;
/** "Auntie Pearl". */
const respected = /(?<!\p{L})(?:auntie|aunty|aunt|uncle|granny|grandma|grandad|grandpa|nana)\s$/iu;
const notName =
  /^(?:Mum|Mom|Mother|Father|Dad|Woman|Man|Client|Lady|Girl|Boy|Neighbour|Neighbor|Grandma|Granny|Nan|Sister|Brother|Aunt|Uncle|Everyone|Everybody|Someone|Somebody|She|He|They|Parent|Carer|Family|Friend|Anyone|Each|Another|One|Resident|Tenant|Patient|Teen|Teenager|Survivor|Widow|Yes|And|Me|You)$/u;

/** @returns true if the words around recognise somebody or make them act, for names that are words too */
export function isRecognised({ start, end }: { start: number; end: number }, text: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 50)];
  return (
    actsBefore.test(before) || (recognised.test(before) && recognisedAfter.test(after)) || withChildren.test(after)
  );
}

const ofOurs = /^\s(?:қыз|кыз|ұл|ул|ін|сіңл|қарындас|немере|кейіпкер)[ыіи]?м[ыіи]з\p{L}{0,5}(?!\p{L})/iu;

/** A capital word that no list knows, followed by an age or called a name: «Мирас, 6 лет», "a boy, Azamat". */
export function isIntroduced({ start, end, sense, text, first }: Piece, sentence: Sentence): boolean {
  // «Пікірдегі ағай»: where somebody is, and no name.
  // «Лақап атты», «толық аты»: what kind of name it is.
  if (/(?:дағы|дегі|тағы|тегі|дагы|деги|тагы|теги)$|^(?:лақап|лакап|толық|толык|бүркеншік|жалған)$/iu.test(text))
    return false;
  // "Universal Credit said": the last word of an organisation's title.
  if (sense.place || /^\p{Lu}{2,}$/u.test(text) || organisation.test(text)) return false;
  if (
    !/^(?:осы|бұл|бул|мына|сол|ол|анау|біздің|биздин|бір|бир|кіші|үлкен|кішкентай|барлық|әр|бас)$/iu.test(text) &&
    /^\s(?:абый|апа|ата|әже|аже|абзий|(?:апай|ағай|агай|әпке|тәте|көке|ханым|мырза|жеңгей|женгей)\p{L}{0,5})(?!\p{L})/iu.test(
      sentence.text.slice(end),
    )
  )
    return true;
  // «біздің Айбүбі қызымыз»; at the beginning any word may have a capital: «Кеше қызымыз келді».
  if (!first && ofOurs.test(sentence.text.slice(end))) return true;
  const [before, after] = [sentence.text.slice(Math.max(0, start - 26), start), sentence.text.slice(end, end + 50)];
  if (
    latinWord.test(text) &&
    !notName.test(text) &&
    (withChildren.test(after) || respected.test(before) || (nicknamed.test(before) && toldOf.test(after)))
  )
    return true;
  if (!first && recognised.test(before) && recognisedAfter.test(after)) return true;
  if (!first && !adjective.test(text) && (doesAsPerson.test(after) || speaks.test(before))) return true;
  return (
    called.test(before) ||
    calledAfter.test(after) ||
    (!first && aged.test(after)) ||
    /^,\s\d{1,2}\s(?:лет|года?|жаста|жасар|years)(?!\p{L})/iu.test(after)
  );
}
