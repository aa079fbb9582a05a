/** Chromium with an unpacked extension, through playwright-core and the DevTools protocol. */
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { DrivenPage, type Hands, poll } from './driven-page';
import { launching } from './launching';
import { answer, makePlace } from './pages';
import type { Inside, Launch, Rect, TestBrowser, TestPage } from './types';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export type ChromiumBrowser = TestBrowser & {
  readonly context: BrowserContext;
  /** The id under which the extension runs; waits for its background. */
  extensionId(): Promise<string>;
};

/** @returns a browser of its own, with a fresh profile that is removed when it closes */
export async function openChromium({
  extension: built,
  locale = 'en-US',
  touch = false,
  proxy,
}: Launch = {}): Promise<ChromiumBrowser> {
  const { profile, extension, remove } = makePlace(built);
  const context = await launching(() =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      headless: false,
      viewport: { width: 1000, height: 720 },
      hasTouch: touch,
      locale,
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        `--lang=${locale}`,
        ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
        ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ],
      timeout: 60_000,
    }),
  );
  const welcomed = extension ? await closeWelcome(context) : null;
  return {
    name: 'chromium',
    context,
    welcomed,
    ownPage: async () => {
      const page = await context.newPage();
      return new ChromiumPage(page, await context.newCDPSession(page)).ready();
    },
    page: async () => {
      const page = await context.newPage();
      return new ChromiumPage(page, await context.newCDPSession(page)).ready();
    },
    extensionId: async () => {
      await poll('the background runs', async () => context.serviceWorkers().length > 0);
      return new URL(context.serviceWorkers()[0]?.url() ?? '').host;
    },
    close: async () => {
      await context.close();
      remove();
    },
  };
}

/** The first steps open by themselves; a test that is about something else must not have them in front of its page. */
async function closeWelcome(context: BrowserContext): Promise<string | null> {
  const welcome = (): Page | undefined => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await poll('the first steps have opened', async () => welcome() !== undefined, 10_000).catch(() => undefined);
  const page = welcome();
  const address = page?.url() ?? null;
  await page?.close();
  return address;
}

type Node = {
  nodeId: number;
  backendNodeId: number;
  nodeType: number;
  shadowRootType?: string;
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
};

export class ChromiumPage extends DrivenPage {
  readonly browser = 'chromium';
  constructor(
    readonly page: Page,
    readonly devtools: CDPSession,
  ) {
    super();
  }

  async ready(): Promise<TestPage & ChromiumPage> {
    await this.page.route(/^https?:/, async (route) => {
      this.asked.push(route.request().url());
      await route.fulfill(await answer(route.request().url(), this.shown));
    });
    return this;
  }

  protected hands(): Hands {
    return this.page;
  }

  protected async load(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  }

  /** Through the protocol itself, as playwright's own evaluation is stopped by Trusted Types. */
  async evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const { result, exceptionDetails } = await this.devtools.send('Runtime.evaluate', {
      // Some TypeScript runners name functions through a helper that the page does not have.
      expression: `((__name) => (${run})(...${JSON.stringify(args)}))((named) => named)`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  async wheelAt(x: number, y: number, deltaY: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, deltaY);
  }

  /** Nodes and listeners of the page that live, after rubbish has been collected. */
  async living(): Promise<{ nodes: number; listeners: number }> {
    await this.devtools.send('Performance.enable');
    await this.devtools.send('HeapProfiler.collectGarbage');
    // What is freed late, after a turn of the page's own loop, is found by the second collection.
    await this.evaluate(() => new Promise((end) => requestAnimationFrame(() => setTimeout(end))));
    await this.devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  async resize(width: number, height: number, scale = 1): Promise<void> {
    await this.devtools.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false,
    });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Puts characters into the box as an input method does, without settling them yet. */
  async compose(text: string): Promise<void> {
    await this.devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** Settles what is being composed. */
  async settleComposition(text: string): Promise<void> {
    await this.devtools.send('Input.insertText', { text });
  }

  /** A field's own text lies in a tree that only the protocol can reach. */
  override async glyphs(words: string, nth = 0): Promise<Rect[]> {
    if (!(await this.evaluate(() => 'value' in (window.fixture.box() as HTMLElement)))) return super.glyphs(words, nth);
    const { result } = await this.devtools.send('Runtime.evaluate', { expression: 'window.fixture.box()' });
    const { node } = await this.devtools.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: -1,
      pierce: true,
    });
    const inner = (node as Node).shadowRoots?.[0];
    if (!inner) return [];
    const { object } = await this.devtools.send('DOM.resolveNode', { backendNodeId: inner.backendNodeId });
    const measured = await this.devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (words, nth) {
        const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
        for (let turn = 0; walker.nextNode(); ) {
          const { currentNode: node } = walker;
          for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1), turn += 1) {
            if (turn < nth) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + words.length);
            return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
          }
        }
        throw new Error('The words do not stand in the field.');
      }`,
      arguments: [{ value: words }, { value: nth }],
      returnByValue: true,
    });
    if (measured.exceptionDetails) throw new Error(measured.exceptionDetails.exception?.description);
    return measured.result.value as Rect[];
  }

  /** The page may change between the questions of one look: then it looks again. */
  async inside(selector: string): Promise<Inside[]> {
    for (let turn = 1; ; turn += 1) {
      try {
        return await this.look(selector);
      } catch (error) {
        if (turn === 5) throw error;
      }
    }
  }

  private async look(selector: string): Promise<Inside[]> {
    const { root } = await this.devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    try {
      return await this.lookInto(shadowRoots(root as Node), selector);
    } finally {
      // What the protocol holds or follows stays in memory, also long after the page has let go of it.
      await this.devtools.send('Runtime.releaseObjectGroup', { objectGroup: looking });
      await this.devtools.send('DOM.disable');
    }
  }

  private async lookInto(roots: readonly number[], selector: string): Promise<Inside[]> {
    const found: Inside[] = [];
    for (const nodeId of roots) {
      const { object } = await this.devtools.send('DOM.resolveNode', { nodeId, objectGroup: looking });
      const { result } = await this.devtools.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: describeInside,
        arguments: [{ value: selector }],
        returnByValue: true,
      });
      if (Array.isArray(result.value)) found.push(...(result.value as Inside[]));
    }
    return found;
  }
}

/** Under this name the protocol holds what is looked at. */
const looking = 'looking';

function shadowRoots(node: Node): number[] {
  const own = node.shadowRootType === 'closed' || node.shadowRootType === 'open' ? [node.nodeId] : [];
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(shadowRoots)];
}

/** Runs with a shadow root as `this`. */
export const describeInside = `function (selector) {
  return [...this.querySelectorAll(selector)].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    return { text: element.innerText ?? element.textContent ?? '', rect: { left, top, width, height }, attributes };
  });
}`;
