/** E-mail addresses, also spelled out; offices' addresses are silent. */
import type { Match } from '../types';
import { ownerOf } from './owner';
import { found, type Shape, Taken } from './shape';

const written =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,10}(?![\p{L}\p{N}])/gu;
const hosts =
  'gmail|mail|yandex|ya|bk|list|inbox|outlook|hotmail|yahoo|icloud|rambler|proton(?:mail)?|live|гмайл|гмейл|джимейл|мейл|майл|мэйл|мейлру|майлру|яндекс|бк|инбокс|лист|аутлук|жмейл|example';
const dot = '(?:\\.|\\s?(?:точка|тчк|dot|нүкте|нукте|\\(точка\\)|\\[точка\\]|\\(dot\\)|\\[dot\\])\\s?)';
const at =
  '(?:\\s?(?:\\((?:собака|собачка|at|эт|@|[аa])\\)|\\[(?:собака|at|a|@)\\]|\\{at\\})\\s?|\\s(?:собака|собачка|at|эт|ит белгісі|ит)\\s|\\s@\\s?|@\\s)';
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}_-]{1,30}(?:${dot}|\\s(?:подч[её]ркивание|нижнее подч[её]ркивание|underscore|тире|дефис)\\s)){0,3}[\\p{L}\\p{N}_-]{1,40}${at}(?:(?:${hosts})|[\\p{L}\\p{N}-]{2,30})${dot}\\s?(?:ru|kz|com|org|net|ру|кз|ком|co\\.?uk|uk|au|орг|нет|su|(?<!\\s)(?:ie|pl|de|fr|za|ke|ng|ca|eu))(?!\\p{L})`,
  'giu',
);
const hostOnly = new RegExp(
  `(?<![\\p{L}\\p{N}])[a-z0-9._-]{3,40}\\s?(?:собака|\\(at\\)|\\[at\\])\\s?(?:${hosts})(?!\\p{L})`,
  'giu',
);
const itsWord = 'почт|пошта|емейл|e-?mail|имейл|мейл|gmail';
const hasItsWord = new RegExp(itsWord, 'iu');
/** «почта: gulnar нүкте 1970, маил ру», "his gmail, shafiq dot isl": beside its word an address needs no sign for "at". */
const spoken = new RegExp(
  `(?<=(?:${itsWord})\\p{L}{0,9}[^.!?]{0,40}?)(?<![\\p{L}\\p{N}])(?:[a-z][a-z0-9._-]{2,30}(?:\\s(?:точка|нүкте|нукте|dot|period|underscore|подч[её]ркивание|астыңғы сызық)\\s[a-z0-9]{1,24}){1,3}|(?=[a-z._-]{2,20}\\d)[a-z][a-z0-9._-]{3,30})(?:,?\\s(?:\\p{L}{1,10}\\s){0,2}?(?:${hosts})\\p{L}{0,2}(?:\\s(?:ru|ру|com|ком|kz|кз))?)?`,
  'giu',
);
/** A local part, two or three words, and a host that everybody knows. */
const hostSpoken = new RegExp(
  `(?<![\\p{L}\\p{N}@.])(?:[a-z][a-z0-9_-]{2,30}(?:\\s(?:точка|нүкте|нукте|dot|period|underscore|подч[её]ркивание|астыңғы сызық)\\s[a-z0-9]{1,24}){1,3}|(?=[a-z._-]{2,20}\\d)[a-z][a-z0-9._-]{3,30}),?\\s(?:(?:на|ит|иттен|собака|at|сосын|кейін|белгісі),?\\s){1,3}(?:${hosts})\\p{L}{0,2}(?!\\p{L})(?:\\s(?:ru|ру|com|ком|kz|кз)(?!\\p{L}))?`,
  'giu',
);
const official =
  /^(?:info|office|support|help|contact|admin|press|reception|priem|kense|mail|hello|team|enquir\w*|service|center|centre|shelter|hr|cv|job|vacancy|fond|zan|socio|social|bookings?|volunteer\w*|referrals?|intake|advice|clinic|hotline|secretary|general|ombudsman|kabyldau)[\w.-]*@|@(?:[\w.-]+\.)?(?:gov|akimat|egov|enbek|edu|org|gov\.uk|nhs)(?:\.[a-z]{2,3})?$|@[\w.-]*(?:gov|nhs|council|police)\./iu;

/** A name and a year, with a host where anybody can have a box: no office writes from there. */
const persons = /^\p{L}{2,20}(?:[._-]\p{L}{1,20})?[._-]?\d{2,4}@/u;
const anybodys =
  /@(?:gmail|mail|yandex|ya|bk|list|inbox|outlook|hotmail|yahoo|icloud|rambler|proton(?:mail)?|live|aol|gmx|internet)\.\p{L}{2,3}(?:\.\p{L}{2})?$/iu;
/** A word by itself before a host of its own: «kadry@centr-nadezhda.ru» is the box of a post, whoever reads it. */
const posts = /^\p{L}{3,24}@/u;
/** «… деген анасының поштасына»: said right behind the address. */
const ofWhomAfter =
  /^\s(?:деген|деп)\s\p{L}{2,14}(?:ының|інің|сының|сінің|ынын|инин|сынын|синин|ның|нің)\s(?:пошта|поча|мейл|жеке)/iu;
const isPost = (address: string): boolean => posts.test(address) && !anybodys.test(address) && address.includes('.');
const isPersons = (address: string): boolean => persons.test(address) && anybodys.test(address);

export const email: Shape = {
  id: 'email',
  find(piece) {
    const { text } = piece.norm;
    const matches: Match[] = [];
    if (
      !/@|собак|собач|\bat\b|\bэт\b|\([аa]\)|(?<!\p{L})ит\p{L}{0,3}\s|почт|пошта|емейл|имейл|e-?mail|мейл|маил|яндекс|gmail/iu.test(
        text,
      )
    )
      return matches;
    const taken = new Taken();
    // Looking back from every word costs much, and "at" alone is in every second English sentence.
    const patterns = [written, spelled, hostOnly, hostSpoken, ...(hasItsWord.test(text) ? [spoken] : [])];
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (official.test(match[0]) || piece.allows(match[0])) continue;
        const owner = ofWhomAfter.test(text.slice(end)) ? 'third' : ownerOf(piece, match.index, end);
        const officeBeside = owner === 'office' && !isPersons(match[0]);
        if (owner !== 'addressee' && owner !== 'third' && isPost(match[0])) continue;
        if (officeBeside || !taken.take(match.index, end)) continue;
        matches.push(found(piece, match.index, end, [{ code: 'shape', value: match[0] }]));
      }
    return matches;
  },
};
