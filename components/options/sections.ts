/** The sections of the settings, in the order in which they are shown; an address names one behind its `#`. */
export const sections = [
  'general',
  'sites',
  'packs',
  'training',
  'own',
  'private',
  'replies',
  'kept',
  'journal',
  'learning',
  'privacy',
  'backup',
  'doctor',
] as const;
export type Section = (typeof sections)[number];
