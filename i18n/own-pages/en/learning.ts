/** English words of the learning view: progress and reasons, of one person or a group. */
export const learning = {
  'learning.title': 'Learning',
  'learning.lead':
    'For trainees and trainers: what was mended, what was left and why, week by week. No words of any message are in it.',
  'learning.progress': 'Progress',
  'learning.week': 'Week',
  'learning.pointed': 'Pointed out',
  'learning.mended': 'Mended',
  'learning.left': 'Left or sent',
  'learning.share': 'Share mended',
  'learning.why': 'Left or sent, and why',
  'learning.rule': 'Rule',
  'learning.count': 'Times',
  'learning.reasons': 'Reasons',
  'learning.reason.none': 'no reason given',
  'learning.none': 'There is nothing to learn from yet: the journal is empty or nothing was decided.',
  'learning.group': 'Summary of a group',
  'learning.group.lead':
    'Choose journals that colleagues saved as JSON. They are added up here and stored nowhere; who they are from is not in them.',
  'learning.group.choose': 'Choose journal files',
  'learning.group.files': { one: '{count} journal added up', other: '{count} journals added up' },
  'learning.group.bad': 'Not a journal saved as JSON by Reread, left out: {names}',
  'learning.group.clear': 'Back to my own',
  'learning.print': 'Print',
} as const;
