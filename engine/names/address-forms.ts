/** Whether a name is that of the person spoken to: greetings, calls, «ваше имя». */

import type { RuleSet } from '../packs/open';
import type { Placed } from '../text/reading';
import { isCalledPlainly } from './called-plainly';
import { respectWord } from './kazakh';
import type { Mention } from './mentions';
import { isObliqueGiven, isObliqueSurname } from './russian';
import { isToldBehind, takesObject } from './told-behind';

const greeting =
  /^(?:здравствуй(?:те)?|здраствуйте|добрый|доброе|доброго|утро|утра|день|дня|вечер|вечера|привет|приветствую|салам|салем|сәлем|сал[ае]м[ае]тси[а-я]+|ассалаумагалейкум|ассаламу|алейкум|армисиз|кайирли|кун|кеш|тан|hello|hi|hey|dear|good|morning|afternoon|evening|уважаем(?:ая|ый|ые)|дорог(?:ая|ой|ие)|милая|курметти|кимбатти|ардакти|спасибо|благодарю|большое|огромное|рахмет|рақмет|ракмет|коп|улкен|thanks|thank|you|ok|okay|well|oh|yes|no|извините|простите|кешириниз|sorry|да|нет|конечно|иа|жок|ок|и|а|ну|ой|бе|ба|salem|salam|rahmet|rakhmet|please|пожалуйста|and|мен|кадирли|қадірлі|аяулы|слушай|слушайте|поняла|понял|хорошо|жаксы|day|greetings|hiya|heya|howdy|hullo|hallo|morning|molo|sawubona|dumela|sanibonani|habari|jambo|karibu|namaste|namaskar|hola|ola|shalom|salaam|salam|kia|ora|bula|talofa|aloha|ekaro|asante|my|received|noted|understood|принято|готово|получила|получил)$/;
