/** English words of what can be asked for beside a box: a report of a false alarm, the reader's view, ready replies. */
export const asked = {
  'report.open': 'This is wrong: make a report',
  'report.title': 'A report of a false alarm',
  'report.lead':
    'This is all it says: no word of your draft. Send it to whoever looks after your rules; add an example only if you wish, in made-up words.',
  'report.copy': 'Copy',
  'report.save': 'Save as a file',
  'report.copied': 'Copied.',
  'report.saved': 'Saved with your downloads.',
  'report.not-copied': 'The browser did not allow copying. Please save it as a file.',
  'report.text':
    'Reread {version}: false alarm\nrule: {rule} ({severity})\nwhere: {surface}\nsigns: {signs}\nlevel: {level}, language: {locale}\nexample in made-up words:\n',
} as const;
