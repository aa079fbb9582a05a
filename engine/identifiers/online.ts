/** E-mail addresses, handles and profile links of persons; offices' addresses are silent. */
import type { Match } from '../types';
import { contextWord, found, ownerOf, type Shape } from './shape';

const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,10}(?![\p{L}\p{N}])/gu;
const spelled =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{2,40}\s?(?:\(собака\)|\[at\]|\(at\)|\sсобака|\sсобачка|\sat)\s{0,2}[\p{L}\p{N}-]{2,30}\s?(?:\.|\sточка|\sdot|\[dot\])\s?(?:ru|kz|com|org|net|ру|кз|ком|uk|au)(?!\p{L})/giu;
const officeAddress =
  /^(?:info|office|support|help|contact|admin|press|reception|priem|kense|mail|hello|team|enquir\w*|service|center|centre|shelter|hr|cv|job|vacancy|fond|zan|socio|social)[\w.-]*@|@(?:[\w.-]+\.)?(?:gov|akimat|egov|enbek|edu|org|gov\.uk|nhs)(?:\.[a-z]{2,3})?$|@[\w.-]*(?:gov|nhs|council|police)\./iu;

export const email: Shape = {
  id: 'email',
  find(reading) {
    const { text } = reading.norm;
    const matches: Match[] = [];
    if (text.includes('@') || /собак|\bat\b|\[at\]/i.test(text))
      for (const pattern of [address, spelled])
        for (const match of text.matchAll(pattern)) {
          const end = match.index + match[0].length;
          if (officeAddress.test(match[0]) || reading.allows(match[0])) continue;
          if (ownerOf(text, match.index, end) === 'office') continue;
          matches.push(found(reading, match.index, end, [{ code: 'shape', value: match[0] }]));
        }
    return matches;
  },
};

const profile =
  /(?:https?:\/\/)?(?:www\.|m\.)?(?:instagram\.com\/(?!p\/|reel|explore|stories\/highlights)|vk\.(?:com|ru)\/(?!wall|topic|club|public|event|feed|album|photo)|t\.me\/(?!c\/|joinchat|\+|share|s\/)|facebook\.com\/(?!groups|pages|events|watch|share|permalink|photo)|fb\.com\/|ok\.ru\/profile\/|tiktok\.com\/@|(?:x|twitter)\.com\/(?!hashtag|search|i\/)|linkedin\.com\/in\/|threads\.(?:net|com)\/@)[\w.@?=-]{2,60}/giu;
const handle = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_])/gu;
const labelledNick =
  /(?<!\p{L})(?:ник|инста(?:грам)?|инсте|аккаунт|профиль|парақшасы|парақша|insta|instagram|snap(?:chat)?|tg|тг|телеграм)\p{L}{0,4}\s?[:—–-]?\s{0,2}([a-z][a-z0-9_.]{3,29})(?![\p{L}\p{N}.])/giu;
const officialWord =
  /центр|фонд|служб|акимат|отдел|управлени|официальн|страниц|канал|подпис|ресми|орталық|орталык|қор|official|centre|center|page|follow|channel|foundation|council/u;
const officialName =
  /(?:center|centre|centr|fond|fund|help|kz_?official|official|gov|akimat|enbek|egov|orda|qamqor|ortalyk|foundation|charity|support|service|council|press|news|media)/i;

export const handles: Shape = {
  id: 'handle',
  find(reading) {
    const { text } = reading.norm;
    const matches: Match[] = [];
    const take = (start: number, end: number, value: string): void => {
      if (matches.some(({ span }) => span.start < end && start < span.end) || reading.allows(value)) return;
      if (officialName.test(value) || contextWord(text, start, end, officialWord) !== null) return;
      matches.push(found(reading, start, end, [{ code: 'shape', value }]));
    };
    for (const match of text.matchAll(profile)) take(match.index, match.index + match[0].length, match[0]);
    if (text.includes('@'))
      for (const match of text.matchAll(handle)) {
        const leading = reading.surface === 'comment' && text.slice(0, match.index).trim() === '';
        if (!leading) take(match.index, match.index + match[0].length, match[0]);
      }
    for (const match of text.matchAll(labelledNick)) {
      const nick = match[1] ?? '';
      const start = match.index + match[0].length - nick.length;
      if (/[\d_.]/.test(nick)) take(start, start + nick.length, nick);
    }
    return matches;
  },
};
