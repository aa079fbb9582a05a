/** Telegram Web, both clients (A and K), message and caption; read in their open source code, 2026, high. The chat's number is in the hash. */
import type { Reach } from '../engine';
import { ce, words } from './nearby';
import { type Around, definePlatform, type SendKey } from './types';

/** Which of the two sends is a setting of the person, so both may. */
const keys: SendKey[] = ['Enter', 'Mod+Enter'];
const isReal = (box: HTMLElement): boolean =>
  box.tabIndex !== -1 && box.closest('.clone,[aria-hidden="true"]') === null;

/** A negative number is a group or a channel. */
const reach = (box: HTMLElement): Reach =>
  /^#?-/.test(box.getAttribute('data-peer-id') ?? location.hash) ? 'group' : 'one';
const recipient = (): string | null =>
  words(
    document,
    '.chat-info .peer-title',
    '.ChatInfo :is(h3,[role="heading"],.fullName)',
    '#MiddleColumn :is(h3,[role="heading"])',
  );

export default definePlatform({
  id: 'telegram',
  name: 'Telegram Web',
  hosts: ['web.telegram.org'],
  boxes: [
    {
      id: 'caption-k',
      find: [`.popup-new-media ${ce}`, `.popup ${ce}`],
      path: /^\/k\//,
      when: isReal,
      surface: (box) => ({ kind: 'dm', reach: reach(box) }),
      recipient,
      send: { keys, buttons: ['.popup-new-media .btn-primary', '.popup .btn-primary'], never: ['.record'] },
    },
    {
      id: 'message-k',
      find: [`${ce}[data-peer-id]`, `.input-message-container ${ce}`],
      path: /^\/k\//,
      when: isReal,
      surface: (box) => ({ kind: 'dm', reach: reach(box) }),
      recipient,
      send: {
        keys,
        // Long press opens a menu for silent and scheduled sending.
        buttons: ['.btn-send', '.menu-send .btn-menu-item'],
        never: ['.record', '.btn-send.forward-only'],
      },
    },
    {
      id: 'message-a',
      find: ['#editable-message-text', `#message-input-text ${ce}`, `.Composer ${ce}`],
      path: /^\/[az]\//,
      when: isReal,
      surface: (box) => ({ kind: 'dm', reach: reach(box) }),
      recipient,
      send: { keys, buttons: ['.main-button', '.Composer .MenuItem'], never: ['.record', '.forward'] },
    },
    {
      id: 'caption-a',
      find: [
        '#editable-message-text-modal',
        '#caption-input-text [contenteditable]',
        `[role="dialog"] ${ce}`,
        `.Modal ${ce}`,
      ],
      path: /^\/[az]\//,
      when: isReal,
      surface: (box) => ({ kind: 'dm', reach: reach(box) }),
      recipient,
      send: {
        keys,
        buttons: ['.AttachmentModal--send-wrapper button', '[role="dialog"] .main-button', '.Modal .primary'],
      },
    },
  ],
  checked: '2026-11-20',
  confidence: 'high',
});

/** Neither client shows the writer's name at the box. Recording and the preview of a link are read in their source code (A: high, K: recording only). */
export const around: Around = {
  captions: ['caption-k', 'caption-a'],
  attached: { voice: ['.is-recording .record-time', '.recording-state'], link: ['.WebPagePreview'] },
};
