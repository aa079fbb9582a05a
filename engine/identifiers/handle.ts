/** Handles and links to the pages of persons on social sites; pages of services and of officials are silent. */
import type { Match } from '../types';
import { ownerOf } from './owner';
import { around, contextWord, found, type Piece, type Shape, Taken } from './shape';

const sites = [
  'instagram\\.com/(?!p/|reels?/|explore|stories/highlights|accounts|direct)',
  'vk\\.(?:com|ru)/(?!wall|topic|club|public|event|feed|album|photo|video|im(?:\\W|$))',
  'vkontakte\\.ru/(?!club|public)',
  't(?:elegram)?\\.me/(?!c/|joinchat|\\+|share|s/)',
  '(?:facebook|fb)\\.com/(?!groups|pages|events|watch|share|permalink|photo|reel)(?:profile\\.php\\?id=)?',
  'ok\\.ru/(?:profile/)?(?!group|video)',
  'odnoklassniki\\.ru/(?!group)',
  'my\\.mail\\.ru/(?!community)(?:mail|bk|list|inbox)/',
  'tiktok\\.com/@',
  '(?:x|twitter)\\.com/(?!hashtag|search|i/|intent)',
  'linkedin\\.com/in/',
  'threads\\.(?:net|com)/@',
  'youtube\\.com/@',
  'snapchat\\.com/add/',
  // As it is said and typed: «вк.ком/…», «инста.ком/…».
  '(?:вк|инста(?:грам)?|фейсбук|тикток|телеграм)\\.(?:ком|ру|ми|com|ru|me)/',
];
const profile = new RegExp(
  `(?<![\\p{L}\\d.])(?:https?://)?(?:www\\.|m\\.)?(?:${sites.join('|')})[\\w.@?=%-]{2,60}/?`,
  'giu',
);
const handle = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_])/gu;
const labelledNick =
  /(?<!\p{L})(?:ник\p{L}{0,4}|никнейм\p{L}{0,2}|инст[аеуы]\p{L}{0,6}|инстаграм\p{L}{0,2}|аккаунт\p{L}{0,6}|профил\p{L}{1,3}|страниц[аеу]|парақша\p{L}{0,4}|паракша\p{L}{0,4}|insta(?:gram)?|ig|snap(?:chat)?|tg|тг|телег\p{L}{1,6}|telegram|tiktok|тикток\p{L}{0,2}|facebook|handle|profile|account|вк)(?:,?\s(?:его|ее|её|их|is|she['’]?s|he['’]?s|как|это|мамы|под|at|деген|her|his|ником|ник)){0,2}\s?[:—–-]?\s{0,2}(?<nick>[a-z][a-z0-9_.-]{3,29})(?![\p{L}\p{N}])/giu;
