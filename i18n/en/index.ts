/** All texts in English, the source of keys and placeholders. */
import { beside } from './beside';
import { codes } from './codes';
import { packs } from './packs';
import { pages } from './pages';
import { practice } from './practice';

export const en = { ...beside, ...codes, ...packs, ...pages, ...practice };
