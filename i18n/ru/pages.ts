/** Russian words of the extension’s own pages. */
import type { pages as english } from '../en/pages';
import type { Translation } from '../message';

export const pages: Translation<typeof english> = {
  'pages.nav': 'Страницы',
  'pages.nav.practice': 'Практика',
  'pages.nav.options': 'Настройки',

  'strictness.essential.note': 'Только то, что может кому-то навредить.',
  'strictness.standard.note': 'То, на что указал бы внимательный коллега.',
  'strictness.strict.note': 'И дело вкуса тоже; чаще просит перечитать.',
  'strictness.training.note': 'Всё подряд, для учёбы и обсуждения.',
};
