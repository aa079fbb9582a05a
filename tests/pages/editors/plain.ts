/** A plain content-editable whose site rebuilds its state from the DOM at every `input`, as Telegram, VK, OK and YouTube do. */

export type PlainBox = { model(): string; clear(): void };

type Wish = {
  text?: string;
  /** How a new line is drawn: by the browser's own blocks, or by BR. */
  lines?: 'blocks' | 'br';
  onText?(text: string): void;
  /** Asked at every Enter, on the element itself; true means the site took it. */
  onEnter?(event: KeyboardEvent): boolean;
};

/** @param box the content-editable element */
export function mountPlain(box: HTMLElement, { text = '', lines = 'br', onText, onEnter }: Wish = {}): PlainBox {
  let state = text;
  const fill = (words: string): void => {
    const parts = words.split('\n');
    box.replaceChildren(
      ...parts.flatMap((part, at): Node[] => {
        if (lines === 'blocks' && at > 0) {
          const line = document.createElement('div');
          line.append(part === '' ? document.createElement('br') : part);
          return [line];
        }
        const words = part === '' ? [] : [document.createTextNode(part)];
        return at > 0 ? [document.createElement('br'), ...words] : words;
      }),
    );
  };
  fill(text);
  box.addEventListener('input', () => {
    state = textOf(box);
    onText?.(state);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (onEnter?.(event)) event.preventDefault();
    else if (lines === 'br' || event.shiftKey) {
      event.preventDefault();
      document.execCommand('insertLineBreak');
    }
  });
  return {
    model: () => state,
    clear: () => {
      fill('');
      state = '';
      onText?.('');
    },
  };
}

/** What the site itself makes of its DOM: written apart from the code under test on purpose. */
function textOf(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.getAttribute('alt') ?? '');
  // A BR, or a newline where these stand as they are, only holds the last line open, also before a block.
  for (const line of [copy, ...copy.querySelectorAll('div')]) {
    const last = line.lastChild;
    if (last?.nodeName === 'BR') last.remove();
    else if (last instanceof Text) last.data = last.data.replace(/\n$/, '');
  }
  for (const line of copy.querySelectorAll('div'))
    if (line.previousSibling?.nodeName === 'BR') line.previousSibling.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  for (const line of copy.querySelectorAll('div')) line.before('\n');
  return (copy.textContent ?? '').replaceAll('\u200b', '').replaceAll('\u00a0', ' ');
}
