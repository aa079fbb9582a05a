/** English words that only our own pages say, by matter. */
import { make } from './make';
import { privateList } from './private-list';
import { toolbar } from './toolbar';
import { train } from './train';

export const en = { ...make, ...privateList, ...toolbar, ...train };
