/**
 * Draws every state of the screens in three languages and both themes into `screenshots/`, and asks axe about each.
 * `tsx scripts/screenshots.ts [states|pages] [part of a state's name]`
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { executablePath, out } from './pictures/look';
import { drawPages } from './pictures/pages';
import { drawStates } from './pictures/states';

const [what = 'all', only] = process.argv.slice(2);
const complaints: string[] = [];
mkdirSync(out, { recursive: true });
if (what !== 'pages') {
  const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] });
  try {
    complaints.push(...(await drawStates(browser, only)));
  } finally {
    await browser.close();
  }
}
if (what !== 'states') complaints.push(...(await drawPages()));
for (const complaint of complaints) console.error(complaint);
console.log(`${out}/ is drawn; axe: ${complaints.length} violations`);
process.exitCode = complaints.length > 0 ? 1 : 0;
