/** English words of the toolbar button, its popup, the side panel and the first steps. */
export const toolbar = {
  'pause.badge': 'off',
  'pause.title': 'Reread is switched off until {time}',
  'pause.start': 'Off everywhere for an hour',
  'pause.on': 'Switched off everywhere until {time}',
  'pause.note': 'Nothing you write is reread until then. It comes back by itself.',
  'pause.end': 'Switch on now',
  'pause.locked': 'Your organisation has set that Reread stays on.',

  'popup.here': 'Checked here',
  'popup.here.any': 'Text fields in which you write',
  'popup.here.not': 'Not checked here',
  'popup.level.pack': 'In force: {level}. A rule pack asks for it.',
  'popup.level.policy': 'Your organisation has set the level: {level}.',
  'popup.packs': 'Rule packs in force',
  'popup.packs.none': 'None: the rules of Reread itself.',
  'popup.other.on': 'What you write on {host} is reread before it is sent',
  'popup.other.off': 'Nothing of Reread is on {host}. The browser will ask whether it may be.',
  'popup.other.refused': 'Without the permission of the browser nothing can be checked there.',
  'popup.beside': 'Keep this open beside the page',

  'welcome.packs': 'Packs for your work',
  'welcome.packs.note': 'Rules for one field of work. You can change them later in the settings.',
  'welcome.packs.failed': 'That could not be saved. Please try again.',
  'welcome.sites.permission':
    'The browser’s permission covers these sites and no other. Reread reads nothing where it is switched off.',
  'welcome.try.heading': 'Try it on a sample',
} as const;
