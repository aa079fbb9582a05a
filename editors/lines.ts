/** Words with line breaks: every engine takes a new line in its own way, and none as a press of Enter, which might send. */
import type { Write } from './editable';
import { settle } from './watching';

/** Puts words with line breaks in the place of what is selected. `write` puts in the words of one line. */
export type WriteLines = (box: HTMLElement, text: string, write: Write) => Promise<void>;

/** For boxes whose engine stands in their mark-up, and for those without any. */
export const writeLines: WriteLines = async (box, text, write) => {
  if (box.matches('.ql-editor') && box.parentElement?.querySelector(':scope > .ql-clipboard'))
    return inFirstQuill(box, text, write);
  // These read the page back as it stands, and take what editing commands make there for a lost line or a press of Enter.
  if (box.matches('.ProseMirror')) return pasted(box, text, true);
  if (box.matches('.ql-editor') || box.querySelector('[data-contents="true"] [data-block="true"]'))
    return pasted(box, text, false);
  return oneByOne(box, text, write, newLine);
};

/** It knows no paste but the browser's own. In Firefox it cannot take back what comes of its paragraphs: there nothing is done. */
async function inFirstQuill(box: HTMLElement, text: string, write: Write): Promise<void> {
  if (!('wrappedJSObject' in window)) await oneByOne(box, text, write, newParagraph);
}

/** For engines that act on the event a new line would bring, and draw the outcome themselves. */
export const byLineEvent: WriteLines = (box, text, write) =>
  oneByOne(box, text, write, () =>
    box.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'insertLineBreak', bubbles: true, cancelable: true, composed: true }),
    ),
  );

async function oneByOne(box: HTMLElement, text: string, write: Write, next: () => void): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) {
      next();
      await settle();
    }
    if (line === '') continue;
    write(box, line);
    await settle();
  }
}

/** A BR that has words beside it is dropped. */
const newParagraph = (): void => {
  document.execCommand('insertParagraph');
};

const newLine = (): void => {
  document.execCommand('insertLineBreak');
};

/** @param asBlocks also as blocks, as an engine may make one break of several in plain words */
async function pasted(box: HTMLElement, text: string, asBlocks: boolean): Promise<void> {
  const html = asBlocks && text.includes('\n\n') ? text.split('\n').map(block).join('') : '';
  const event = pasteEvent();
  event.clipboardData?.setData('text/plain', text);
  if (html) event.clipboardData?.setData('text/html', html);
  box.dispatchEvent(event);
}

/** In Firefox a page may read only what was put in through its own objects; everywhere else ours will do. */
function pasteEvent(): ClipboardEvent {
  const page = (window as { wrappedJSObject?: typeof globalThis }).wrappedJSObject;
  const { DataTransfer, ClipboardEvent, Object: PageObject } = page ?? globalThis;
  const init = Object.assign(new PageObject(), {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return new ClipboardEvent('paste', init);
}

const block = (line: string): string =>
  line === '' ? '<p><br></p>' : `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
