/** Words that only our own pages and the background say. Apart from `t`, so that web pages need not load them. */
import { speaker } from '../translate';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

export type OwnKey = keyof typeof en;

/** One text of our own pages in one language. @example say('ru', 'pause.on', { time: '14:30' }) */
export const say = speaker<typeof en>({ en, ru, kk });
