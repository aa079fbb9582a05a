/** The boxes that are written in: one of every kind of editor, where Enter sends or a button does. */

export type Spot = { platform: string; box: string; send: 'Enter' | `press:${string}` };

export const spots: readonly Spot[] = [
  { platform: 'instagram', box: 'dm', send: 'Enter' },
  { platform: 'instagram', box: 'comment', send: 'Enter' },
  { platform: 'facebook', box: 'comment', send: 'Enter' },
  { platform: 'vk', box: 'message', send: 'Enter' },
  { platform: 'telegram', box: 'message-k', send: 'Enter' },
  { platform: 'whatsapp', box: 'message', send: 'Enter' },
  { platform: 'tiktok', box: 'comment', send: 'Enter' },
  { platform: 'x', box: 'message', send: 'Enter' },
  { platform: 'linkedin', box: 'comment', send: 'press:post' },
  { platform: 'youtube', box: 'comment', send: 'press:post' },
];
