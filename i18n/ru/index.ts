/** All texts in Russian. */
import { asked } from './asked';
import { beside } from './beside';
import { codes } from './codes';
import { packs } from './packs';
import { pages } from './pages';
import { unchecked } from './unchecked';

export const ru = { ...asked, ...beside, ...codes, ...packs, ...pages, ...unchecked };
