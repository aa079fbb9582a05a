/** English words of strictness by site, training sessions and exercises from packs. */
export const train = {
  'level.site': 'Strictness on {name}',
  'level.general': 'As everywhere ({level})',
  'exercise.avoids': 'A good reply keeps away from: {what}.',
  'level.practice.note': 'Only here and until you leave this page. The sites keep their own level.',
} as const;
