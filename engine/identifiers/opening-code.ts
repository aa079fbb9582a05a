/** Codes that open something, whatever words stand between: a door, a gate, a safe for keys, a locker, somebody's telephone. */

/** What such a code may follow it by, and what makes it a measure, a sum or a time. */
const notMeasure =
  '(?![\\p{L}\\d]|[.:,/]\\d|\\s?[-–]\\s?\\d|\\s?(?:тенге|теңге|тенг|тг|₸|руб|лет|год|этаж|кв(?!\\p{L})|м(?!\\p{L})|мм|см|км|кг|шт|сот|раз|человек|адам|жыл|күн|кун|cm|mm|inch|met(?:re|er)s?|wide|high|tall|pm|am|a month|a week|per|pcm|pounds|euros?|people|years?|%|€|£|\\$))';
const value = `["«“]?(?<value>[*#]?(?:\\d{4,6}|\\d{3} \\d{3}|\\d{1,3}[KКkкBВ*#]\\d{2,6}|[A-ZА-Я]\\d{3,5})[A-ZА-Я]?[#*]?)${notMeasure}`;
const word = "[\\p{L}\\d’'.№-]{1,14}";
const words = (most: number): string => `(?:,?\\s${word}){0,${most}}?`;

const things = {
  en: 'key ?safe|key ?box|lock ?box|keypad|padlock|door|gate|entry|entrance|alarm|safe|lift|building|block|stairwell|garage|shed|locker|barrier|intercom|phone|mobile|tablet|laptop|ipad|iphone|screen|lock|house|flat',
  ru: 'разблокировк|блокировк|телефон|планшет|ноутбук|айфон|сим-?карт|симк|карт[аеуоы]|ячейк|шкафчик|шкаф|камер|сейф|домофон|подъезд|парадн|двер|калитк|ворот|замк|замок|ключниц|сигнализац|экран|вход|лифт|гараж|кладовк|шлагбаум|сара[йея]|квартир',
  kk: 'есі[кг]|еси[кг]|қақпа|какпа|дарбаза|калитка|сейф|телефон|смартфон|планшет|ноутбук|құл(?:ып|п)|кул(?:ып|п)|домофон|шкаф|ұяшы[қғ]|уяшы[кг]|жәші[кг]|жаши[кг]|подъезд|кіреберіс|киреберис|карта|дабыл|сигнализация|кілт|килт|экран|бұғат|бугат|лифт|шлагбаум|гараж',
};
/** Who or what lets one in only for a number. */
const keepers = {
  kk: 'күзет|кузет|вахт|охран|қарауыл|карауыл|турникет|шлагбаум|қақпа|какпа|есі[кг]|еси[кг]|кірер|кирер|кіру|киру|кірг|кирг|кіреб|киреб|аш(?:қан|кан|ар|у|са)|файл|архив|зум|zoom|портал|қосымша',
  ru: 'охран|вахт|турникет|шлагбаум|калитк|(?:на|при) вход|файл|архив|при открыти',
};
const kazakhCode = '(?:код(?:ы|ын|ты|ымен)?|құпия ?сан\\p{L}{0,3}|цифр\\p{L}{0,6}|сандары)(?!\\p{L})';

