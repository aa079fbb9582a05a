/** What a fixture page tells: its address, what a person can do there, and how it is built from the site's real editor. */
import type { Reach, SurfaceKind } from '../../engine';

export type Lang = 'en' | 'ru' | 'kk';

/** How a test wants the page; every switch is one the real site has. */
export type Options = {
  lang: Lang;
  dark: boolean;
  /** The text that stands in the box from the start, for editors that can be given one. */
  text: string;
  /** Enter sends, where the site leaves that to a setting of the person. */
  enterSends: boolean;
  /** Attributes renamed by a redesign: every occurrence of the key is drawn as the value. */
  drift: Record<string, string>;
  /** Further switches of one page, described in that page's file. */
  variant: string;
};

/** Something a person does with the page: a key press, or a press on a control that `Stage.control` named. */
export type Act = { key: string } | { press: string };

/** One compose box of a site, drawn as platforms know it. */
export type BoxFixture = {
  url: string;
  /** The library that really drives the box. */
  editor: string;
  surface: { kind: SurfaceKind; reach: Reach };
  recipient: string | null;
  account?: string | null;
  /** Everything that sends. */
  sends: Act[];
  /** Everything nearby that does not. */
  stays: Act[];
  /** Redesigns that must be survived: attributes (`name`, or `name=value`) renamed, each by itself. */
  drifts?: Record<string, string>[];
  build(stage: Stage): Promise<Built> | Built;
};

export type PageDefinition = {
  platform: string;
  boxes: Record<string, BoxFixture>;
  /** Response headers beyond the usual strict policy. */
  trustedTypes?: boolean;
  /** Selectors in the page that must not be taken for a compose box, asked after building. */
  decoys?: string[];
};

/** What a built page answers: its live box, and the words as the site's own code knows them. */
export type Built = {
  box(): HTMLElement;
  model(): string;
};

export type Attributes = Record<string, string | boolean | EventListener | null>;

/** What a page is built with: elements without HTML strings, words in the page's language, and the list of sent texts. */
export type Stage = {
  options: Options;
  /** Makes an element; names of listeners start with `on`. */
  el<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes?: Attributes,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[K];
  el(tag: string, attributes?: Attributes, ...children: (Node | string)[]): HTMLElement;
  say(word: Word): string;
  /** Records that the site sent these words. */
  send(text: string): void;
  /** Names a control, so that a test can press it; asked anew at every press. */
  control(name: string, find: () => Element | null): void;
  /** Adds a class name that no one could know beforehand, as hashed style sheets do. */
  hashed(): string;
  /** Keeps focus inside an element as accessible dialogs do. */
  trapFocus(inside: HTMLElement): void;
};

export type Word =
  | 'message'
  | 'comment'
  | 'post'
  | 'send'
  | 'reply'
  | 'share'
  | 'next'
  | 'search'
  | 'emoji'
  | 'attach'
  | 'voice'
  | 'like'
  | 'close'
  | 'audience'
  | 'caption'
  | 'writeTo'
  | 'more';

export const definePage = (page: PageDefinition): PageDefinition => page;
