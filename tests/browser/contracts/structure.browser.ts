/** What platforms say of a page, asked of their own code: which box, for whom, what sends; no other box; and the same after a redesign renamed things. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Examined } from '../../../platforms/examine';
import type { Act } from '../../pages/types';
import { ask, buildProbe, describePage, openChromium, type TestBrowser, type TestPage } from '../harness';
import { pagesOf, platformIds } from './platforms';

type Described = { id: string; kind: string; reach: string; recipient: string | null; account: string | null };

let browser: TestBrowser;
let page: TestPage;
let probe: { dir: string; remove(): void };
beforeAll(async () => {
  probe = await buildProbe();
  browser = await openChromium({ extension: probe.dir });
  page = await browser.page();
});
afterAll(async () => {
  await browser?.close();
  probe?.remove();
});

/** Where the page is the older or rarer variant, which a later selector is for. */
const bestSelector: Record<string, number> = {
  'ok message-inner': 1,
  'tiktok message-old': 1,
  'x message-old': 1,
  'linkedin post': 1,
  'linkedin comment-old': 2,
  'generic shadow': 1,
  'generic slate': 1,
};

/** Words that only accompany a picture, a video or a file. */
const captions = new Set([
  'instagram caption',
  'whatsapp caption',
  'telegram caption-k',
  'telegram caption-a',
  'tiktok caption',
]);

const severalBoxes = new Set(['facebook dm-popup', 'x post-thread', 'youtube comment', 'youtube reply']);

const act = (what: Act) => ('key' in what ? page.press(what.key) : page.click(what.press));
const describeBox = () => ask<Described | null>(page, { ask: 'describe' });

describe.each(await pagesOf([...platformIds, 'generic']))('$platform $boxId', ({ platform, boxId, box }) => {
  it.each(['en', 'ru', 'kk'] as const)('is known for what it is in %s', async (lang) => {
    await page.open(platform, boxId, { lang });
    await page.focusBox();
    expect(await describeBox()).toMatchObject({
      ...box.surface,
      recipient: box.recipient,
      account: box.account ?? null,
    });
  });

  it('is found by the best selector, and the doctor can tell', async () => {
    await page.open(platform, boxId, { text: 'Сәлем' });
    await page.focusBox();
    const found = await ask<Examined[]>(page, { ask: 'examine' });
    const described = await describeBox();
    const best = bestSelector[`${platform} ${boxId}`] ?? 0;
    const own = found.filter(({ box: id, selector }) => id === described?.id && selector === best);
    expect(own.length, JSON.stringify(found)).toBeGreaterThan(0);
    // Never a sign for nothing: wherever something sends, it is known, and nothing goes along with these words.
    if (box.sends.some((way) => 'press' in way))
      expect(own[0]?.sends, JSON.stringify(found)).not.toMatchObject({ button: null, form: false });
    expect(own[0]?.attached).toEqual(captions.has(`${platform} ${boxId}`) ? ['media'] : []);
    // Nothing else of the page is claimed, unless the page really has a second such box.
    if (!severalBoxes.has(`${platform} ${boxId}`)) expect(found.filter(({ box: id }) => id !== null)).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('Сәлем');
  });

  it('takes nothing else for a compose box', async () => {
    const { decoys = [] } = await describePage(platform);
    await page.open(platform, boxId);
    expect(await ask(page, { ask: 'claimed', selectors: decoys })).toEqual([]);
  });

  it('tells what sends from what does not, and the page agrees', async () => {
    for (const way of box.sends) {
      await page.open(platform, boxId, { lang: 'kk' });
      await page.focusBox();
      await page.type('Сәлем');
      await expect.poll(() => page.model()).toBe('Сәлем');
      await act(way);
      expect(await ask(page, { ask: 'pressed' }), JSON.stringify(way)).toMatchObject({ sends: [expect.any(String)] });
    }
    await page.open(platform, boxId, { lang: 'kk' });
    await page.focusBox();
    await page.type('Сәлем');
    for (const way of box.stays) {
      await ask(page, { ask: 'forget' });
      await act(way);
      expect(await page.sent(), JSON.stringify(way)).toEqual([]);
      expect(await ask(page, { ask: 'pressed' }), JSON.stringify(way)).toMatchObject({ sends: [] });
    }
  });

  it.each(box.drifts ?? [])('is still known, and Send with it, after %j', async (drift) => {
    await page.open(platform, boxId, { drift });
    await page.focusBox();
    await page.type('Hello');
    expect(await describeBox()).toMatchObject(box.surface);
    for (const way of box.sends.slice(-1)) {
      await act(way);
      expect(await ask(page, { ask: 'pressed' }), JSON.stringify(way)).toMatchObject({ sends: [expect.any(String)] });
    }
  });
});
