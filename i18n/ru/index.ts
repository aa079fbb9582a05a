/** All texts in Russian. */
import { asked } from './asked';
import { beside } from './beside';
import { codes } from './codes';
import { unchecked } from './unchecked';

export const ru = { ...asked, ...beside, ...codes, ...unchecked };
