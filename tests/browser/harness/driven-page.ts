/** What both browsers have in common when a test drives a page; each browser adds its own way of doing the few primitives. */
import type { Seen } from '../../pages/early';
import type { BoxFixture, Options } from '../../pages/types';
import { describePage, type Shown } from './pages';
import type { Inside, Rect, TestPage } from './types';

/** Keyboard and mouse, alike in playwright and puppeteer. */
export type Hands = {
  keyboard: {
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
    press(key: never): Promise<void>;
    type(text: string): Promise<void>;
  };
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
};

const usual: Options = { lang: 'en', dark: false, text: '', enterSends: true, drift: {}, variant: '' };

/** How long a condition may take on a slow machine, ms. */
const patience = 40_000;

export abstract class DrivenPage implements TestPage {
  abstract readonly browser: 'chromium' | 'firefox';
  /** Every address that this page has asked the network for. */
  readonly asked: string[] = [];
  protected shown: Shown | null = null;
  protected abstract hands(): Hands;
  protected abstract load(url: string): Promise<void>;
  abstract evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  abstract wheelAt(x: number, y: number, deltaY: number): Promise<void>;
  abstract front(): Promise<void>;
  abstract resize(width: number, height: number, scale?: number): Promise<void>;
  abstract screenshot(path: string): Promise<void>;
  abstract inside(selector: string): Promise<Inside[]>;

  async open(platform: string, boxId: string, options: Partial<Options> = {}): Promise<BoxFixture> {
    const page = await describePage(platform);
    const box = page.boxes[boxId];
    if (!box) throw new Error(`The page of ${platform} has no box ${boxId}.`);
    this.shown = { platform, boxId, box, options: { ...usual, ...options }, trustedTypes: page.trustedTypes ?? false };
    // An address that differs only after the # would not be loaded anew.
    if (box.url.includes('#')) await this.load('about:blank');
    await this.load(box.url);
    await this.until('the page is built', () => {
      if (window.fixture?.failed) throw new Error(window.fixture.failed);
      return window.fixture?.ready === true && window.fixture.box() !== null;
    });
    return box;
  }

  async goto(url: string): Promise<void> {
    this.shown = null;
    await this.load(url);
  }

  async until<A extends readonly unknown[]>(what: string, run: (...args: A) => unknown, ...args: A): Promise<void> {
    await poll(what, async () => Boolean(await this.evaluate(run, ...args)));
  }

  model(): Promise<string> {
    return this.evaluate(() => window.fixture.model());
  }

  sent(): Promise<string[]> {
    return this.evaluate(() => [...window.fixture.sent]);
  }

  seen(): Promise<Seen[]> {
    return this.evaluate(() => window.seen.slice());
  }

  async forget(): Promise<void> {
    await this.evaluate(() => {
      window.seen.length = 0;
    });
  }

  async focusBox(): Promise<void> {
    const { x, y } = await this.evaluate(() => {
      const box = window.fixture.box() as HTMLElement;
      box.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = box.getBoundingClientRect();
      // Somewhere a person would see it: what a scrolling parent cuts off cannot be clicked.
      const root = box.getRootNode() as Document | ShadowRoot;
      const candidates = [height * 0.5, height * 0.15, height * 0.85, 8, height - 8, 2].map((down) => ({
        x: left + width / 2,
        y: top + down,
      }));
      const seen = candidates.find(({ x, y }) => {
        const hit = root.elementFromPoint(x, y);
        return hit !== null && (hit === box || box.contains(hit));
      });
      if (!seen) throw new Error('No part of the box can be clicked.');
      return seen;
    });
    await this.hands().mouse.click(x, y);
    await this.until('the box has focus', () => {
      const box = window.fixture.box() as HTMLElement;
      const root = box.getRootNode() as Document | ShadowRoot;
      return root.activeElement === box || box.contains(root.activeElement);
    });
    await this.press('Mod+End');
  }

  async type(text: string): Promise<void> {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      if (at > 0) await this.press('Shift+Enter');
      if (line !== '') await this.hands().keyboard.type(line);
    }
  }

  async press(keys: string): Promise<void> {
    const names: Record<string, string> = { Mod: 'Control', Space: ' ' };
    const parts = keys.split('+').map((key) => names[key] ?? key);
    const last = parts.pop() as never;
    for (const key of parts) await this.hands().keyboard.down(key as never);
    await this.hands().keyboard.press(last);
    for (const key of parts.reverse()) await this.hands().keyboard.up(key as never);
  }

  async click(control: string): Promise<void> {
    await this.until(
      `the control ${control} is there`,
      (name: string) => window.fixture.control(name) !== null,
      control,
    );
    const { x, y } = await this.evaluate((name: string) => {
      const element = window.fixture.control(name) as Element;
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, control);
    await this.clickAt(x, y);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.hands().mouse.click(x, y);
  }

  hoverAt(x: number, y: number): Promise<void> {
    return this.hands().mouse.move(x, y);
  }

  glyphs(words: string, nth = 0): Promise<Rect[]> {
    return this.evaluate(
      (wanted: string, which: number) => {
        const box = window.fixture.box() as HTMLElement;
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        const whole = nodes.map((node) => node.data).join('');
        let at = -1;
        for (let turn = 0; turn <= which; turn += 1) at = whole.indexOf(wanted, at + 1);
        if (at < 0) throw new Error('The words do not stand in the box.');
        const range = document.createRange();
        let passed = 0;
        for (const node of nodes) {
          const end = passed + node.data.length;
          if (at >= passed && at < end) range.setStart(node, at - passed);
          if (at + wanted.length > passed && at + wanted.length <= end) range.setEnd(node, at + wanted.length - passed);
          passed = end;
        }
        return [...range.getClientRects()]
          .filter(({ width }) => width > 0)
          .map(({ left, top, width, height }) => ({ left, top, width, height }));
      },
      words,
      nth,
    );
  }
}

/** Asks again until the answer is true. @throws naming `what` when the time is over */
export async function poll(what: string, ask: () => Promise<boolean>, time = patience): Promise<void> {
  const end = Date.now() + time;
  for (;;) {
    if (await ask()) return;
    if (Date.now() > end) throw new Error(`Waited ${time} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
