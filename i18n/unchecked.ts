/** The few words of the sign at a box that we do not know, without all our other words: that part is put into pages that have nothing else of ours. */
import type { Lang } from '../engine/types';
import { unchecked as en } from './en/unchecked';
import { unchecked as kk } from './kk/unchecked';
import { unchecked as ru } from './ru/unchecked';

const tables = { en, ru, kk };

/** The sign's title and its reason. */
export const strangeBox = (locale: Lang): { title: string; reason: string } => ({
  title: tables[locale]['unchecked.title'],
  reason: tables[locale]['unchecked.box'],
});
