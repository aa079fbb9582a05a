/** The door of the harness: a browser by name, fixture pages by platform and box. */
export { type ChromiumBrowser, ChromiumPage, openChromium } from './chromium';
export { poll } from './driven-page';
export { type FirefoxBrowser, openFirefox } from './firefox';
export { OwnExtension } from './own-extension';
export { builtExtension, describePage, fixtureIds, projectRoot } from './pages';
export { ask, buildProbe } from './probe';
export type { Inside, Launch, Rect, TestBrowser, TestPage } from './types';
