/** All texts in Kazakh. */
import { asked } from './asked';
import { beside } from './beside';
import { codes } from './codes';
import { unchecked } from './unchecked';

export const kk = { ...asked, ...beside, ...codes, ...unchecked };
