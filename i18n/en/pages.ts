/** English words of the pages. */
export const pages = {
  'pages.title': 'Reread',
} as const;
