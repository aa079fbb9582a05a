/** An organisation's policy in Firefox, by policies.json: the same pack, level and locks as in Chromium. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { soundPack } from '../../packs/made';
import { builtExtension, openFirefox, type TestBrowser, type TestPage } from '../harness';
import { untilMarks } from '../journeys/acts';

/** One of the two places where Firefox on Linux reads policies from; what stands there is put back. */
const file = '/etc/firefox/policies/policies.json';
let before: string | null = null;
let browser: TestBrowser;
let page: TestPage;

beforeAll(async () => {
  before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const policy = { organisation: 'City centre', strictness: 'strict', packs: [JSON.stringify(soundPack())] };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ policies: { '3rdparty': { Extensions: { 'reread@reread.invalid': policy } } } }),
  );
  browser = await openFirefox({ extension: builtExtension('firefox') });
  page = await browser.page();
});
afterAll(async () => {
  if (before === null) rmSync(file, { force: true });
  else writeFileSync(file, before);
  await browser?.close();
});

describe('a managed Firefox', () => {
  it('has the organisation’s pack at work from the first draft on', async () => {
    await page.open('instagram', 'comment', { lang: 'en' });
    await page.focusBox();
    await page.type('She waits in Quince Street.');
    await untilMarks(page, 1, '.hold');
  });
});
