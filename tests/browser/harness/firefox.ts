/** Firefox with a temporary add-on, through puppeteer-core and WebDriver BiDi. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { describeInside } from './chromium';
import { DrivenPage, type Hands, poll } from './driven-page';
import { launching } from './launching';
import { answer, makePlace } from './pages';
import type { Inside, Launch, Rect, TestBrowser } from './types';

const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

export type FirefoxBrowser = Omit<TestBrowser, 'page'> & {
  page(): Promise<FirefoxPage>;
  /** Puts the add-on in the place of itself, as an update does under open tabs. */
  installAgain(): Promise<void>;
};

/** @returns a browser of its own with a fresh profile */
export async function openFirefox({
  extension: built,
  locale = 'en-US',
  touch = false,
  proxy,
}: Launch = {}): Promise<FirefoxBrowser> {
  const { extension, remove } = makePlace(built);
  const browser = await launching(() =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      timeout: 90_000,
      protocolTimeout: 120_000,
      extraPrefsFirefox: {
        'intl.accept_languages': locale,
        'intl.locale.requested': locale,
        'dom.w3c_touch_events.enabled': touch ? 1 : 0,
        ...(proxy ? throughProxy(proxy) : {}),
        'network.dns.disabled': false,
        // The spelling's own red lines come when they like, and would stand in one picture of a field and not in the next.
        'layout.spellcheckDefault': 0,
        // Scroll bars that come and fade would do the same.
        'widget.gtk.overlay-scrollbars.enabled': false,
        // Pages of known hosts would be upgraded or refused before a request could be answered.
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
      },
    }),
  );
  if (extension) await browser.installExtension(extension);
  const own = extension ? await ownPage(browser) : null;
  return {
    name: 'firefox',
    welcomed: own?.address ?? null,
    ownPage: async () => {
      if (!own) throw new Error('the first steps did not open');
      // Tall: what lies below the window cannot be scrolled to in a tab behind another.
      await own.page.setViewport({ width: 1000, height: 1200 });
      return new FirefoxPage(own.page, bidi(browser), true);
    },
    page: async () => new FirefoxPage(await browser.newPage(), bidi(browser)).ready(),
    installAgain: async () => void (extension && (await browser.installExtension(extension))),
    close: async () => {
      await browser.close();
      remove();
    },
  };
}

const throughProxy = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

type Own = { page: Page; address: string };

/** The first steps open by themselves. Firefox lets a test go to an extension's pages only from one that is open already. */
async function ownPage(browser: Browser): Promise<Own | null> {
  const find = async (): Promise<Own | null> => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome.html')) return { page, address };
    }
    return null;
  };
  let own: Own | null = null;
  await poll(
    'the first steps have opened',
    async () => {
      own = await find();
      return own !== null;
    },
    10_000,
  ).catch(() => undefined);
  return own;
}

/** The part of WebDriver BiDi that puppeteer does not wrap. */
type Bidi = { send(method: string, params: unknown): Promise<{ result: { result: RemoteValue; type: string } }> };

type RemoteValue = { type: string; sharedId?: string; value?: unknown };
type RemoteNode = RemoteValue & {
  value?: { mode?: string; shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
};

function bidi(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Bidi };
  return connection;
}

export class FirefoxPage extends DrivenPage {
  readonly browser = 'firefox';
  constructor(
    private readonly page: Page,
    private readonly protocol: Bidi,
    private readonly own = false,
  ) {
    super();
  }

