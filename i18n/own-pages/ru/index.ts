/** Russian words that only our own pages say, by matter. */
import { toolbar } from './toolbar';

export const ru = { ...toolbar };
