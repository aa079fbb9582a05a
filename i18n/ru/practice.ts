/** Russian words of the practice page. */
import type { practice as english } from '../en/practice';
import type { Translation } from '../message';

export const practice: Translation<typeof english> = {
  'practice.title': 'Reread',
};
