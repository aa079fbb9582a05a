/** All texts in Kazakh. */
import { beside } from './beside';
import { codes } from './codes';
import { pages } from './pages';
import { practice } from './practice';

export const kk = { ...beside, ...codes, ...pages, ...practice };
