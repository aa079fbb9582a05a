/** Chromium under faults: through the DevTools protocol it can be slowed, cut off, robbed of its background, and made to fail in our own world. */
import {
  builtExtension,
  type ChromiumPage,
  OwnExtension,
  openChromium,
  type TestPage,
} from '../../tests/browser/harness';
import { everywhere } from './everywhere';
import { asking, clockBy, portClosed, stages, undo } from './natives';
import { blocked, corrupt, full, silent } from './storage';
import type { Bench, Fault, Living } from './types';

/** How long such scripts may stay, and a little more, ms. */
const grace = 6_000;
/** A person who has switched us on again comes back from the browser's page of extensions no sooner than this, ms. */
const wayBack = 2_000;
/** What we look at once a box has been left alone is looked at by then, ms: a timer on its way is nothing left behind. */
const calm = 1_500;

export async function chromiumBench(): Promise<Bench> {
  const browser = await openChromium({ extension: builtExtension('chromium'), locale: 'ru' });
  const own = await OwnExtension.of(browser);
  const page = (await browser.page()) as TestPage & ChromiumPage;
  const other = (await browser.page()) as TestPage & ChromiumPage;
  await other.open('vk', 'message', { lang: 'ru' });
  await page.page.bringToFront();
  const { devtools } = page;
  /** When our scripts on the page lost their extension last. */
  let orphans = 0;
  await devtools.send('Network.enable');
  const worlds = new Map<number, string>();
  devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context.origin));
  devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  devtools.on('Runtime.executionContextsCleared', () => worlds.clear());
  await devtools.send('Runtime.enable');

  /** In the world of our scripts on the page. */
  const inOurWorld = async (expression: string): Promise<void> => {
    for (const [contextId, origin] of [...worlds])
      if (origin.startsWith('chrome-extension://'))
        await devtools.send('Runtime.evaluate', { contextId, expression: `{${expression}}` }).catch(() => undefined);
  };
  const inside = (breaks: string) => ({ begin: () => inOurWorld(breaks), end: () => inOurWorld(undo) });
  const offline = async (is: boolean): Promise<void> => {
    const full = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await devtools.send('Network.emulateNetworkConditions', { offline: is, ...full });
  };
  const storage = (run: () => void | Promise<void>) => ({
    begin: async () => {
      await own.inBackground(run);
    },
    end: () => own.killBackground(),
  });

  const faults: Fault[] = [
    ...everywhere,
    { name: 'background killed', weight: 8, leaves: 'healthy', begin: () => own.killBackground() },
    { name: 'storage full', weight: 3, leaves: 'healthy', ...storage(full) },
    { name: 'storage blocked', weight: 3, leaves: 'healthy', ...storage(blocked) },
    { name: 'storage silent', weight: 2, leaves: 'healthy', ...storage(silent) },
    { name: 'storage corrupt', weight: 3, leaves: 'healthy', ...storage(corrupt) },
    // While the engine is still to be fetched, nothing can be checked without the port.
    { name: 'message port closed', weight: 4, leaves: 'broken', ...inside(portClosed) },
    { name: 'our clock jumps on', weight: 2, leaves: 'healthy', ...inside(clockBy(3e10)) },
    { name: 'our clock jumps back', weight: 2, leaves: 'healthy', ...inside(clockBy(-3e10)) },
    {
      name: 'CPU six times slower',
      weight: 5,
      leaves: 'healthy',
      begin: async () => void (await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })),
      end: async () => void (await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })),
    },
    {
      name: 'offline',
      weight: 3,
      leaves: 'healthy',
      begin: () => offline(true),
      end: () => offline(false),
    },
    {
      name: 'two tabs',
      weight: 4,
      leaves: 'healthy',
      begin: async () => {
        await other.page.bringToFront();
        await other.focusBox();
        await other.page.keyboard.insertText('Ваш ИИН 880512400123 принят. ');
        await page.page.bringToFront();
      },
    },
    {
      name: 'extension reloaded',
      weight: 0.5,
      leaves: 'healthy',
      begin: async () => {
        await own.reload();
        orphans = Date.now();
        await page.page.bringToFront();
      },
    },
    {
      name: 'extension switched off',
      weight: 0.3,
      leaves: 'broken',
      begin: () => own.enable(false),
      end: async () => {
        await own.enable(true);
        orphans = Date.now();
        await page.page.bringToFront();
        await new Promise((end) => setTimeout(end, wayBack));
      },
    },
    ...stages.map(
      ({ name, weight, breaks }): Fault => ({ name: `fails: ${name}`, weight, leaves: 'broken', ...inside(breaks) }),
    ),
  ];
  return {
    name: 'chromium',
    page,
    faults,
    insert: (text) => page.page.keyboard.insertText(text),
    errors: async () => [
      ...(await own.errors()),
      ...(await page.evaluate(() => (window.errors ?? []).splice(0)).catch(() => [])),
    ],
    living: async (): Promise<Living> => {
      // Scripts that have lost their extension leave at the first event after their time of grace.
      if (orphans > 0) {
        await new Promise((end) => setTimeout(end, Math.max(0, orphans + grace - Date.now())));
        await page.press('Shift');
        orphans = 0;
      }
      await new Promise((end) => setTimeout(end, calm));
      return page.living();
    },
    answers: async () => {
      const told: string[] = [];
      for (const [contextId, origin] of [...worlds])
        if (origin.startsWith('chrome-extension://'))
          await devtools
            .send('Runtime.evaluate', { contextId, expression: asking, awaitPromise: true, timeout: 20_000 })
            .then(
              ({ result }) => told.push(String(result.value ?? result.description)),
              (error: Error) => told.push(error.message),
            );
      return told.join(' | ');
    },
    close: () => browser.close(),
  };
}