const make = (...parts: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})`, 'giu');

/** The word "code" and what it opens: here a code may look like a year. */
export const certainCodes: readonly RegExp[] = [
  make(
    `(?:(?:${things.en}) ?(?:pass)?(?:code|combination)|(?:pass)?code (?:for|to|on|of|at) (?:[\\p{L}’']{1,12} ){0,3}(?:${things.en})s?)(?!\\p{L})(?:['’]s)?${words(6)}(?:[\\s,:—–=-]{1,3}|\\s(?:is|was|now)\\s)${value}`,
  ),
  make(
    `код(?:ы|а|ом)?\\s(?:[\\p{L}-]{1,14}\\s){0,3}(?:${things.ru})\\p{L}{0,6}(?!\\p{L})${words(5)}[\\s,:—–=-]{1,3}${value}`,
  ),
  make(`(?:${things.kk})\\p{L}{0,8}(?:\\s\\p{L}{1,12}){0,2}\\s${kazakhCode}${words(4)}[\\s,:—–=-]{1,3}${value}`),
  make(
    `(?:phone|screen|mobile|tablet|телефон\\p{L}{0,8}|айфон\\p{L}{0,4}|экран\\p{L}{0,4}|смартфон\\p{L}{0,8})(?:\\s${word}){0,3}?\\s(?:unlocks with|opens with|is unlocked (?:with|by)|разблокируется|открывается|снимается|құлпы|кулпы|құлыбы|кулыбы|ашылады)(?:\\s\\p{L}{1,10}){0,2}[\\s,:—–-]{1,3}${value}`,
  ),
];

/** What is opened without the word "code": a year beside it is a year. */
export const likelyCodes: readonly RegExp[] = [
  make(
    `(?:key ?safe|key ?box|lock ?box|keypad|padlock)(?:['’]s)?(?:,?\\s${word}){0,8}?(?:\\s(?:is|takes|opens with|opens on|still|now)\\s|[:,—–=-]\\s?|\\s(?=\\d{4}(?!\\d)))${value}`,
  ),
  make(`(?:gate|door|barrier)(?:\\s${word}){0,6}?(?:\\s(?:is|takes|opens with|opens on)\\s|['’]s\\s)${value}`),
  make(
    `(?:ключниц|сейф|замо?к|калитк|домофон|подъезд|ворот|двер|шлагбаум)\\p{L}{0,4}${words(6)}(?:\\s(?:открыва\\p{L}{2,4}|цифры|набира\\p{L}{2,5}|набер\\p{L}{2,4}|комбинация|на|по)(?:\\s(?:на|по|через|кодом))?\\s|\\s?:\\s?|\\s[—–-]\\s)${value}`,
  ),
  // A flat, a letter of the exchange and figures: «12К4471», «45В1278#».
  make(
    `домофон\\p{L}{0,5}(?:[\\s,:—–-]{1,3}[\\p{L}-]{1,14}){0,5}[\\s,:—–-]{1,3}(?<value>\\d{1,3}(?:[KКkкBВ*#]|\\s?(?:кілт|килт|ключ)\\s?)\\d{2,6}#?)(?![\\p{L}\\d])`,
  ),
  make(
    `(?:${things.kk})\\p{L}{0,8}(?:\\s\\p{L}{1,12}){0,3}[\\s,:—–-]{1,3}${value}-?(?:\\p{L}{2})?\\s(?:деген код\\p{L}{0,4}|(?:деп )?тер(?:сең|сен|іңіз|иниз|іп|ип)\\p{L}{0,4}|басса\\p{L}{1,4}|арқылы ашыл|аркылы ашыл)|(?:${things.kk})\\p{L}{0,8}(?:\\s\\p{L}{1,12}){0,3}[\\s,:—–-]{1,3}${value.replace('<value>', '<other>')}-?[мбп]ен\\s(?:ашыл|кір|кир|қосыл|босат)`,
  ),
  make(
    `${value},?\\s(?:opens|unlocks|will open|gets you (?:in|into|past|through)|lets you (?:in|into|through)|открывает|откроет|код (?:от|на|для|к)|это код)(?:\\s\\p{L}{1,12}){0,3}\\s?(?:${things.en}|${things.ru})`,
  ),
  make(`${value}\\s(?:on|into|in|for|at) (?:the|his|her|their) (?:key ?safe|key ?box|lock ?box|keypad)`),
  make(`${value}\\s(?:деген|деп)\\s(?:\\p{L}{1,12}\\s){0,2}(?:код|құпия ?сан)`),
  make(
    `(?:press|tap|enter|dial|punch|key|type|buzz|нажм\\p{L}{2,4}|жм[иё]\\p{L}{0,2}|набер\\p{L}{1,3}|набира\\p{L}{1,3})(?: in)?(?:\\s\\p{L}{2,3})?\\s${value}\\s(?:at|on|in|into|by|у|на|при|в|возле)(?:\\s\\p{L}{1,12}){0,2}\\s(?:door|gate|keypad|intercom|key ?safe|lock ?box|двер|калит|домофон|подъезд|ворот)`,
  ),
  make(`(?:комбинация|шифр)\\p{L}{0,4}[\\s:—–-]{1,3}${value}`),
  // What keeps a door or a file asks, and what is to be said or keyed in: «күзетші сұраса 2290 десеңіз», «ашқанда 9163 деп теріңіз».
  make(
    `(?:${keepers.kk})\\p{L}{0,9}(?:[\\s,:—–-]{1,3}\\p{L}{1,14}){0,6}?[\\s,:—–-]{1,3}${value}-?(?:\\p{L}{2})?\\s(?:деп\\s|деген\\s)?(?:санды\\s|сандарды\\s)?(?:десе|де[ңн][іи]з|айт(?:са|ы[ңн])|тер(?:се|[іи][ңнп])|бас(?:са|ы[ңнп])|енг[іи]з|жаз(?:са|ы[ңн]))`,
  ),
  make(
    `(?:${keepers.ru})\\p{L}{0,6}(?:[\\s,:—–-]{1,3}\\p{L}{1,14}){0,6}?[\\s,:—–-]{1,3}(?:скаж|назов|назва|набер|набира|введ|ввод|вбе|вбива)\\p{L}{1,4}[\\s:—–-]{1,3}${value}`,
  ),
];

export const mayOpen: RegExp =
  /тер(?:се|[іи][ңнп])|комбин|шифр|десе|де[ңн][іи]з|айт(?:са|ы[ңн])|бас(?:са|ы[ңнп])|енг[іи]з|жаз(?:са|ы[ңн])|скаж|назов|набер|введ|вбе|cod|код|key ?(?:safe|box)|lock|keypad|gate|door|barrier|ключниц|сейф|зам[ок]|калитк|домофон|подъезд|ворот|двер|шлагбаум|цифр|unlock|разблок|экран|телефон|phone|құл|кул|ашылады|деген|есі|еси|қақпа|какпа|құпия|combination/iu;
