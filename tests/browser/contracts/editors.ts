/** The contract of editors: what holds for every family in every browser, with the real libraries. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, buildProbe, describePage, type Launch, type TestBrowser, type TestPage } from '../harness';
import { distance } from './rects';

const first = 'Helo мир, 👋 Жанна снова';
const second = 'вторая строка тут';
const text = `${first}\n${second}\n\nпоследнее слово`;

/** Families that keep one line only. */
const oneLine = new Set(['input']);
/** Quill 1 in Firefox cannot take back what comes of its paragraphs, so it gets no lines. */
const refusesLines = (boxId: string, browser: TestBrowser): boolean =>
  boxId === 'quill-1' && browser.name === 'firefox';
/** Quill takes changes within a second for one step of undo. */
const mergesUndo = new Set(['quill-1', 'quill-2']);

type Outcome = 'done' | 'moved' | 'refused' | 'absent';

export function editorContract(openBrowser: (launch: Launch) => Promise<TestBrowser>): void {
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
  const fix = (words: string, text: string, nth = 0) => ask<Outcome>(page, { ask: 'fix', words, nth, text });
  const agrees = (wanted: string) => expect.poll(() => page.model(), { timeout: 5_000 }).toBe(wanted);
  const rects = async (words: string) => {
    const start = (await read()).indexOf(words);
    return ask<{ left: number; top: number; width: number; height: number }[]>(page, {
      ask: 'rects',
      start,
      end: start + words.length,
    });
  };
  /** Three steps back or forth lead to these words; where steps may be merged, at most three. */
  const stepsTo = (merges: boolean) => async (keys: string, wanted: string) => {
    for (let turn = 0; turn < 3; turn += 1) {
      if (merges && (await page.model()) === wanted) break;
      await page.press(keys);
    }
    await agrees(wanted);
  };
  /** Brings the box's first line into view; the page itself stays where it is. */
  const scrollUp = () =>
    page.evaluate(() => {
      let up: Element | null = window.fixture.box();
      while (up && up !== document.documentElement) {
        up.scrollTop = 0;
        const root = up.getRootNode();
        up = up.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
    });
  const onGlyphs = async (words: string) => distance(await rects(words), await page.glyphs(words));

  const isField = () => page.evaluate(() => 'value' in (window.fixture.box() as HTMLElement));
  const liesOn = async (words: string): Promise<void> => {
    // Where a field's words stand in Firefox is told only by two pictures: taken again until the page has come to rest.
    if (browser.name === 'firefox' && (await isField()))
      await expect.poll(() => onGlyphs(words), { timeout: 6_000 }).toBeLessThanOrEqual(2);
    else expect(await onGlyphs(words)).toBeLessThanOrEqual(2);
  };

  describe.each(boxes)('%s', (boxId) => {
    const undoTo = stepsTo(mergesUndo.has(boxId));
    const given = oneLine.has(boxId) ? first : text;
    const open = async (words = given) => {
      await page.resize(1000, 720);
      await page.open('editors', boxId, { text: words, lang: 'ru' });
      await page.focusBox();
    };
    const swap = (from: string, to: string) => given.replace(from, to);

    it('reads what a person sees', async () => {
      await open();
      expect(await read()).toBe(given);
      await page.press('Mod+End');
      await page.type('  и ещё');
      await agrees(`${given}  и ещё`);
      expect((await read()).replaceAll('\u00a0', ' ')).toBe(`${given}  и ещё`);
    });

    it('does not read a placeholder', async () => {
      await open('');
      expect(await read()).toBe('');
    });

    it('measures the glyphs wherever they go', async () => {
      await open();
      await scrollUp();
      await liesOn('Жанна');
      if (!oneLine.has(boxId)) await liesOn('строка');
      await page.evaluate(() => window.scrollTo(0, 50));
      await liesOn('Жанна');
      for (const scale of [0.8, 1.5]) {
        await page.resize(Math.round(1000 / scale), Math.round(720 / scale), scale);
        await scrollUp();
        await liesOn('Жанна');
      }
      await page.resize(760, 600);
      await scrollUp();
      await liesOn('Helo');
      if (oneLine.has(boxId)) return;
      const more = 'ещё одна строка, довольно длинная, чтобы она перешла на следующую и ещё дальше\nи\nещё\nко';
      await open(`${given}\n${more}`);
      await page.resize(760, 600);
      await page.type('нец');
      await agrees(`${given}\n${more}нец`);
      await page.evaluate(() => window.fixture.box()?.scrollIntoView({ block: 'end' }));
      await liesOn('конец');
      await scrollUp();
      await liesOn('Жанна');
      expect(await rects('конец')).toEqual([]);
    });

    it('tells when words change and when they only move', async () => {
      await open();
      await ask(page, { ask: 'forget' });
      await page.type('!');
      expect(await ask<string[]>(page, { ask: 'changes' })).toContain('text');
      await ask(page, { ask: 'forget' });
      await page.evaluate(() => window.scrollTo(0, 40));
      await page.until('the move is heard', () => true);
      await waitFor(async () => (await ask<string[]>(page, { ask: 'changes' })).includes('moved'));
    });

    const places: [string, string, string][] = [
      ['the first word of the draft', 'Helo', 'Здравствуйте'],
      ['the last word of a line', 'снова', 'вновь'],
      ['a word after an emoji', 'Жанна', 'коллега'],
      ...(oneLine.has(boxId)
        ? []
        : ([
            ['the first word of the second line', 'вторая', '2-я'],
            ['the last word of the draft', 'слово', 'предложение'],
          ] as [string, string, string][])),
    ];
    it.each(places)('replaces %s', async (_what, from, to) => {
      await open();
      expect(await fix(from, to)).toBe('done');
      await agrees(swap(from, to));
      expect(await read()).toBe(swap(from, to));
      expect(await page.evaluate(() => window.errors)).toEqual([]);
    });

    it('takes a word away', async () => {
      await open();
      expect(await fix(' Жанна', '')).toBe('done');
      await agrees(swap(' Жанна', ''));
      expect(await read()).toBe(swap(' Жанна', ''));
    });

    const several = 'Добрый день!\nМы получили ваше письмо.\n\n1 < 2 & ответ: завтра';
    it.skipIf(oneLine.has(boxId)).each([
      ['into an empty box', '', ''],
      ['at the end', given, given.slice(-5)],
      ['within a line', given, 'вторая'],
      ['at the beginning', given, ''],
    ])('puts in words with line breaks %s, and undo takes them back', async (_where, words, after) => {
      await open(words);
      const at = words.indexOf(after) + after.length;
      const wanted = words.slice(0, at) + several + words.slice(at);
      const replacing = { ask: 'replace', start: at, end: at, text: several, expecting: '' } as const;
      const refused = refusesLines(boxId, browser);
      expect(await ask<Outcome>(page, replacing)).toBe(refused ? 'refused' : 'done');
      await agrees(refused ? words : wanted);
      if (refused) return;
      expect(await read()).toBe(wanted);
      expect(await page.sent()).toEqual([]);
      expect(await page.evaluate(() => window.errors)).toEqual([]);
      for (let turn = 0; turn < 8 && (await page.model()) !== words; turn += 1) await page.press('Mod+z');
      await agrees(words);
    });

    it.skipIf(oneLine.has(boxId))('puts several lines in the place of a word', async () => {
      await open();
      const refused = refusesLines(boxId, browser);
      expect(await fix('вторая', 'раз\nдва')).toBe(refused ? 'refused' : 'done');
      if (refused) return agrees(given);
      await agrees(swap('вторая', 'раз\nдва'));
      expect(await read()).toBe(swap('вторая', 'раз\nдва'));
      await page.type('!');
      await agrees(`${swap('вторая', 'раз\nдва')}!`);
    });

    it.runIf(oneLine.has(boxId))('refuses lines where there is room for one', async () => {
      await open();
      const replacing = { ask: 'replace', start: 0, end: 0, text: several, expecting: '' } as const;
      expect(await ask<Outcome>(page, replacing)).toBe('refused');
      expect(await page.model()).toBe(given);
    });

    it('takes the whole first line away', async () => {
      await open();
      expect(await fix(first, '')).toBe('done');
      await agrees(given.replace(first, ''));
      await page.press('Mod+End');
      await page.type('!');
      await agrees(`${given.replace(first, '')}!`);
    });

    it('three fixes, three times undo, then redo', async () => {
      await open();
      const fixed = given.replace('Helo', 'Привет').replace('Жанна', 'коллега').replace('снова', 'вновь');
      expect([await fix('Helo', 'Привет'), await fix('Жанна', 'коллега'), await fix('снова', 'вновь')]).toEqual([
        'done',
        'done',
        'done',
      ]);
      await agrees(fixed);
      await undoTo('Mod+z', given);
      expect(await read()).toBe(given);
      await undoTo('Mod+Shift+z', fixed);
      expect(await read()).toBe(fixed);
    });

    it('leaves the caret where the person had it', async () => {
      await open();
      const at = given.indexOf('мир') + 2;
      await ask(page, { ask: 'focus', at });
      expect(await ask<number>(page, { ask: 'caret' })).toBe(at);
      await fix('Helo', 'Привет');
      expect(await ask<number>(page, { ask: 'caret' })).toBe(at + 2);
      await fix('Жанна', 'Ж');
      expect(await ask<number>(page, { ask: 'caret' })).toBe(at + 2);
      await page.type('_');
      await agrees(given.replace('Helo', 'Привет').replace('Жанна', 'Ж').replace('мир', 'ми_р'));
    });

    it('puts the caret at every offset', async () => {
      await open();
      for (let at = 0; at <= given.length; at += 1) {
        if (/[\udc00-\udfff]/.test(given[at] ?? '')) continue;
        await ask(page, { ask: 'focus', at });
        expect(await ask<number>(page, { ask: 'caret' })).toBe(at);
      }
    });

    it('refuses a fix whose words are gone', async () => {
      await open();
      const stale = { ask: 'replace', start: 0, end: 4, text: 'Привет', expecting: 'Haló' } as const;
      expect(await ask<Outcome>(page, stale)).toBe('moved');
      expect(await read()).toBe(given);
      await agrees(given);
    });

    it('typing right after a fix doubles nothing', async () => {
      await open();
      expect(await fix('снова', 'вновь')).toBe('done');
      await page.press('Mod+End');
      await page.type('abcdef');
      await agrees(`${swap('снова', 'вновь')}abcdef`);
      expect(await read()).toBe(`${swap('снова', 'вновь')}abcdef`);
    });
  });

  describe('a page that makes something else of a fix', () => {
    /** The page writes the new word its own way, so that the fix is never seen to land; what scripts then ask to undo is kept. */
    const alters = async () => {
      await page.open('editors', 'plain-br', { text: 'Helo снова', lang: 'ru' });
      await page.focusBox();
      await page.evaluate(() => {
        const box = window.fixture.box() as HTMLElement;
        const kept = window as unknown as { undone: number };
        kept.undone = 0;
        box.addEventListener('beforeinput', ({ inputType, isTrusted }) => {
          if (inputType === 'historyUndo' && !isTrusted) kept.undone += 1;
        });
        box.addEventListener('input', () => {
          for (const node of [...box.childNodes])
            if (node.textContent?.includes('вновь')) node.textContent = node.textContent.replace('вновь', 'ВНОВЬ');
        });
      });
    };
    const undone = () => page.evaluate(() => (window as unknown as { undone: number }).undone);

    it('is asked to take it back', async () => {
      await alters();
      expect(await fix('снова', 'вновь')).toBe('moved');
      expect(await undone()).toBeGreaterThan(0);
    });

    it('is not, once the person goes on: the last step is theirs then', async () => {
      await alters();
      const landing = fix('снова', 'вновь');
      await page.until('the page has made its own word', () => !!window.fixture.box()?.textContent?.includes('ВНОВЬ'));
      await page.press('End');
      await page.type('!');
      expect(await landing).toBe('moved');
      expect(await undone()).toBe(0);
      expect(await read()).toBe('Helo ВНОВЬ!');
    });
  });
}

const boxes = Object.keys((await describePage('editors')).boxes).filter((id) => !id.endsWith('-inline'));

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  await expect.poll(condition, { timeout: 10_000 }).toBe(true);
}
