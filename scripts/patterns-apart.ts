/** What pages get holds no library for patterns, but a word with which the background can bring it: see `review/patterns.ts`. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** @param wanted says by the build's configuration whether it makes what pages get */
export function patternsApart(wanted: (lib: string) => boolean): Plugin {
  let standIn: string | null = null;
  return {
    name: 'patterns-apart',
    enforce: 'pre',
    configResolved(config) {
      standIn = wanted(JSON.stringify(config.build.lib)) ? join(config.root, 'review/patterns.ts') : null;
    },
    resolveId: (source) => (source === 're2js' ? standIn : null),
  };
}
