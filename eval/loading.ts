/** The shipped rules in a script of plain Node: their files are gathered by Vite, as in the builds. */
import { createServer } from 'vite';
import type { Lang, RuleSet, Strictness } from '../engine';

/**
 * Runs `work` with the shipped rules at hand, opened once a language of messages.
 * @returns what `work` returns
 */
export async function withRules<T>(
  { strictness }: { strictness: Strictness },
  work: (rulesIn: (locale: Lang) => RuleSet) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { shippedRules } = (await server.ssrLoadModule('/rules/index.ts')) as typeof import('../rules/index');
    const opened = new Map<Lang, RuleSet>();
    return await work((locale) => {
      const known = opened.get(locale) ?? shippedRules({ strictness, locale });
      opened.set(locale, known);
      return known;
    });
  } finally {
    await server.close();
  }
}
