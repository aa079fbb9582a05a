/** Any other site the worker switches on: fields and editables of every kind, and only what is certain to send. Nothing is known of who reads along. */
import type { SurfaceKind } from '../engine';
import { ce } from './nearby';
import { definePlatform, type Platform } from './types';

/** What the worker said of a site when switching it on. */
export type GenericWish = { host: string; kind?: SurfaceKind; enterSends?: boolean };

const code = '.cm-editor *,.CodeMirror *,.monaco-editor *,.ace_editor *,[data-keybinding-context] *';
const payment = '[autocomplete^="cc-"],[name*="card" i][inputmode="numeric"]';
const lookup = '[role="search"] *,[role="combobox"][aria-controls][aria-autocomplete]';
/** A box for writing, not for a name or a number: at least some twenty characters wide or two lines high. */
const isRoomy = (box: HTMLElement): boolean => {
  const { width, height } = box.getBoundingClientRect();
  return width >= 160 || height >= 44;
};

/** @returns a description of one site that nobody has looked at; text is judged as public unless the worker said otherwise */
export const genericPlatform = ({ host, kind = 'comment', enterSends = false }: GenericWish): Platform =>
  definePlatform({
    id: 'generic',
    name: host,
    hosts: [host],
    boxes: [
      {
        id: 'field',
        find: ['textarea', ce],
        when: (box) => !box.matches(`${code},${payment},${lookup}`) && isRoomy(box),
        surface: () => ({ kind, reach: kind === 'dm' ? 'one' : 'public' }),
        send: {
          keys: enterSends ? ['Enter', 'Mod+Enter'] : [],
          buttons: [],
          form: true,
          // A button of a form submits it unless it says otherwise.
          isSend: (control, box) => {
            const form = box.closest('form');
            return (
              form !== null &&
              'form' in control &&
              control.form === form &&
              'type' in control &&
              control.type === 'submit'
            );
          },
        },
      },
    ],
    checked: '2026-11-24',
    confidence: 'low',
  });
