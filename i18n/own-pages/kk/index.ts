/** Kazakh words that only our own pages say, by matter. */
import { learning } from './learning';
import { make } from './make';
import { privateList } from './private-list';
import { settings } from './settings';
import { toolbar } from './toolbar';
import { train } from './train';

export const kk = { ...learning, ...make, ...privateList, ...settings, ...toolbar, ...train };
