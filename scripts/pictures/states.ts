/** Every state of what stands beside a box, drawn and asked about by axe. */
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { langs } from '../../engine/types';
import { states } from '../../tests/components/made';

import { complaintsOf, out, themes } from './look';

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

/** @param only draw states whose name holds this @returns what axe complains of */
export async function drawStates(browser: Browser, only = ''): Promise<string[]> {
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
        if (!state.includes(only)) continue;
        const page = await context.newPage();
        await page.goto(`https://states.test/#locale=${locale}&state=${state}`);
        await page.locator('.reread').first().waitFor({ state: 'attached' });
        await page.screenshot({ path: `${out}/${state}.${locale}.${theme}.png` });
        complaints.push(...(await complaintsOf(page, `${state}, ${locale}, ${theme}`)));
        await page.close();
      }
    await context.close();
  }
  return complaints;
}
