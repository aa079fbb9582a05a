/** Draws every state of the screens in three languages and both themes into `screenshots/`, and asks axe about each. */
import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { langs } from '../engine/types';
import { states } from '../tests/components/made';

const out = 'screenshots';
const themes = ['light', 'dark'] as const;
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const only = process.argv[2];

/** The page of states as one html text. */
async function statesPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/states/page.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const code = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  const lines = '<p style="height:18px;width:60%;background:#8883;border-radius:9px;margin:12px 0"></p>'.repeat(9);
  return `<!doctype html><html lang="en"><head><title>Reread: states</title></head>
<body style="font:14px system-ui;color-scheme:light dark;background:light-dark(#e9edf0,#0d1114);margin:16px">
<main><h1 style="font-size:16px;color:light-dark(#111,#eee)">Reread</h1><div aria-hidden="true">${lines}</div></main><script>${code}</script></body></html>`;
}

async function drawStates(browser: Browser): Promise<string[]> {
  const html = await statesPage();
  const complaints: string[] = [];
  for (const theme of themes) {
    const context = await browser.newContext({
      colorScheme: theme,
      viewport: { width: 720, height: 760 },
      reducedMotion: 'reduce',
      deviceScaleFactor: 1.5,
    });
    await context.route('https://states.test/**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    for (const locale of langs)
      for (const state of Object.keys(states(locale))) {
        if (only && !state.includes(only)) continue;
        const page = await context.newPage();
        await page.goto(`https://states.test/#locale=${locale}&state=${state}`);
        await page.locator('.reread').first().waitFor({ state: 'attached' });
        await page.screenshot({ path: `${out}/${state}.${locale}.${theme}.png` });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          complaints.push(
            `${state}, ${locale}, ${theme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
          );
        await page.close();
      }
    await context.close();
  }
  return complaints;
}

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] });
try {
  const complaints = await drawStates(browser);
  for (const complaint of complaints) console.error(complaint);
  console.log(`${out}/ is drawn; axe: ${complaints.length} violations`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
