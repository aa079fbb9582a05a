/** Passwords told apart from their word: in the next sentence, before it, or as "the word" that goes with a login. */

/** Capital, small letter and digit in one word of Latin letters: nobody writes that but to log in. */
const strong =
  '(?=[^\\s,;]*\\d)(?=[^\\s,;]*[A-Z])(?=[^\\s,;]*[a-z])(?![^\\s]*@[^\\s]*\\.)(?!https?:|www\\.)[\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x7e]{6,40}';
const password = 'парол[ьеяиіую]\\p{L}{0,7}|құпия\\s?сөз\\p{L}{0,10}|купия\\s?соз\\p{L}{0,10}|passwords?|passcode|pwd';

/** In what stands before. */
export const passwordBefore: RegExp = new RegExp(`(?<!\\p{L})(?:${password})(?!\\p{L})`, 'iu');

/** At the beginning of the next sentence: «Жаңасы Erke2011!», "It's now Robin77a". Without "new" it needs a year or a mark. */
export const inNextSentence: RegExp = new RegExp(
  `^(?:(?:[\\s,:—–-]{0,3}[\\p{L}’']{1,14}){0,3}[\\s,:—–-]{0,3}(?<!\\p{L})(?:[Нн]ов\\p{L}{2}|[Тт]еперь|[Nn]ow|[Nn]ew(?: one)?|[Жж]а[ңн]асы|[Ее]нді|[Ее]нди)(?:\\s(?:is|это|мынау))?[\\s,:—–-]{1,3}["«“]?(?<value>${strong})|(?:[\\s,:—–-]{0,3}[\\p{L}’']{1,14}){0,5}[\\s,:—–-]{0,3}["«“]?(?<other>(?=[^\\s,;]*(?:\\d{4}|[!@#$%^&*_]))${strong}))`,
  'gu',
);

/** «Erke2011! деген құпиясөз», "Robin77a is the password". */
export const beforeItsWord: RegExp = new RegExp(
  `(?<![^\\s"«“(])(?<value>${strong})["»”)]?\\s?(?:[,—–-]\\s?)?(?:[\\p{L}’']{1,10}\\s){0,3}(?:${password})(?!\\p{L})`,
  'gu',
);

/** "your login is a.b and the word is Robin77", «логин a.b, слово Robin77». */
export const wordOfLogin: RegExp =
  /(?<!\p{L})(?:логин|login|log in|user ?name|кіру аты|кіретін|киретин)(?:[^!?\n;]{1,60}?)(?<!\p{L})(?:(?:secret |magic |pass ?)?word|pw|pass|слово|пасс?|сөзі|сози|созі|құпиясы|купиясы)(?:\s(?:is|это|болады))?\s?[:=—–-]?\s?["«“]?(?<value>[^\s,;«»"“”]{5,40})/giu;

/** "login for the portal is gina.holt", «логин в кабинет: g.holt». */
export const loginFarther: RegExp =
  /(?<!\p{L})(?:логин\p{L}{0,5}|login|user ?name)\s(?:(?:for|to|on|in|на|в|от|для|к)\s)?(?:[\p{L}-]{1,14}\s){0,4}?(?:is|это|болды)\s(?<value>[^\s,;«»"“”]{4,40})|(?<!\p{L})(?:логин\p{L}{0,5}|login|user ?name)\s(?:for|to|on|in|на|в|от|для|к)\s(?:[\p{L}-]{1,14}\s?){1,4}[:—–=-]\s?(?<other>[^\s,;«»"“”]{4,40})/giu;

/** The word by which a bank, the police or a school knows somebody: «кодовое слово Василёк», "the memorable word is Kestrel". */
export const codeWord: RegExp =
  /(?<!\p{L})(?:(?:кодов|контрольн|секретн|парольн)\p{L}{2,3} (?:слов|фраз)\p{L}{1,3}|ответ\p{L}{0,2} на (?:контрольный|секретный) вопрос|(?:memorable|security) ?word|answer to (?:the|her|his|their|your) (?:security|secret) question|security answer|құпия сұра[қғ]\p{L}{0,3} жауа[пб]\p{L}{0,3})(?:\s(?:у (?:неё|него|нее|вас|них)|в банке|для \p{L}{3,12}|with the \p{L}{3,10}|at the \p{L}{3,10}|for \p{L}{3,10})){0,2}(?:\s?[:=—–-]\s?|\s(?:is|это|will be|будет)\s|\s)["«“']?(?<value>\p{L}[\p{L}\d]{3,20})(?!\p{L})/giu;

/** «aigul1967 и дальше Temir-2024», "gina.holt / Robin77": a name to log in with, and what nobody writes but to log in. */
export const besideLogin: RegExp = new RegExp(
  `(?<![^\\s"«“(:,])(?=[a-z-]*[\\d._])[a-z][\\w.-]{3,28}(?:@[\\w.-]{3,20})?["»]?(?:\\s?[,;:/|+—–-]\\s?|\\s)(?:[\\p{L}]{1,9}[\\s,:]{1,2}){0,3}["«“]?(?<value>${strong})`,
  'gu',
);
/** «там теперь Tulpan_19, зайдёте и поменяете»: with a mark or a year in it, where one enters or connects. */
export const whereOneEnters: RegExp =
  /зайд|заход|вош[её]?л|вой[тд]|вход(?:ит|а(?!\p{L}))|егов|egov|вай-?фай|wi-?fi|подключ|аккаунт|поменяе|сменит|не теря|log ?in|sign in|кіріңіз|кириниз|кіресіз/iu;
export const alone: RegExp = new RegExp(
  `(?<![^\\s"«“(])(?!(?:Auto|Photo|Excel|Word|Office|Windows|Android|Galaxy|Redmi|Covid|Zoom|Egov|Kaspi|Power))(?=[^\\s]*(?:\\d{4}|[A-Za-z][!@#$%^&*_-]+[A-Za-z\\d]|\\d[!#$%^&*]))(?<value>${strong})`,
  'gu',
);
