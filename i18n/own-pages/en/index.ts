/** English words that only our own pages say, by matter. */
import { doctor } from './doctor';
import { learning } from './learning';
import { make } from './make';
import { practice } from './practice';
import { privateList } from './private-list';
import { settings } from './settings';
import { toolbar } from './toolbar';
import { train } from './train';

export const en = { ...doctor, ...learning, ...make, ...practice, ...privateList, ...settings, ...toolbar, ...train };
