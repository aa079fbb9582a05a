/** Ready replies in English. Gaps (____) are filled once by the worker, in the settings. */
import type { ReplyId } from './ids';

export const en: Record<ReplyId, { title: string; text: string }> = {
  'channel-risk': {
    title: 'How private this chat is',
    text: 'What is written here can be seen by others: by whoever opens your phone or your account, and copies stay with the company that runs the app. Please do not write addresses, document numbers or anything that could put you at risk. If you would rather talk, call us on ____ or come to ____.',
  },
  'how-kept': {
    title: 'How we keep what you send',
    text: 'What you send is seen by the people who deal with your request. We keep it until ____; after that files are erased and papers are shredded. You may ask at any time what we hold about you and have it erased, unless the law obliges us to keep it.',
  },
  'safe-send': {
    title: 'Where to send documents safely',
    text: 'Please do not send documents or photos of them in this chat. Bring them to ____ or upload them at ____, where they are protected. If you have already sent a photo here, please delete it for both of us; we delete it on our side too.',
  },
  hours: {
    title: 'When I answer, and who answers otherwise',
    text: 'I answer here on working days from ____ to ____. At other times ____ answers: ____. If somebody is in danger, please do not wait for an answer here and call {emergency}.',
  },
  crisis: {
    title: 'Crisis lines',
    text: 'If you are in danger now, call {emergency}. Help with violence at home: {violence}. Help for children and young people: {children}. When it is hard to go on: {listening}. Write to me here only when it is safe for you.',
  },
  complain: {
    title: 'How to complain',
    text: 'If you are not satisfied with how I work, you can tell me or write to the head of our service: ____. You can also complain to ____. A complaint does not make your help any worse. You will get an answer within ____ working days.',
  },
};
