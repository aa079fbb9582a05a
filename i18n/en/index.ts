/** All texts in English, the source of keys and placeholders. */
import { asked } from './asked';
import { beside } from './beside';
import { codes } from './codes';
import { unchecked } from './unchecked';

export const en = { ...asked, ...beside, ...codes, ...unchecked };