/** «инстаграм брата его: t.qasym.07», "on Snapchat under milly.rose99": words between, then what cannot be a word. */
const nickFarther =
  /(?<!\p{L})(?:ник\p{L}{0,4}|инст[аеуы]\p{L}{0,6}|инстаграм\p{L}{0,3}|аккаунт\p{L}{0,4}|профил\p{L}{1,3}|парақша\p{L}{0,4}|паракша\p{L}{0,4}|insta(?:gram)?|snap(?:chat)?|тг|телег\p{L}{1,6}|telegram|tiktok|тикток\p{L}{0,2}|facebook|discord|дискорд\p{L}{0,2}|roblox|роблокс\p{L}{0,2}|profile|вк)(?:,?\s\p{L}{1,12}){0,4}?(?:\s?[:—–-]\s?|\s(?:is|as|under|called|named|ник|ником|никнейм|как|под|деген|аты)\s)["«“]?(?<nick>(?=[^\s,]*[\d_])(?:(?=[^\s,]*[_.])|(?=[^\s,]*\d\d))\p{L}[\p{L}\d_.-]{3,29})(?![\p{L}\p{N}@/])/giu;
/** «вк id448812773», "Blaze#4417". */
const numberedPage = /(?<![\p{L}\d/])(?:id\d{7,10}|[\p{L}\d_.]{2,30}#\d{4})(?![\p{L}\d])/giu;
const pageSpoken = /(?<!\p{L})(?:вк|vk|контакте|discord|дискорд|steam|стим|battle ?net|игра|ойын|gam(?:e|ing))/iu;
/** With an underscore no word is written: a name under which somebody plays or writes, where the sentence speaks of such. */
const underscored =
  /(?<![\p{L}\p{N}_.@/:-])(?=[a-zа-яёәғқңөұүһі0-9.]{2,40}_|[a-z]{2,30}\.[a-z.]{0,30}\d{1,4}(?![\p{L}\d.]))[a-zа-яёәғқңөұүһі][a-zа-яёәғқңөұүһі0-9._]{4,38}(?![\p{L}\p{N}_@/-]|\.[a-z])/giu;
const playsAs =
  /(?<!\p{L})(?:присла|пиш[еиу]|напиш|сидит|ищите|найд|найти|спрос|личк|директ|ник(?:[аи]|ом|нейм)?(?!\p{L})|аккаунт|профил|страниц|пара[қкғг]|ойын|играет|сидит в|пишет под|plays|goes by|write to|message|block|gaming|gamer|username|handle|account|snap|roblox|роблокс|steam|стим(?!\p{L})|discord|дискорд|minecraft|майнкрафт|fortnite|insta|инст|tiktok|тикток|telegram|телег)/iu;
/** Without its site too: «tompai.ayim_07 деген, суреттері ашық», «өзіне жазыңыз: …». */
const isOfPerson =
  /(?<!\p{L})(?:деген(?!д)|деп жаза|өз[іи]не жаз|оз[иі]не жаз|суретт?е?р?[іи]|сур[еі]т сал|сторис|лайк|подпис|жазыл(?:ған|ып)|директ|личк|напишите (?:ей|ему)|пишите (?:ей|ему)|фотк|фото(?!\p{L}{3})|выклад|постит|follows?|dms?(?!\p{L})|stories|her posts|his posts)/iu;
const isOfFile = /файл|папк|құжат|кужат|үлг[іи]|шаблон|жүкте|скача|загруз|file|folder|template|download|логин|login/iu;
const officialWord =
  /(?<!\p{L})(?:центр|фонд|служб|акимат|отдел|управлени|официальн|канал|подпис|ресми|орталық|орталык|қор(?!\p{L}{3})|official|centre|center|follow|channel|foundation|council|новост|жаңалық|news|наш[аеуи]|біздің|арна(?:мыз|сы)|парақшамыз|паракшамыз|чатымыз|тобымыз|our|партн[её]р|спонсор|partner|әкімдік|министр)/u;
const officialName =
  /(?:center|centre|centr|ortalyg|ortalyq|fond|fund|help|official|gov|akimat|enbek|egov|orda|qamqor|kamkor|ortalyk|foundation|charity|support|service|council|press|news|media|ministry|police|school|mektep|clinic|hospital|library|bank|kaspi|volunteer|erikti|social_|_social|sos|unicef|bala_kz|(?<!_[\w.]{0,30})\.kz$)/i;
/** «gul астын сызу naz 99», "milly underscore rose": a mark of a name read out. */
const readOut =
  /(?<![\p{L}\p{N}_.@])[a-z][a-z0-9.]{1,24}\s(?:(?:нижн\p{L}{2}|нижний)\s(?:подч[её]рк\p{L}{3,8}|прочерк\p{L}{0,2}|тире)|подч[её]ркивани\p{L}|(?:астын|асты|астыңғы|төменгі|томенги)\s(?:сыз\p{L}{1,6}|сызықша|тире)|underscore)\s[a-z0-9._]{1,24}(?![\p{L}\p{N}@])/giu;
/** «собака берик подчёркивание семьдесят девять»: the sign before it is read out too, so that it may be written in any letters. */
const dogFirst =
  /(?<!\p{L})собак[аи]\s[\p{L}\d]{2,24}\s(?:(?:нижн\p{L}{2}\s)?подч[её]рк\p{L}{3,8}|нижн\p{L}{2}\s(?:тире|прочерк|дефис))\s[\p{L}\d]{1,24}(?![\p{L}\d])/giu;
/** Grade of a tag that opens a reply; only the whole draft tells whether it is a leak. */
export const tagGrade = 'tag';

export const handles: Shape = {
  id: 'handle',
  find(piece) {
    const { text } = piece.norm;
    const matches: Match[] = [];
    const taken = new Taken();
    const take = (start: number, end: number, grades: string[] = []): void => {
      const value = text.slice(start, end);
      if (taken.meets(start, end) || piece.allows(value) || isOfficial(piece, value, start, end)) return;
      taken.take(start, end);
      matches.push(found(piece, start, end, [{ code: 'shape', value }], grades));
    };
    if (/[./]\p{L}/u.test(text))
      for (const match of text.matchAll(profile)) take(match.index, match.index + match[0].length);
    if (text.includes('@'))
      for (const match of text.matchAll(handle))
        take(match.index, match.index + match[0].length, isTagOfReply(piece, match.index) ? [tagGrade] : []);
    if (/_|\.[a-z.]{0,30}\d/i.test(text) && (playsAs.test(text) || (isOfPerson.test(text) && !isOfFile.test(text))))
      for (const match of text.matchAll(underscored)) take(match.index, match.index + match[0].length);
    for (const match of text.matchAll(nickFarther)) {
      const nick = (match.groups?.nick ?? '').replace(/[.-]+$/, '');
      const start = match.index + match[0].lastIndexOf(match.groups?.nick ?? '');
      if (!/\.(?:com|org|net|kz|ru|uk|ie|au|gov|info)$/i.test(nick)) take(start, start + nick.length);
    }
    if (/[a-z]\s(?:нижн|подч|аст|т[өо]мен|underscore)/i.test(text))
      for (const match of text.matchAll(readOut)) take(match.index, match.index + match[0].length);
    for (const match of text.matchAll(dogFirst)) take(match.index, match.index + match[0].length);
    if (pageSpoken.test(text))
      for (const match of text.matchAll(numberedPage)) take(match.index, match.index + match[0].length);
    if (/[a-z]{2}/i.test(text))
      for (const match of text.matchAll(labelledNick)) {
        const nick = match.groups?.nick ?? '';
        const end = match.index + match[0].length;
        const bare = nick.replace(/[.-]+$/, '');
        if (/[\d_.]/.test(bare) && bare.length > 3) take(end - nick.length, end - nick.length + bare.length);
      }
    return matches;
  },
};

/** «выкладывает сама, ищите @…»: a person's own page, even if it is news. */
const ofSomebody =
  /(?<!\p{L})(?:сама?|она|он|ей|ему|её|ее|его|девушк[аеу]|женщин[аеу]|пар(?:ень|ню|ня)|she|he|her|him|his|herself|himself|girl|lad|lass|lady|woman|guy|өзі|оның|қыз|кыз|жігіт|жигит|келіншек|әйел|кісі)(?!\p{L})[^.!?]{0,32}$/u;

/** A tag that begins a reply is put there by the site, or calls the addressee: a leak only where the reply tells of their case. */
function isTagOfReply(piece: Piece, at: number): boolean {
  return (
    piece.surface !== 'post' &&
    piece.outside(({ opens }) => opens) &&
    piece.norm.text.slice(0, at).trim() === '' &&
    !/^@\S+\s(?:деген|деп|дегенді|тоже|сам[аи]?(?!\p{L})|у нас|is|has|was|went|came)(?!\p{L})/iu.test(
      piece.norm.text.slice(at),
    )
  );
}

/** "Ask @…, she went through it too": somebody, whatever service is named after. */
const thenSomebody =
  /^['’]?s?[,—–\s-]{1,3}(?:деген\s)?(?:she|he|она|он|ол|(?:қыз|кыз|жігіт|жигит|келіншек|әйел|кісі|апа|аға)(?:[ғгкқ][аеә])?)(?!\p{L})/iu;

function isOfficial(piece: Piece, value: string, start: number, end: number): boolean {
  if (officialName.test(value)) return true;
  if (thenSomebody.test(piece.norm.text.slice(end))) return false;
  const before = around(piece, start, end).before;
  if (ofSomebody.test(before) && !/(?:наш|біздің|(?<!\p{L})our(?!\p{L})|официальн|official)/u.test(before))
    return false;
  if (contextWord(piece, start, end, officialWord) !== null && !/(?:клиент|подопечн|client)/u.test(before)) return true;
  return ownerOf(piece, start, end) === 'office';
}
