/** Helpers who are thanked before everybody: by given name, for what they baked, drove, mended, and nothing that hurts beside it. */
import type { Placed } from '../text/reading';
import type { Mention } from './mentions';

const others = '(?:\\p{Lu}\\p{L}+(?:,\\s|\\s(?:and|&|и|мен|және|пен|бен)\\s)){0,4}';
const thanksBefore = new RegExp(
  `(?<!\\p{L})(?:thanks|thank you|cheers|shout[ -]?out|kudos|hats off|round of applause|credit|salute|cake|medal|props) (?:(?:so much|very much|a million|a lot|a bunch|also|again|especially|too|once more)\\s)?(?:(?:must go |goes |go )?to )(?:the (?:lovely|wonderful|amazing|brilliant|tireless)\\s|our (?:\\p{L}+\\s)?|big\\s)?${others}$|(?<!\\p{L})(?:спасибо|благодарим|благодарность|поклон|респект|аплодисменты|рахмет)(?:\\s(?:большое|огромное|отдельное|ещё раз|тебе|вам|нашей|нашему|дорогой))?,?\\s${others}$`,
  'iu',
);
const gifts =
  '(?:(?:the|her|his|their|your|all the|our|those|these)\\s)?(?:[\\p{L}\\d]+\\s){0,3}?(?:cakes?|scones?|soup|stew|baking|bread|biscuits|sandwiches|tea|coffee|hampers|parcels|vouchers|coats|boxes|photos?|pictures?|music|driv\\p{L}+|lifts?|van|sound|lights?|posters?|flyers?|tables?|chairs?|painting|fixing|mending|hosting|teaching|organi[sz]ing|cooking|catering|flowers?|decorations?|planting|tools?|prizes?|raffle|donat\\p{L}+|knitting|hats|toys|books|time|help|work|effort)';
const russianGifts =
  '(?:(?:вкусн|тёпл|тепл|горяч|больш|отличн|домашн|красив)\\p{L}{2,3}\\s)?(?:пирог|торт|плов|баурсак|суп|борщ|чай|выпечк|печень|блин|манты|фото|музык|звук|машин|газел|бензин|колон|стол|стуль|плакат|афиш|цветы|подарк|игруш|книг|шапк|носк|помощь|работу|труд|уборк|ремонт|организаци|рассаду|инструмент|приз)\\p{L}{0,4}';
const forWhat = new RegExp(
  `^(?:,\\s\\p{Lu}\\p{L}+|\\s(?:and|&|и)\\s\\p{Lu}\\p{L}+){0,4}(?:\\s(?:in|at|from) the (?:\\p{L}+\\s){0,2}(?:store|shop|bakery|garage|butcher|supermarket|pharmacy|library|club|school|church|market|caf[eé])(?: (?:and|&) [^.!?]{3,40}?)?)?\\s(?:for\\s${gifts}|who (?:baked|made|brought|drove|cooked|donated|fixed|painted|organi[sz]ed|ran|hosted|taught|carried|played|filmed|sewed|knitted|mended|built|planted)|за\\s${russianGifts})(?!\\s(?:during|despite|after (?:his|her|their)))`,
  'iu',
);
const kazakhFor =
  /^(?:қа|ке|ға|ге|ка|га)?\s(?:(?:апай|ағай|агай|апа|аға|ага|әпке|апке)\p{L}{0,3}\s)?(?:\p{L}+\s){0,2}?(?:бауырсағы|баурсагы|палауы|торты|суреті|сурети|көлігі|колиги|көмегі|комеги|еңбегі|енбеги|тамағы|тамагы)\p{L}{0,3}\sүшін|^\p{L}{0,2}\s(?:көп )?(?:рахмет|рақмет)[^.!?]{0,12}(?:бауырсақ|палау|торт|көлік|суретке түсір)/iu;
const hurts =
  /(?<!\p{L})(?:clean|sober|shelter|refuge|hostel|homeless|court|prison|debt|hospital|ward|illness|cancer|client|resident|recover|приют|шелтер|суд|долг|болезн|диагноз|инсульт|больниц|клиент|подопечн|бездомн|реабилит|панахана|аурухана|тюрьм|түрме)/iu;

export const isThanked = ({ start, end, full, parts }: Mention, { sentence: { text } }: Placed): boolean =>
  !full &&
  !parts.includes('patronymic') &&
  !hurts.test(text) &&
  ((thanksBefore.test(text.slice(Math.max(0, start - 90), start)) && forWhat.test(text.slice(end, end + 110))) ||
    kazakhFor.test(text.slice(end, end + 60)));
