/** Kazakh words of the pages. */
import type { pages as english } from '../en/pages';
import type { Translation } from '../message';

export const pages: Translation<typeof english> = {
  'pages.title': 'Reread',
};
