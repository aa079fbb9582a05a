/** English words of the extension’s own pages: popup, settings, first steps. */
export const pages = {
  'pages.nav': 'Pages',
  'pages.nav.practice': 'Practice',
  'pages.nav.options': 'Settings',

  'strictness.essential.note': 'Only what may hurt somebody.',
  'strictness.standard.note': 'What a careful colleague would point out.',
  'strictness.strict.note': 'Also matters of taste; more waits for you.',
  'strictness.training.note': 'Everything, for learning and discussion.',

  'popup.title': 'Reread on this page',
  'popup.site.on': 'Drafts on {name} are reread before they are sent',
  'popup.site.off': 'Switched off on {name}',
  'popup.site.switch': 'Reread on {name}',
  'popup.site.none': 'This site is not checked',
  'popup.site.none.note': 'Reread works on {names}. You can try it on the practice page.',
  'popup.site.reload': 'Takes effect when the page is loaded again.',
  'popup.checked': 'What is looked at',
  'popup.not': 'Pictures, voice messages, search fields and what others write are never read.',
  'popup.today': 'Today',
  'popup.today.none': 'Nothing to show for today yet.',
  'popup.practice': 'Practice page',
  'popup.options': 'All settings',

  'figures.held': { one: 'stopped {count} time', other: 'stopped {count} times' },
  'figures.fixed': { one: '{count} mended', other: '{count} mended' },
  'figures.kept': { one: '{count} left as it was', other: '{count} left as they were' },
  'figures.sent': { one: '{count} sent with a reason', other: '{count} sent with a reason' },

  'options.title': 'Settings',
  'options.sections': 'Sections',
  'options.general': 'General',
  'options.sites': 'Sites',
  'options.training': 'Training',
  'options.own': 'Our own',
  'options.kept': 'Left for good',
  'options.journal': 'Journal',
  'options.privacy': 'Privacy',
  'options.backup': 'Backup',
  'options.failed': 'That could not be saved. Please try again.',

  'general.language': 'Language of Reread',
  'general.language.note': 'Drafts are understood in all three languages, whatever you choose here.',
  'general.language.auto': 'As in the browser',
  'general.keys': 'Keyboard',
  'general.keys.open': 'Go to the next place worth rereading',
  'general.keys.note': 'It can be changed in the browser’s list of extension shortcuts.',
  'general.keys.none': 'not set',

  'sites.lead': 'Where drafts are reread. On other sites nothing of Reread is present.',
  'sites.hosts': 'Addresses: {hosts}',
  'sites.checked': 'What is known of this site dates from {date}',

  'training.lead': 'A trainer can set a level and packs for a group, for a while.',

  'own.lead':
    'Numbers, e-mail addresses, profiles and names of your service and of yourself at work. They are never pointed out as somebody’s data.',
  'own.add': 'Number, address, profile or name',
  'own.add.button': 'Add',
  'own.none': 'The list is empty.',
  'own.list': 'Never pointed out',
  'own.remove': 'Remove {what}',
  'own.full': 'The list is full: 500 entries.',
  'own.known': 'This is already in the list.',

  'kept.lead':
    'What you decided to leave as it is “always”. Only the rule and a fingerprint are stored, not the words.',
  'kept.none': 'Nothing has been left for good.',
  'kept.rule': 'Rule',
  'kept.reason': 'Reason',
  'kept.forget': 'Point it out again',
  'kept.forget.all': 'Point all of them out again',

  'journal.lead':
    'What was pointed out and what you decided, on this computer only. No words, names or addresses of pages are in it, and nobody else can see it.',
  'journal.write': 'Keep a journal',
  'journal.none': 'There is nothing in the journal yet.',
  'journal.week': 'By week',
  'journal.week.of': 'Week of {date}',
  'journal.rules': 'What comes up most',
  'journal.rule': 'Rule',
  'journal.entries': 'Latest',
  'journal.when': 'When',
  'journal.where': 'Where',
  'journal.outcome': 'What happened',
  'journal.reason': 'Reason',
  'journal.outcome.held': 'Stopped before sending',
  'journal.outcome.fixed': 'Mended',
  'journal.outcome.kept': 'Left as it was',
  'journal.outcome.sent-anyway': 'Sent with a reason',
  'journal.export.csv': 'Save as a table (CSV)',
  'journal.export.json': 'Save as JSON',
  'journal.erase': 'Erase the journal',
  'journal.erase.ask': 'Erase the whole journal?',
  'journal.erase.note': 'It cannot be brought back. Settings stay as they are.',
  'journal.erase.yes': 'Erase',
  'journal.erase.no': 'Keep it',
  'journal.erased': 'The journal has been erased.',
  'journal.latest': 'The latest {count} of {total} are shown. All of them are in the saved file.',

  'privacy.lead': 'Reread works on your computer. There is no account, no server and no statistics.',
  'privacy.read.title': 'What is read, and when',
  'privacy.read':
    'The box you are writing in, on the sites under “Sites” and on those you switched on yourself, from the moment you put the caret into it. Beside it, where the page shows them: the name of the one you write to and of the account you write under, to tell you so in the panel; and whether a picture, a file or a link goes along, not what is in it. Of boxes that are not known here: what kind of field it is and whether anything stands in it, to tell you that it is not checked. Other people’s messages, search fields and passwords are not read.',
  'privacy.sent.title': 'What is sent',
  'privacy.sent':
    'Nothing of what you write, and no name, ever. Only where you or your organisation have given an address for rule packs does the extension fetch them from there, once a day, and it sends nothing along.',
  'privacy.stored.title': 'What is stored',
  'privacy.stored':
    'Your settings, with the list under “Our own”, work accounts and your service’s crisis line; rule packs, also those you have begun to make; ready replies that you wrote; a training while it runs; points of the exercises; what you left for good (as a fingerprint, without the words); the journal (rule, time, site, decision); the private list. Sites that you added are remembered by the browser. A draft is never stored, nor are the names that a page shows.',
  'privacy.seen.title': 'Who can see it',
  'privacy.seen':
    'Whoever can use this browser profile. The sites you write on cannot see what was pointed out. Your manager gets no report: somebody else sees your journal only if you save it and hand it over. Your organisation can set levels and rule packs here, and learns nothing back.',
  'privacy.erase.title': 'How to get rid of it',
  'privacy.erase':
    'One by one in each section, or all at once under “Backup”: “Erase everything” also switches off the sites you added. Removing the extension removes everything. Files you saved stay where you saved them.',
  'privacy.limits.title': 'What it cannot do',
  'privacy.limits':
    'It looks at wording only. It does not know whether what you write is true, and it may miss things. “Nothing to point out” is not a certificate.',

  'backup.lead': 'One file with what Reread remembers: to keep, or to take to another computer.',
  'backup.save': 'Save a backup',
  'backup.load': 'Bring back from a file',

  'welcome.title': 'First steps',
  'welcome.heading': 'A second reading before you send',
  'welcome.lead':
    'Reread looks at what you write to clients and points out what may hurt somebody: personal data, unclear promises, words that wound. It works on this computer, without the internet.',
  'welcome.step': 'Step {step} of 3',
  'welcome.language': 'Your language',
  'welcome.sites': 'Where you write',
  'welcome.sites.note': 'Switch off where you do not write to clients.',
  'welcome.level': 'How much to point out',
  'welcome.try': 'Try it on a sample',
  'welcome.try.note': 'The practice page has boxes like those on the sites. Nothing leaves it.',
  'welcome.pin': 'The icon of Reread is behind the puzzle piece of the browser: pin it to have it at hand.',

  'options.doctor': 'Check-up',
  'doctor.lead':
    'What Reread recognises on a page you have open: the boxes, the Send button, the kind of text field. Nothing you have written is in it.',
} as const;
