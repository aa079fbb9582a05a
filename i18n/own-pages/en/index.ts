/** English words that only our own pages say, by matter. */
import { doctor } from './doctor';
import { make } from './make';
import { toolbar } from './toolbar';
import { train } from './train';

export const en = { ...doctor, ...make, ...toolbar, ...train };
