/** English words of the practice page. */
export const practice = {
  'practice.title': 'Reread',
} as const;
