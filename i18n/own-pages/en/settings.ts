/** English words of the settings that came later: accounts, shortcuts, how long the journal is kept, what a backup holds. */
export const settings = {
  'accounts.title': 'Work accounts',
  'accounts.lead':
    'Names of the accounts you answer clients from. Where a page shows under whose name you write, another account is pointed out before you send. Leave the list empty if you do not want that.',
  'accounts.add': 'Name of a work account',
  'accounts.add.button': 'Add account',
  'accounts.list': 'Accounts used for work',
  'accounts.remove': 'Remove {what}',
  'keys.change': 'Change the shortcuts',
  'keys.change.firefox': 'Firefox changes shortcuts under Add-ons, gear menu, “Manage Extension Shortcuts”.',
  'keys.popup': 'Open the popup of Reread',
  'journal.retention': 'Keep entries for',
  'journal.retention.days': { one: '{count} day', other: '{count} days' },
  'journal.retention.note': 'What is older is erased by itself, once a day.',
  'journal.rules.table': 'By rule',
  'backup.everything':
    'The file also holds the journal. The private list is not in it: what is saved in clear could be found. The points of the exercises are not in it either.',
  'backup.wipe': 'Erase everything',
  'backup.wipe.ask': 'Erase settings, journal, packs and private list?',
  'backup.wipe.note': 'Reread will be as on its first day. This cannot be undone.',
  'backup.wipe.yes': 'Erase everything',
  'backup.wipe.no': 'Keep it',
  'backup.wiped': 'Everything has been erased.',
  'privacy.private.title': 'The private list',
  'privacy.private':
    'It is stored encrypted, until each entry’s day or until you wipe it. Pages get fingerprints of its words, never the words. SECURITY.md says what that protects from and what it does not.',
  'privacy.kept.title': 'How long it is kept',
  'privacy.kept': {
    one: 'The journal for {count} day, all else until you erase it. Nothing is kept of private windows.',
    other: 'The journal for {count} days, all else until you erase it. Nothing is kept of private windows.',
  },
} as const;
