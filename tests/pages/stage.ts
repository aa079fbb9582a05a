/** Raises a fixture page in the page's own world and keeps what tests ask for in `window.fixture`. */
import type { Attributes, Built, Options, PageDefinition, Stage } from './types';
import { words } from './words';

/** What a test reads from the page's own world. */
export type Fixture = {
  ready: boolean;
  failed: string | null;
  sent: string[];
  box(): HTMLElement | null;
  model(): string;
  control(name: string): Element | null;
};

declare global {
  interface Window {
    fixture: Fixture;
  }
}

type Setup = { box: string; options: Options };

/** Builds the page that the server named in its `meta` element. */
export async function raise(page: PageDefinition): Promise<void> {
  const setup = JSON.parse(document.querySelector<HTMLMetaElement>('meta[name="setup"]')?.content ?? '{}') as Setup;
  const controls = new Map<string, () => Element | null>();
  let built: Built | null = null;
  window.fixture = {
    ready: false,
    failed: null,
    sent: [],
    box: () => built?.box() ?? null,
    model: () => built?.model() ?? '',
    control: (name) => controls.get(name)?.() ?? null,
  };
  const { options } = setup;
  if (options.dark) document.documentElement.style.colorScheme = 'dark';
  const stage: Stage = {
    options,
    el: makerOf(options),
    say: (word) => words[word][options.lang],
    send: (text) => window.fixture.sent.push(text),
    control: (name, find) => controls.set(name, find),
    hashed: () => `x${Math.random().toString(36).slice(2, 9)}`,
    trapFocus,
  };
  try {
    const fixture = page.boxes[setup.box];
    if (!fixture) throw new Error(`no box ${setup.box} on the page of ${page.platform}`);
    built = await fixture.build(stage);
    window.fixture.ready = true;
  } catch (error) {
    window.fixture.failed = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}

function makerOf({ drift }: Options) {
  const drifted = (name: string): string => drift[name] ?? name;
  return (tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(drifted(name), '');
      else if (typeof value === 'string' && name === 'style') element.style.cssText = value;
      else if (typeof value === 'string') element.setAttribute(drifted(name), drift[`${name}=${value}`] ?? value);
    }
    element.append(...children);
    return element;
  };
}

function trapFocus(inside: HTMLElement): void {
  document.addEventListener('focusin', (event) => {
    if (!inside.isConnected || !(event.target instanceof Node) || inside.contains(event.target)) return;
    inside.querySelector<HTMLElement>('[contenteditable="true"], textarea, input, button')?.focus();
  });
}
