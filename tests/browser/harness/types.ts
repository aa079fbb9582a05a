/** One page in either browser, as tests drive it: what a person does, what the page knows, what our overlay shows. */
import type { Seen } from '../../pages/early';
import type { BoxFixture, Options } from '../../pages/types';

export type Rect = { left: number; top: number; width: number; height: number };

export type TestPage = {
  readonly browser: 'chromium' | 'firefox';
  /** Every address that this page has asked the network for, its own scripts among them. */
  readonly asked: string[];
  /** Opens one box of a site under its real address, and waits until the page has built it. */
  open(platform: string, boxId: string, options?: Partial<Options>): Promise<BoxFixture>;
  /** Opens any address; used for the extension's own pages. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world. Arguments and answer are JSON. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Waits until a function in the page's own world answers true; fails with `what` after the time (ms). */
  until<A extends readonly unknown[]>(what: string, run: (...args: A) => unknown, ...args: A): Promise<void>;
  /** The words as the site's own code knows them. */
  model(): Promise<string>;
  /** What the site has sent so far. */
  sent(): Promise<string[]>;
  /** Everything the page's own first listener saw since the page opened or `forget`. */
  seen(): Promise<Seen[]>;
  forget(): Promise<void>;
  /** Clicks into the box, at its end. */
  focusBox(): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses a key with modifiers, say `Shift+Enter` or `Mod+z` (Mod is Ctrl). */
  press(keys: string): Promise<void>;
  /** Presses a control that the page named, with the real mouse. */
  click(control: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  hoverAt(x: number, y: number): Promise<void>;
  wheelAt(x: number, y: number, deltaY: number): Promise<void>;
  /** Where a stretch of the box's words stands, asked of the page: the truth that marks are compared with. */
  glyphs(words: string, nth?: number): Promise<Rect[]>;
  /** Shows this page in front of the others, as a person looks at it. */
  front(): Promise<void>;
  resize(width: number, height: number, scale?: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Elements inside closed shadow roots, which neither the page nor we can reach by script. */
  inside(selector: string): Promise<Inside[]>;
};

/** An element found in any shadow root, open or closed. */
export type Inside = { text: string; rect: Rect; attributes: Record<string, string> };

export type TestBrowser = {
  readonly name: 'chromium' | 'firefox';
  /** The address of the page that opened by itself after the installation of the extension. */
  readonly welcomed: string | null;
  /** A page that can go to the extension's own addresses. */
  ownPage(): Promise<TestPage>;
  page(): Promise<TestPage>;
  close(): Promise<void>;
};

export type Launch = {
  /** An unpacked extension to load. */
  extension?: string;
  /** Languages of the browser, for the extension's first words. */
  locale?: string;
  /** A screen that can be touched. */
  touch?: boolean;
  /** The port of a proxy on this machine that everything not answered by the harness goes to. */
  proxy?: number;
};