  async ready(): Promise<this> {
    await this.page.setViewport({ width: 1000, height: 720 });
    await this.page.setRequestInterception(true);
    this.page.on('request', async (request) => {
      if (!/^https?:/.test(request.url())) return request.continue();
      this.asked.push(request.url());
      const { status, headers, body } = await answer(request.url(), this.shown);
      await request.respond({ status, headers, body }).catch(() => {});
    });
    return this;
  }

  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }

  /** Puts words into the focused box at once. */
  async insert(text: string): Promise<void> {
    // The protocol sends single characters only; this is heard by editors as the browser's own input.
    await this.evaluate((words: string) => void document.execCommand('insertText', false, words), text);
  }

  protected hands(): Hands {
    return this.page as unknown as Hands;
  }

  protected async load(url: string): Promise<void> {
    if (this.own) return this.loadOwn(url);
    await this.page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  }

  /** An address that differs only after the # would not be loaded anew. */
  private async loadOwn(url: string): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset.old = '';
    });
    await this.page.evaluate((wanted: string) => {
      if (location.href.split('#')[0] === wanted.split('#')[0]) {
        location.replace(wanted);
        location.reload();
      } else location.href = wanted;
    }, url);
    await poll('the page has loaded', () =>
      this.page
        .evaluate(() => !('old' in document.documentElement.dataset) && document.readyState === 'complete')
        .catch(() => false),
    );
  }

  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.page.evaluate(run as never, ...(args as readonly unknown[] as never[])) as Promise<R>;
  }

  async wheelAt(x: number, y: number, deltaY: number): Promise<void> {
    await this.page.mouse.move(x, y);
    // The protocol takes whole numbers only.
    await this.page.mouse.wheel({ deltaY: Math.round(deltaY) });
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  async resize(width: number, height: number, scale = 1): Promise<void> {
    await this.page.setViewport({ width, height, deviceScaleFactor: scale });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  /** A field's own text cannot be reached here: what changes on the screen when the words are selected is where they are. */
  override async glyphs(words: string, nth = 0): Promise<Rect[]> {
    if (!(await this.evaluate(() => 'value' in (window.fixture.box() as HTMLElement)))) return super.glyphs(words, nth);
    const shot = async () => `data:image/png;base64,${await this.page.screenshot({ encoding: 'base64' })}`;
    // A picture counts when the next one is the same: a scroll bar that fades would be taken for words.
    const picture = async (): Promise<string> => {
      let last = await shot();
      await poll('the page has come to rest', async () => {
        const next = await shot();
        const same = next === last;
        last = next;
        return same;
      });
      return last;
    };
    const select = (wanted: string, from: string, which: number) =>
      this.evaluate(
        (sought: string, kind: string, turn: number) => {
          const field = window.fixture.box() as HTMLTextAreaElement;
          const scrolled = field.scrollTop;
          field.style.caretColor = 'transparent';
          let at = -1;
          for (let one = 0; one <= turn; one += 1) at = field.value.indexOf(sought, at + 1);
          field.setSelectionRange(at, kind === 'all' ? at + sought.length : at);
          field.scrollTop = scrolled;
        },
        wanted,
        from,
        which,
      );
    await select(words, 'none', nth);
    const before = await picture();
    await select(words, 'all', nth);
    const after = await picture();
    await select(words, 'none', nth);
    return this.evaluate(difference, before, after);
  }

  /** Frames of the page included; their rectangles are those of their own windows. */
  async inside(selector: string): Promise<Inside[]> {
    const found: Inside[] = [];
    for (const frame of this.page.frames())
      found.push(...(await this.insideFrame((frame as unknown as { _id: string })._id, selector)));
    return found;
  }

  private async insideFrame(context: string, selector: string): Promise<Inside[]> {
    const target = { context };
    const { result } = await this.protocol.send('script.evaluate', {
      expression: 'document.documentElement',
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    });
    const found: Inside[] = [];
    for (const sharedId of shadowRoots(result.result as RemoteNode)) {
      const answered = await this.protocol.send('script.callFunction', {
        functionDeclaration: `function (selector) { return JSON.stringify((${describeInside}).call(this, selector)); }`,
        this: { sharedId },
        arguments: [{ type: 'string', value: selector }],
        target,
        awaitPromise: false,
      });
      found.push(...(JSON.parse(String(answered.result.result.value ?? '[]')) as Inside[]));
    }
    return found;
  }
}

function shadowRoots(node: RemoteNode | null | undefined): string[] {
  if (!node?.value) return [];
  const { shadowRoot, children = [] } = node.value;
  return [
    ...(shadowRoot?.sharedId ? [shadowRoot.sharedId, ...shadowRoots(shadowRoot)] : []),
    ...children.flatMap(shadowRoots),
  ];
}

/** Runs in the page: the rectangle in which two pictures of the viewport differ, CSS pixels. */
async function difference(one: string, other: string): Promise<Rect[]> {
  const pixels = async (source: string): Promise<ImageData> => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const [first, second] = [await pixels(one), await pixels(other)];
  let [left, top, right, bottom] = [first.width, first.height, 0, 0];
  for (let at = 0; at < first.data.length; at += 4) {
    if (first.data[at] === second.data[at] && first.data[at + 2] === second.data[at + 2]) continue;
    const x = (at / 4) % first.width;
    const y = Math.floor(at / 4 / first.width);
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  if (right === 0) return [];
  const scale = first.width / window.innerWidth;
  return [{ left: left / scale, top: top / scale, width: (right - left) / scale, height: (bottom - top) / scale }];
}
