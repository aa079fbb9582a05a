/** Which ready replies ship with Reread, and which rules call for them. */
export const replyIds = ['channel-risk', 'how-kept', 'safe-send', 'hours', 'crisis', 'complain'] as const;
export type ReplyId = (typeof replyIds)[number];

export const calledBy: Record<ReplyId, string[]> = {
  'channel-risk': [
    'responsibility/absolute-secrecy',
    'boundary-breach/keep-secret',
    'responsibility/platform-safe',
    'boundary-breach/off-platform',
  ],
  'how-kept': [
    'responsibility/asks-data-no-risk',
    'responsibility/absolute-secrecy',
    'responsibility/screenshot-photo',
  ],
  'safe-send': [
    'responsibility/asks-data-public',
    'responsibility/asks-data-no-risk',
    'responsibility/asks-secret-code',
    'responsibility/screenshot-photo',
  ],
  hours: [
    'boundary-breach/any-hour',
    'boundary-breach/personal-number',
    'boundary-breach/personal-account',
    'boundary-breach/only-me',
    'boundary-breach/free-time-work',
  ],
  crisis: ['responsibility/danger-no-route'],
  complain: ['responsibility/badmouths', 'boundary-breach/own-complaints'],
};
