/** Makes a native fail in the world of our scripts on a page, and mends it again. */
import type { ChromiumPage } from '../harness';

/** @returns what makes a function throw, or work again, in the world of our scripts alone; call before the page is opened */
export async function breaking(page: ChromiumPage): Promise<(name: string, fails?: boolean) => Promise<void>> {
  const worlds: number[] = [];
  page.devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await page.devtools.send('Runtime.enable');
  return async (name, fails = true) => {
    const failing = `globalThis.whole ??= ${name}; ${name} = () => { throw new Error('made to fail'); }`;
    const expression = fails ? failing : `${name} = globalThis.whole`;
    for (const contextId of worlds)
      await page.devtools.send('Runtime.evaluate', { contextId, expression }).catch(() => undefined);
  };
}
