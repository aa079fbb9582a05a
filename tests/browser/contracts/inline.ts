/** Mentions, bold, links and emoji pictures among the words: read as seen, measured as drawn, changed whole or not at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineText as text } from '../../pages/sites/editors';
import { ask, buildProbe, type Launch, type Rect, type TestBrowser, type TestPage } from '../harness';
import { distance } from './rects';

type Outcome = 'done' | 'moved' | 'refused' | 'absent';

export function inlineContract(openBrowser: (launch: Launch) => Promise<TestBrowser>): void {
  let browser: TestBrowser;
  let page: TestPage;
  let probe: { dir: string; remove(): void };
  beforeAll(async () => {
    probe = await buildProbe();
    browser = await openBrowser({ extension: probe.dir });
    page = await browser.page();
  });
  afterAll(async () => {
    await browser?.close();
    probe?.remove();
  });

  const read = () => ask<string>(page, { ask: 'read' });
  const fix = (words: string, instead: string) => ask<Outcome>(page, { ask: 'fix', words, nth: 0, text: instead });
  const rects = (words: string) =>
    ask<Rect[]>(page, { ask: 'rects', start: text.indexOf(words), end: text.indexOf(words) + words.length });

  describe.each(['lexical-inline', 'prosemirror-inline', 'plain-inline'])('%s', (boxId) => {
    const open = async () => {
      await page.open('editors', boxId);
      await page.focusBox();
    };

    it('reads every piece once', async () => {
      await open();
      expect(await read()).toBe(text);
      expect(await page.model()).toBe(text);
    });

    it.each(['важно', 'Helo', '@Айгерим', 'конец'])('measures %s on its glyphs', async (words) => {
      await open();
      expect(distance(await rects(words), await page.glyphs(words))).toBeLessThanOrEqual(2);
    });

    it('measures one line over pieces of different kinds', async () => {
      await open();
      expect(await rects('Это важно')).toHaveLength(1);
      const [whole, part] = [await rects('важно 😀 и'), await rects('важно')];
      expect(whole[0]?.left).toBe(part[0]?.left);
      expect(whole[0]?.width).toBeGreaterThan(part[0]?.width ?? 0);
    });

    it.each([
      ['bold words', 'важно', 'срочно'],
      ['a word after an emoji and in a link', 'Helo', 'Привет'],
      ['the last word', 'конец', 'всё'],
    ])('replaces %s', async (_what, from, to) => {
      await open();
      expect(await fix(from, to)).toBe('done');
      await expect.poll(() => page.model()).toBe(text.replace(from, to));
      expect(await read()).toBe(text.replace(from, to));
    });

    it.each([
      ['over the edge of bold', 'Это важно', 'Нужно'],
      ['part of a mention', 'Айгерим', 'Анна'],
      ['over the edge of a mention', 'Айгерим! Это', 'Анна! Вот'],
      ['a whole mention with words around it', 'Привет, @Айгерим!', 'Здравствуйте!'],
      ['over an emoji', 'важно 😀 и', 'важно и'],
      ['that takes words away over the edge of bold', 'важно 😀 и ', ''],
    ])('a fix %s lands or is refused without damage', async (_what, from, to) => {
      await open();
      const outcome = await fix(from, to);
      const wanted = outcome === 'done' ? text.replace(from, to) : text;
      expect(['done', 'refused']).toContain(outcome);
      await expect.poll(() => page.model()).toBe(wanted);
      expect(await read()).toBe(wanted);
      expect(await page.evaluate(() => window.errors)).toEqual([]);
      await page.press('Mod+End');
      await page.type('!');
      await expect.poll(() => page.model()).toBe(`${wanted}!`);
    });
  });
}
