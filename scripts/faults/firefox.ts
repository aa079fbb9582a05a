/** Firefox under faults: what a page can do, another tab, and our own add-on installed anew under an open tab. */
import { builtExtension, openFirefox } from '../../tests/browser/harness';
import { everywhere } from './everywhere';
import type { Bench, Fault } from './types';

export async function firefoxBench(): Promise<Bench> {
  const browser = await openFirefox({ extension: builtExtension('firefox'), locale: 'ru' });
  const page = await browser.page();
  const other = await browser.page();
  await other.open('vk', 'message', { lang: 'ru' });
  await page.toFront();
  const faults: Fault[] = [
    ...everywhere,
    {
      name: 'two tabs',
      weight: 3,
      leaves: 'healthy',
      begin: async () => {
        await other.toFront();
        await other.focusBox();
        await other.insert('Ваш ИИН 880512400123 принят. ');
        await page.toFront();
      },
    },
    {
      name: 'extension installed anew',
      weight: 0.5,
      leaves: 'healthy',
      begin: () => browser.installAgain(),
    },
  ];
  return {
    name: 'firefox',
    page,
    faults,
    insert: (text) => page.insert(text),
    errors: () => page.evaluate(() => window.errors.splice(0)).catch(() => []),
    living: async () => null,
    close: () => browser.close(),
  };
}
