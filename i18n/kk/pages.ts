/** Kazakh words of the extension’s own pages. */
import type { pages as english } from '../en/pages';
import type { Translation } from '../message';

export const pages: Translation<typeof english> = {
  'pages.nav': 'Беттер',
  'pages.nav.practice': 'Жаттығу',
  'pages.nav.options': 'Баптаулар',

  'strictness.essential.note': 'Тек біреуге зияны тиюі мүмкін жерлер.',
  'strictness.standard.note': 'Мұқият әріптес айтар ескертулер.',
  'strictness.strict.note': 'Талғамға қатысты жерлер де; жиірек қайта оқуды сұрайды.',
  'strictness.training.note': 'Бәрі, оқу мен талқылау үшін.',
};
