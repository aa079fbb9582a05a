/** The content script of the probe: an extension for tests only, that answers questions about editors and platforms from the isolated world. */
import { editableAt, type OpenEditor, openEditor } from '../../../editors';
import { controlAt, describeBox, isSend, isSendKey, platformFor } from '../../../platforms';
import { accountAt, attachedTo } from '../../../platforms/around';
import { examinePage } from '../../../platforms/examine';
import { genericPlatform } from '../../../platforms/generic';
import type { BoxDescription } from '../../../platforms/types';

export type Question =
  | { ask: 'read' | 'caret' | 'visible' | 'composing' | 'changes' | 'describe' | 'pressed' | 'forget' | 'examine' }
  /** Which of these elements a platform would take for a compose box. */
  | { ask: 'claimed'; selectors: string[] }
  | { ask: 'rects'; start: number; end: number }
  | { ask: 'focus'; at: number }
  | { ask: 'replace'; start: number; end: number; text: string; expecting: string }
  /** Replaces the nth occurrence of some words, all in one turn. */
  | { ask: 'fix'; words: string; nth: number; text: string }
  | { ask: 'time'; turns: number };

let box: HTMLElement | null = null;
let editor: OpenEditor | null = null;
let life = new AbortController();
let changes: string[] = [];
let pressed: { what: string; sends: string[] } = { what: '', sends: [] };

function open(found: HTMLElement): void {
  if (found === box) return;
  life.abort();
  life = new AbortController();
  box = found;
  changes = [];
  editor = openEditor(found, life.signal);
  editor?.watch((what) => changes.push(what));
}

window.addEventListener(
  'focusin',
  (event) => {
    const found = editableAt(event.composedPath());
    if (found) open(found);
  },
  true,
);

/** A site that nobody has looked at is taken as if the worker had switched it on. */
const platform = platformFor(location.host) ?? genericPlatform({ host: location.host });

const description = (element: HTMLElement | null): BoxDescription | null =>
  element ? describeBox(platform, element, location.pathname) : null;

for (const type of ['click', 'keydown'] as const)
  window.addEventListener(
    type,
    (event) => {
      const path = event.composedPath();
      const described = description(box);
      if (!box || !described) return;
      if (event instanceof KeyboardEvent) {
        if (event.isComposing || event.shiftKey || event.altKey || !['Enter'].includes(event.key)) return;
        pressed = { what: event.key, sends: isSendKey(described.send.keys, event) ? [described.id] : [] };
        return;
      }
      const control = controlAt(path);
      pressed = {
        what: control?.tagName ?? '',
        sends: control && isSend(described, box, control) ? [described.id] : [],
      };
    },
    true,
  );

async function answer(question: Question): Promise<unknown> {
  if (question.ask === 'describe') {
    const described = description(box);
    if (!box || !described) return null;
    return {
      id: described.id,
      ...described.surface(box),
      recipient: described.recipient?.(box) ?? null,
      account: accountAt(platform.id, box, described.id),
      attached: attachedTo(platform.id, box, described.id),
    };
  }
  if (question.ask === 'pressed') return pressed;
  if (question.ask === 'examine') return examinePage(platform, location.pathname);
  if (question.ask === 'claimed')
    return question.selectors.filter((selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].some((element) => description(element) !== null),
    );
  if (question.ask === 'forget') {
    pressed = { what: '', sends: [] };
    changes = [];
    return null;
  }
  if (!editor) return null;
  switch (question.ask) {
    case 'read':
      return editor.read();
    case 'caret':
      return editor.caret();
    case 'visible':
      return editor.visible();
    case 'composing':
      return editor.isComposing();
    case 'changes':
      return changes;
    case 'rects':
      return editor.rects({ start: question.start, end: question.end });
    case 'focus':
      return editor.focus(question.at);
    case 'replace': {
      const { start, end, text, expecting } = question;
      return editor.replace({ span: { start, end }, text }, expecting);
    }
    case 'fix': {
      const start = nthIndex(editor.read(), question.words, question.nth);
      if (start < 0) return 'absent';
      const span = { start, end: start + question.words.length };
      return editor.replace({ span, text: question.text }, question.words);
    }
    case 'time': {
      const began = performance.now();
      for (let turn = 0; turn < question.turns; turn += 1) {
        box?.firstChild?.parentElement?.setAttribute('contenteditable', 'true');
        editor.read();
        editor.rects({ start: 10, end: 20 });
      }
      return performance.now() - began;
    }
  }
}

function nthIndex(text: string, words: string, nth: number): number {
  let at = -1;
  for (let turn = 0; turn <= nth; turn += 1) at = text.indexOf(words, at + 1);
  return at;
}

document.addEventListener('probe-ask', async (event) => {
  const { id, question } = JSON.parse((event as CustomEvent<string>).detail) as { id: number; question: Question };
  let said: { value: unknown } | { error: string };
  try {
    said = { value: (await answer(question)) ?? null };
  } catch (error) {
    said = { error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
  document.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify({ id, ...said }) }));
});
