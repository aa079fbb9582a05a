/** English words for what is not checked: at the box, in its panel and in the popup. */
export const unchecked = {
  'unchecked.title': 'Not checked here',
  'unchecked.short': 'Not checked: {what}',
  'unchecked.hide': 'Hide this sign',
  'unchecked.attached': 'Only the words are checked, not what goes along: {what}.',

  'unchecked.send': 'Send was not recognised here. Your words are marked, but nothing waits when you send them.',
  'unchecked.button': 'The Send button was not recognised. Sending with the keyboard waits, the button does not.',
  'unchecked.unreadable': 'The text in this box cannot be read, so nothing in it is checked.',
  'unchecked.box': 'Reread does not know this box, so what you write in it is not checked.',
  'unchecked.gate': 'Reread is not running on this page. Load the page again.',

  'unchecked.what.send': 'sending',
  'unchecked.what.button': 'the Send button',
  'unchecked.what.unreadable': 'the text',
  'unchecked.what.box': 'this box',
  'unchecked.what.gate': 'this page',
  'unchecked.what.media': 'what the caption belongs to',
  'unchecked.what.picture': 'picture',
  'unchecked.what.video': 'video',
  'unchecked.what.voice': 'voice message',
  'unchecked.what.file': 'file',
  'unchecked.what.link': 'link preview',

  'audience.as': 'You write as {name}.',
} as const;
