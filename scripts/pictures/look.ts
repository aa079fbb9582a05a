/** Where pictures go, in which themes, and what axe says of a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const out = 'screenshots';
export const themes = ['light', 'dark'] as const;
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** One line for each violation. @param where what is being looked at */
export async function complaintsOf(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