/** What stands before a surname and says nothing of whether its bearer is spoken to. */
const titleWord =
  /^(?:mr|mrs|ms|miss|mx|mister|madam|sir|ma'am|mama|baba|mma|rra|ntate|mzee|gogo|tata|bwana|г-н|г-жа|господин|госпожа)$/;
/** «Мадина-ханум», «Ержан-аға»: respect joined to the name. */
const joinedRespect =
  /^[-\s](?:ханум|ханым|хан|джан|жан|апа|апай|ага|аға|агай|ағай|ака|опа|тате|тәте|бей|ji|jan|di|bhai|ben|ma['’]am|sir|khanum)(?!\p{L})/iu;
const and = /^(?:и|and|мен|және|жане|да)$/;
/** What stands before the name of somebody spoken of. */
const aboutWords =
  /^(?:у|про|об|о|от|для|с|к|за|по|на|о|при|через|about|with|for|from|to|of|by|met|saw|visited|that|и|and|нашей|нашего|нашу|наша|мама|папа|дочь|сын|муж|жена|сестра|брат|my|her|his|your|our|their|ее|его|ваш\p{L}{0,3}|сіздің|сиздин)$/u;
/** «С днём рождения, …», «Соболезную вам, …»: wishes and condolences are said to somebody. */
const wished =
  /^\P{L}*(?:(?:ещё раз|от всей души|сердечно|мы|я) ){0,2}(?:с (?:дн[её]м|новым|наступающ|праздник|юбиле|наурыз|рождеств|новосель|возвращени|выздоровлени|почин|приездом|л[её]гким|8 марта)|поздравля|соболезну|примите|добро пожаловать|счастлив|выздоравлива|крепитесь|держитесь)[^,!]{0,40},\s$/iu;
const closes = /^[\s]*(?:$|[,!.?…—–)-]|\p{Extended_Pictographic})/u;

/** "thanks for asking Priya!", "Good question, Priya.": a commenter thanked or praised at the end. */
const thanked =
  /(?:(?<!\p{L})(?:thanks|thank you|cheers|спасибо|благодар\p{L}{1,3})(?:\s(?:so much|very much|a lot|большое|огромное))?(?:\s(?:for (?:asking|that|this|(?:the|your) \p{L}+|(?:raising|reminding|pointing|flagging|letting|sharing|writing)(?:\s\p{L}+){0,4})|за (?:ваш\p{L}{0,2}\s|твой\s)?\p{L}+))?,?|(?<!\p{L})(?:рахмет|рақмет)(?:\s(?:сізге|сұрағыңызға|пікіріңізге))?,?|^\P{L}*(?:no (?:worries|problem|bother|trouble|need to worry)|not at all|any ?time|you(?:['’]re| are) (?:very |most )?welcome|of course|don['’]t worry),?|^\P{L}*(?:(?:good|great|excellent|fair|хорош\p{L}{2}|отличн\p{L}{2}|важн\p{L}{2}|правильн\p{L}{2}|жақсы)\s)(?:question|point|idea|вопрос|замечание|мысль|сұрақ),)\s$/iu;

/** What opens a line of praise, good wishes or news to somebody: "Good news …", "Well done on …", "Nice photo of …". */
const praise =
  /^\P{L}*(?:(?:this|that|it)(?:['’]s|\s(?:is|was))\s)?(?:(?:aw+|ah+|oh|wow|yes|ok|right|so|such|and|just|an?|the|massive|huge|big|very|really)[\s,!]+){0,2}(?:well (?:done|said|played|deserved)|fair play|good (?:on|for) (?:you|ye)|way to go|congrat\p{L}*|bravo|hats off|(?:happy|merry|blessed)\s\p{L}+|welcome|(?:good|best of) luck|best wishes|all the best|get well|safe (?:travels|journey|home)|proud of you|thinking of you|sorry (?:to hear|for|about)|thanks|thank you|cheers|eid mubarak|nollaig shona|(?:good|great|lovely|nice|brilliant|fantastic|amazing|gorgeous|beautiful|wonderful|fab(?:ulous)?|super|excellent|cracking|class|stunning|unreal|quick|small|short|little|bad|sad|exciting|another|last|top|savage|mighty|powerful|clever|tidy|fair)\s\p{L}[\p{L}'’-]+|what an?\s\p{L}+)(?:,?\s\p{L}[\p{L}'’-]*){0,6},?\s$/iu;
/** The same behind a name that opens the line: "Chloe what a run", "Yusuf well done". */
const praiseAfter =
  /^,?\s(?:what an?\s\p{L}+|how (?:lovely|brilliant|brave|great|kind|exciting|gorgeous)|well done|congrat\p{L}*|happy \p{L}+day|fair play|good luck|best of luck|bravo|way to go|welcome|that(?:['’]s| is) (?:brilliant|great|gorgeous|lovely|class|amazing|fantastic|wonderful|unreal|savage)|you (?:absolute |wee |little )?(?:star|legend|hero|champion|beauty))(?!\p{L})/iu;
/** "As promised Dee, …", "Love this Bernadette!": what would tell of somebody, were it not the whole beginning. */
const wholeBeginning =
  /^\P{L}*(?:(?:as|like (?:we|i)) (?:promised|discussed|agreed|requested|mentioned|said)(?: (?:yesterday|today|earlier|before))?|(?:(?:absolutely|really|just|we|i)\s){0,2}(?:love|loving|adore|enjoyed|delighted for|happy for|thrilled for) (?:this|that|it|these|those|you|ye))(?: so much| all)?,?\s$/iu;
/** Right before a name these make it one spoken of: verbs, joining words, words of pity and of smallness. */
const speaksOf =
  /^(?:\p{L}{2,}ed|\p{L}{2,}ing|rang|spoke|told|heard|knew|know|see|sees|hear|have|had|has|got|get|tell|ask|call|ring|text|visit|meet|help|helps|find|found|say|says|said|is|was|are|were|be|not|like|than|as|or|nor|but|when|if|because|where|while|except|poor|little|wee|baby|young|old|the|this|mr|mrs|ms|miss|auntie|uncle|granny|nan|aunt|us|me|him|them|under|after|before|against|without)$/u;
/** Behind it: more names, or who it is. */
const goesOn =
  /^,\s(?:(?:and\s)?\p{Lu}\p{Ll}+(?:,|\sand\s|\s?[.!]|$)|(?:who|whose|whom|aged|age|from|a|an|our|my|\d)(?!\p{L}))/u;
/** Of a message or a reply that opens with somebody's name, no more words stand before it. */
const openingWords = 4;

/**
 * "Good news Val, …", "Quick one Niamh: …", "Well done on the goal Yusuf ⚽", "Chloe what a run": a given name in a message or
 * a reply. @param opens true if nothing but this sentence has been said yet
 */
export function isHailed(mention: Mention, placed: Placed, rules: RuleSet, opens: boolean): boolean {
  if (mention.full || !mention.capital || !/^(?:given|surname|given given)$/.test(mention.parts.join(' ')))
    return false;
  const { tokens, text } = placed.sentence;
  if (isObliqueGiven(text.slice(mention.start, mention.end))) return false;
  const rest = text.slice(mention.end);
  const ahead = tokens.slice(0, mention.from).filter(({ kind }) => kind === 'word');
  if (ahead.length === 0) return praiseAfter.test(rest);
  if (!/^\s?(?:[,:!]|\p{Extended_Pictographic}|\.?\s*$)/u.test(rest) || goesOn.test(rest)) return false;
  const last = ahead.at(-1)?.norm ?? '';
  const before = text.slice(0, mention.start);
  if (wholeBeginning.test(before)) return true;
  if (aboutWords.test(last) || speaksOf.test(last) || isPersonWord(placed, rules, mention.from)) return false;
  if (praise.test(before)) return true;
  return opens && ahead.length <= openingWords && /^\s?(?:[,:!]|\p{Extended_Pictographic})/u.test(rest);
}

/**
 * «…, Серик Омаров, ИИН …», "Serik Omarov, he came", "Dermot Hanrahan, 14/03/2006", «Лаптева Нина Аркадьевна, Полевая 17 кв 4»:
 * behind a whole name who it is, which nobody is told of himself.
 */
const isTold =
  /^\s?,\s?(?:he|she|his|her|him|iin|ssn|nhs|dob|born|aged|иин|жсн|снилс|инн|он|она|ему|ей|е[её]|его|д\.?\s?р|родил\p{L}{0,3}|туған|г\.\s?р|оның|оған|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d{2}|\d{6,}|(?:\p{L}+\.?\s){1,3}\d{1,3}[а-яa-z]?,?\s?(?:кв|пәтер|патер|flat|apt))(?!\p{L})/iu;

/** «Ли Виктория, у неё …», «Магомадов Иса ваш сосед», «Хван А. В. не пришёл»: who is called by the surname is spoken of when he does something. */
const doesOrIs =
  /^,?\s(?:у (?:не[её]|н[её]го|них)|[сзо]а? (?:ней|ним)|котор\p{L}+|из|с|после|тоже|iz|s|u|na|to[jz]h?e|ваш\p{L}? (?:сосе|брат|сест|муж|жен|сын|доч|родств|знаком)\p{L}*|(?:(?:тоже|уже|опять|снова|вчера|сегодня|не|вам|вас|мне|нам|за вас|о вас|про вас)\s)*\p{L}{2,}(?:л|ла|ли|л[аи]?с[ья]|ет|[иё]т|ется|ится)(?!\p{L}))(?!\p{L})/iu;
/** «Ваш бывший, Родион Пашкевич, …». */
export const theirs: RegExp =
  /(?<!\p{L})(?:ваш\p{L}{0,3}|е[её]|его|их|наш\p{L}{0,2})\s(?:\p{L}+\s)?(?:бывш|сосе|муж|жен|брат|сест|сын|доч|клиент|подопечн|хозя|т[её]т|дяд|друг|подруг|знаком)\p{L}{0,6},?\s$|(?<!\p{L})(?:сосед|подруг|коллег|знаком|сестр|брат|т[её]т)\p{L}{0,6}\s(?:ваш|тво)\p{L}{0,3}\s$/iu;
const isObliqueSurnameIn = ({ start, end, parts }: Mention, text: string): boolean =>
  text
    .slice(start, end)
    .split(/[\s.]+/)
    .some((word, at) => parts[at] === 'surname' && isObliqueSurname(word));

/** "It isn't enough, Colleen, we agree": cut off on both sides, and behind it goes on what was being said. */
const cutOff =
  /^(?:\s(?:ji|di|ma['’]am|sir|dear|love))?,\s(?:we|i|it|they|that|this|so|but|the|everyone|everybody|nobody|anyone|sons|and (?:we|i|the|so|it|that)|if|when|because|please|no|yes|thanks|stop|don['’]?t|there|here|you|your)(?:['’]\p{L}+)?\s/iu;
/** "Honestly Brian if …", "Dont worry about it Chidi, …", "Thanks for the mangoes Mr Pillai, …". */
const openers =
  /^\P{L}*(?:honestly|listen|look|wow|seriously|anyway|now|sure|fair enough|ah here|come on|with (?:all )?(?:due )?respect|(?:please )?(?:don['’]?t|dont) worry(?: about (?:it|that))?|thank(?:s| you)(?: (?:so|very) much)?(?: for (?:the|your|these|those) \p{L}+)?),?\s(?:(?:mrs?|ms|miss|mx)\.?\s)?$/iu;
const opensTo =
  /^(?:\s(?:ji|di|ma['’]am|sir|dear|love))?(?:\s*[,.!?]|\s\p{Extended_Pictographic}|\s(?:if|you|your|we|i|the|it|they|please|don['’]?t)(?!\p{L})|\s*$)/iu;
/** "Femi just apply", "Kevin if …": told what to do. */
const orders = /^\s(?:if|just|please|don['’]?t|dont|nobody|can you|could you|have you|did you|are you)\s/iu;
const titleOnly = /^\P{L}*(?:mrs?|ms|miss|mx)\.?\s$/iu;
/** "leave that with me Teresa 😉", "lost without me Gladys haha": at the end, behind the writer's own part. */
const behindMe = /(?<!\p{L})(?:me|us|you)\s$/iu;
const trailsOff = /^\s*(?:\p{Extended_Pictographic}|[.!?]?\s*$|\s(?:haha\p{L}*|lol|x{1,3})(?!\p{L}))/iu;

function isCalledInEnglish(mention: Mention, { sentence: { text } }: Placed, told: boolean): boolean {
  if (!/^[A-Z]/.test(text.slice(mention.start)) || told) return false;
  const before = text.slice(0, mention.start);
  const rest = text.slice(mention.end);
  if (openers.test(before) && opensTo.test(rest)) return true;
  if (titleOnly.test(before) && /^\s(?:you|your|ur|the|can|please|if|we|i|it|thank|thanks)(?!\p{L})/iu.test(rest))
    return true;
  if (before.trim() === '' && orders.test(rest)) return true;
  if (behindMe.test(before) && trailsOff.test(rest)) return true;
  return /(?<!\p{L})\p{Ll}[’'\p{L}]*,\s(?:(?:mrs?|ms|miss|mx)\.?\s)?$/u.test(before) && cutOff.test(rest);
}

/** "Marek key safe at …", «Зарина заявление ушло», «Айнур тыңдашы»: at the very beginning of a message or a reply, without a comma. */
export const isCalledAtOnce = (mention: Mention, { sentence }: Placed): boolean =>
  mention.capital &&
  mention.sure &&
  /^(?:given|surname)$/.test(mention.parts.join(' ')) &&
  sentence.tokens
    .slice(0, mention.from)
    .every(
      ({ kind, norm, fold }) => kind !== 'word' || greeting.test(norm) || greeting.test(fold) || titleWord.test(norm),
    ) &&
  isCalledPlainly(sentence.text.slice(mention.end));

/** Spoken to: at the edge of a sentence, cut off by a comma, a greeting, or in a sentence that says "you". */
export function isVocative(mention: Mention, placed: Placed, rules: RuleSet): boolean {
  const { tokens, text } = placed.sentence;
  if (isObliqueGiven(text.slice(mention.start, mention.end))) return false;
  // «Сұлтанов Ерланды сіз көрдіңіз бе»: in a case in which nobody is called.
  if (
    mention.full &&
    /(?<!гел|кел|бер|тұр|бол|қал)(?:[дтн][ыі]ң?|[ғқ]а)$/iu.test(text.slice(mention.start, mention.end))
  )
    return false;
  let next = mention.to;
  if (respectWord.test(tokens[next]?.fold ?? '') || respectWord.test(tokens[next]?.norm ?? '')) next += 1;
  const end = tokens[next - 1]?.end ?? mention.end;
  const rest = text.slice(next > mention.to ? end : mention.end).replace(joinedRespect, '');
  if (/^[\s,]{1,3}\d{1,2}\s?(?:лет|год|жас(?![қк]а)|мес|yo|years|,|$)/iu.test(rest)) return false;
  // "Little Wambui, born …", "Seamie, found in …": what nobody tells the one he calls.
  if (/^,\s(?:born|aged|found|who['’]s)(?!\p{L})/u.test(rest)) return false;
  if ((mention.full && isTold.test(rest)) || isToldBehind(mention.full, rest)) return false;
  if (mention.parts.includes('surname')) {
    if (isObliqueSurnameIn(mention, text) || (mention.full && doesOrIs.test(rest))) return false;
    const ahead = text.slice(0, mention.start);
    if (mention.full && theirs.test(ahead)) return false;
    // By initials nobody is called, unless in a letter.
    if (mention.parts.includes('initials') && !/уважаем|құрмет|dear|(?:здравств|добр)\p{L}+/iu.test(ahead))
      return false;
  }
  const closed = closes.test(rest);
  const words = tokens.slice(0, mention.from).filter(({ kind }) => kind === 'word');
  const titled = titleWord.test(words.at(-1)?.norm ?? '');
  const before = titled ? words.slice(0, -1) : words;
  const greets = (word: { fold: string; norm: string }): boolean =>
    greeting.test(word.fold) || greeting.test(word.norm) || respectWord.test(word.fold);
  const [other, joined, ...more] = before.slice(
    Math.max(
      0,
      before.findIndex((word) => !greets(word)),
    ),
  );
  const paired =
    more.length === 0 && and.test(joined?.norm ?? '') && /^\p{Lu}/u.test(text.slice(other?.start ?? text.length));
  const greeted = before.every(greets) || paired;
  // «Ерлан и Айгуль вчера ушли»: a word that only joins greets nobody.
  const hailed = before.some(({ norm, fold }) => !and.test(norm) && (greeting.test(fold) || greeting.test(norm)));
  if (greeted && (closed || hailed)) return true;
  const following = tokens[next];
  if (greeted && following && !and.test(following.norm) && greets(following)) return true;
  if (
    greeted &&
    following &&
    and.test(following.norm) &&
    /^\p{Lu}\p{L}+\s?[,!]/u.test(text.slice(tokens[next + 1]?.start ?? text.length))
  )
    return true;
  if (closed && !mention.full && thanked.test(text.slice(Math.max(0, mention.start - 70), mention.start))) return true;
  if (closed && wished.test(text.slice(0, mention.start))) return true;
  if (isCalledInEnglish(mention, placed, isPersonWord(placed, rules, mention.from))) return true;
  const comma = /(?:[,!]|\)\))\s*(?:(?:mrs?|ms|miss|mx)\.?\s)?$/i.test(text.slice(0, mention.start));
  if (comma && closes.test(rest) && !/^\s*[—–-]/.test(rest))
    return !isListed(before, mention, placed, rules) && !isPersonWord(placed, rules, mention.from);
  const you =
    has(placed, rules, 'you') || /(?<!\p{L})(?:us|our|we|we're)(?!\p{L})/iu.test(text.slice(0, mention.start));
  const last = tokens[mention.from - 1];
  if (mention.first && you && !/^\s*['’]s/.test(rest))
    return /^\s(?:if|the|can|don|do(?!es)|you|i(?![a-z])|we(?!nt|re)|please|when|your|не|вы|вам|ваш|если|сіз|сиз)/iu.test(
      rest,
    );
  const told =
    last !== undefined &&
    (aboutWords.test(last.norm) || takesObject.test(last.norm) || isPersonWord(placed, rules, mention.from));
  return (
    closed &&
    you &&
    !told &&
    !mention.full &&
    !mention.first &&
    /^\s*[,!?.](?!\s(?:она?|е(?:му|й)|котор\p{L}+)\s)/u.test(rest)
  );
}

/**
 * «…, Айгуль, Динара, …»: one of several names in a row, spoken of, unless the sentence says "you". At the end of a
 * sentence that names nobody else with a capital, as in «Сейчас всё объясню, Кайрат.», it is the one spoken to.
 */
function isListed(before: readonly { start: number }[], mention: Mention, placed: Placed, rules: RuleSet): boolean {
  if (before.length === 0 || has(placed, rules, 'you')) return false;
  const { text } = placed.sentence;
  const ends = /^\s*[.!?]*\s*$/u.test(text.slice(mention.end).replace(joinedRespect, ''));
  const others = before.slice(1).some(({ start }) => /^\p{Lu}\p{Ll}/u.test(text.slice(start)));
  return !ends || others || /\d/.test(text.slice(0, mention.start));
}

/** «вашу соседку Айгуль», "about your neighbour: Viktor": a word for a person right before the name. */
function isPersonWord(placed: Placed, rules: RuleSet, at: number): boolean {
  const id = rules.index.classId('person-sign');
  return id !== undefined && (placed.sentence.marked.classes.get(id)?.some(({ to }) => to === at) ?? false);
}

function has(placed: Placed, rules: RuleSet, name: string): boolean {
  const id = rules.index.classId(name);
  return id !== undefined && placed.sentence.marked.classes.has(id);
}

/** «на ваше имя, Ахметова Айгуль», «вы, Серик Болатов»: the addressee's own name. */
export function isOwn(mention: Mention, placed: Placed, vocative: boolean): boolean {
  if (vocative) return true;
  const before = placed.sentence.tokens.slice(Math.max(0, mention.from - 2), mention.from);
  const text = placed.sentence.text.slice(Math.max(0, mention.start - 24), mention.start);
  if (/(?<!\p{L})(?:her|his|their|ее|её|его|оның)\s(?:\p{L}+\s){0,2}$/iu.test(text)) return false;
  return before.some(
    ({ norm, fold }) => /^(?:вы|имя|имени|yourself|name|атыңыз|атиниз)$/.test(norm) || /^(?:сиз|атиниз)$/.test(fold),
  );
}
