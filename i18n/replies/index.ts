/** The ready replies that ship with Reread, in three languages. Not part of what pages load: they are asked for. */
import { en } from './en';
import { calledBy, replyIds } from './ids';
import { kk } from './kk';
import type { Reply } from './reply';
import { ru } from './ru';

export const bundledReplies: Reply[] = replyIds.map((id) => ({
  id,
  title: { en: en[id].title, ru: ru[id].title, kk: kk[id].title },
  text: { en: en[id].text, ru: ru[id].text, kk: kk[id].text },
  for: calledBy[id],
}));
