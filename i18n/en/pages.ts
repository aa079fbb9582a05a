/** English words of the extension’s own pages. */
export const pages = {
  'pages.nav': 'Pages',
  'pages.nav.practice': 'Practice',
  'pages.nav.options': 'Settings',

  'strictness.essential.note': 'Only what may hurt somebody.',
  'strictness.standard.note': 'What a careful colleague would point out.',
  'strictness.strict.note': 'Also matters of taste; more waits for you.',
  'strictness.training.note': 'Everything, for learning and discussion.',
} as const;
