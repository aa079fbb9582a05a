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
  'backup.holds':
    'The file holds settings with “Our own” and work accounts, what you left for good, rule packs and those you have begun to make, your ready replies, and the journal. All of this can be read by whoever opens it: keep it where nobody else looks.',
  'backup.holds.private':
    'The private list goes along only if it has a passphrase: encrypted, as it is stored, and no safer than that passphrase. Without one its key lies in this browser and cannot be taken out, so a copy would open nowhere.',
  'backup.holds.not': 'Not in it: the points of the exercises, a training that is running, and which sites you added.',
  'backup.back':
    'When a file is brought back, what it holds takes the place of the same thing here. What is only here stays.',
  'backup.loaded': 'What the file holds has been brought back.',
  'backup.private.waits': 'The private list waits for its passphrase, under “Private list”.',
  'backup.left.packs': {
    one: '{count} rule pack was not taken: it is not in order, or a newer version is here.',
    other: '{count} rule packs were not taken: they are not in order, or newer versions are here.',
  },
  'backup.left.replies': {
    one: '{count} ready reply was not taken: there is no room for more.',
    other: '{count} ready replies were not taken: there is no room for more.',
  },
  'backup.left.making': {
    one: '{count} pack in the making was not taken: there is no room for more.',
    other: '{count} packs in the making were not taken: there is no room for more.',
  },
  'backup.left.private':
    'There is a private list here already, and it was not touched. To take the one from the file, wipe this one first, then bring the file back once more.',
  'backup.no.damaged': 'This file is cut off or damaged and cannot be read. Nothing was changed.',
  'backup.no.foreign': 'This is not a backup of Reread. Nothing was changed.',
  'backup.no.newer':
    'This backup comes from a later Reread. Update the extension here and bring it back then. Nothing was changed.',
  'backup.no.part': 'The part “{part}” of this file is not as Reread writes it. Nothing was changed.',
  'backup.partly': 'Not everything could be written. What has been brought back stays; please try once more.',
  'backup.failed': 'No file was made: something that is stored cannot be read.',
  'backup.wipe': 'Erase everything',
  'backup.wipe.ask': 'Erase settings, journal, packs and private list?',
  'backup.wipe.note':
    'Reread will be as on its first day. Sites you added are switched off, and the browser takes back its permission for them. This cannot be undone.',
  'backup.wipe.yes': 'Erase everything',
  'backup.wipe.no': 'Keep it',
  'backup.wiped': 'Everything has been erased, and the sites you added are switched off.',
  'backup.wipe.failed':
    'Not everything could be erased. Please try once more, or remove the extension: that removes all of it.',
  'privacy.private.title': 'The private list',
  'privacy.private':
    'It is stored encrypted, until each entry’s day or until you wipe it. Pages get fingerprints of its words, never the words. SECURITY.md says what that protects from and what it does not.',
  'privacy.kept.title': 'How long it is kept',
  'privacy.kept': {
    one: 'The journal for {count} day, all else until you erase it. Nothing is kept of private windows.',
    other: 'The journal for {count} days, all else until you erase it. Nothing is kept of private windows.',
  },
} as const;
