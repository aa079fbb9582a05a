/** Faults that any page can bring about, in both browsers. */
import type { TestPage } from '../../tests/browser/harness';
import type { Fault } from './types';

/** For half a second the page moves and changes what stands around the box, and the element within it, at every frame. */
const rerender = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    const until = performance.now() + 500;
    // Without a name of its own: a runner of TypeScript would name it through a helper that the page does not have.
    const turns = setInterval(() => {
      const box = window.fixture.box();
      const around = box?.parentElement;
      if (!box || !around || performance.now() > until) return clearInterval(turns);
      around.style.paddingTop = `${Math.round(performance.now()) % 7}px`;
      const stray = document.createElement('i');
      around.before(stray);
      box.setAttribute('data-turn', String(performance.now()));
      setTimeout(() => stray.remove(), 8);
    }, 16);
  });

/** The page's own listeners and natives are broken: what we use must be ours. */
const hijack = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    const page = window as unknown as { undo?: () => void };
    const { getClientRects } = Range.prototype;
    const { composedPath } = Event.prototype;
    Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
    Event.prototype.composedPath = () => [];
    page.undo = () => {
      Range.prototype.getClientRects = getClientRects;
      Event.prototype.composedPath = composedPath;
    };
  });

const restore = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    const page = window as unknown as { undo?: () => void };
    page.undo?.();
    delete page.undo;
  });

/** The clock of the page goes to another year and back. */
const pageClock = (page: TestPage, years: number): Promise<void> =>
  page.evaluate((by: number) => {
    const page = window as unknown as { undo?: () => void };
    const { now } = Date;
    Date.now = () => now() + by * 31_536_000_000;
    page.undo = () => {
      Date.now = now;
    };
  }, years);

export const everywhere: readonly Fault[] = [
  { name: 'nothing', weight: 40, leaves: 'healthy', begin: async () => undefined },
  { name: 'page re-renders', weight: 8, leaves: 'healthy', begin: rerender },
  { name: 'page hijacks natives', weight: 5, leaves: 'healthy', begin: hijack, end: restore },
  {
    name: 'clock of the page jumps',
    weight: 4,
    leaves: 'healthy',
    begin: (page, chance) => pageClock(page, chance.one([-3, 5])),
    end: restore,
  },
  {
    name: 'box removed',
    weight: 2,
    leaves: 'gone',
    begin: (page) => page.evaluate(() => window.fixture.box()?.remove()),
  },
  {
    name: 'another part of ours removed',
    weight: 4,
    leaves: 'healthy',
    begin: (page) =>
      page.evaluate(() => {
        for (const one of [...document.documentElement.children])
          if (!['HEAD', 'BODY'].includes(one.tagName)) one.remove();
      }),
  },
];
