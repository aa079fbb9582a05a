/** The pack that `reread pack new` starts with: a word, a number of one's own shape and a phone that may be said. */
export const starterPack: Record<string, unknown> = {
  $schema: './reread-pack.schema.json',
  format: 'reread-pack',
  formatVersion: 1,
  id: 'our-team',
  version: '0.1.0',
  title: { en: 'Our team', ru: 'Наша команда', kk: 'Біздің команда' },
  owner: 'Who keeps this pack',
  licence: 'CC-BY-4.0',
  fallback: 'en',
  extends: ['standard'],
  allow: [{ value: '+7 7172 00 00 00', why: 'the duty phone' }],
  changes: [{ version: '0.1.0', what: 'First draft.' }],
  rules: {
    'personal-data/our-street': {
      severity: 'hold',
      en: {
        say: 'The street of the shelter must never go out.',
        offer: 'Write “at the centre”.',
        instead: ['at the centre'],
        find: [{ kind: 'phrase', any: ['sample {street|lane}'] }],
        catches: [{ draft: 'Come to [[Sample Street]] 5 tomorrow.' }],
        allows: ['This is a sample of the form.', 'The street is closed today.'],
      },
    },
    'personal-data/our-case-number': {
      severity: { post: 'hold', comment: 'hold', dm: 'warn' },
      find: [{ kind: 'pattern', match: 'SC-\\d{4}/\\d{2}' }],
      en: {
        say: 'A case number leads to one person.',
        offer: 'Write “your case”.',
        catches: [{ draft: 'Your case [[SC-1234/26]] was heard.' }],
        allows: ['Your case was heard.', 'The room is SC-12.'],
      },
    },
  },
};
