/** The inbox of Facebook Pages in Business Suite: messages, and a tab of comments that answers in public. Library unknown, facts of 2026, medium. */
import { isLastAfter, rowOf, words } from './nearby';
import { definePlatform } from './types';

const inComments = (): boolean => /comment|post/i.test(`${location.pathname.split('/inbox')[1]} ${location.search}`);
const find = ['[role="textbox"][contenteditable="true"]', '[contenteditable="true"]', 'textarea'];
const path = /\/latest\/inbox/;
const isSend = (control: HTMLElement, box: HTMLElement): boolean => isLastAfter(control, box, rowOf(box));

export default definePlatform({
  id: 'page-inbox',
  name: 'Facebook Page inbox',
  hosts: ['business.facebook.com'],
  boxes: [
    {
      id: 'comment',
      find,
      path,
      when: inComments,
      surface: () => ({ kind: 'comment', reach: 'public' }),
      send: { keys: ['Enter'], buttons: [], isSend },
    },
    {
      id: 'dm',
      find,
      path,
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) => words(box.closest('[role="main"]'), 'h1, h2, [role="heading"]'),
      // Send takes the place of Like as soon as there is text.
      send: { keys: ['Enter'], buttons: [], isSend },
    },
  ],
  checked: '2026-08-20',
  confidence: 'medium',
});
