/** Input methods: nothing is read as finished, nothing is changed, while somebody composes a character. And long drafts cost what their length does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, buildProbe, type ChromiumPage, openChromium, type TestBrowser } from '../harness';

let browser: TestBrowser;
let page: ChromiumPage;
let probe: { dir: string; remove(): void };
beforeAll(async () => {
  probe = await buildProbe();
  browser = await openChromium({ extension: probe.dir });
  page = (await browser.page()) as ChromiumPage;
});
afterAll(async () => {
  await browser?.close();
  probe?.remove();
});

describe.each(['lexical', 'prosemirror', 'plain-br', 'textarea'])('composing in %s', (boxId) => {
  it('is known, is not told as a change, and refuses fixes until it is settled', async () => {
    await page.open('editors', boxId, { text: 'Helo ' });
    await page.focusBox();
    await ask(page, { ask: 'forget' });
    await page.compose('にほ');
    expect(await ask(page, { ask: 'composing' })).toBe(true);
    expect(await ask(page, { ask: 'changes' })).not.toContain('text');
    expect(await ask(page, { ask: 'fix', words: 'Helo', nth: 0, text: 'Hello' })).toBe('refused');
    await page.settleComposition('日本');
    await expect.poll(() => page.model()).toBe('Helo 日本');
    expect(await ask(page, { ask: 'composing' })).toBe(false);
    await expect.poll(async () => await ask<string[]>(page, { ask: 'changes' })).toContain('text');
    expect(await ask(page, { ask: 'fix', words: 'Helo', nth: 0, text: 'Hello' })).toBe('done');
    await expect.poll(() => page.model()).toBe('Hello 日本');
  });
});

describe('long drafts', () => {
  const timeOf = async (lines: number): Promise<number> => {
    await page.open('editors', 'plain-blocks', {
      text: Array(lines).fill('Сорок знаков обычного текста на строке.').join('\n'),
    });
    await page.focusBox();
    await ask(page, { ask: 'time', turns: 3 });
    return ask<number>(page, { ask: 'time', turns: 10 });
  };

  it('five times the text costs at most about five times the time', async () => {
    const short = await timeOf(500);
    const long = await timeOf(2500);
    expect(long / Math.max(short, 1)).toBeLessThan(12);
    expect(long / 10).toBeLessThan(150);
  });
});
