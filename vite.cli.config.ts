/** Builds the command `reread`: one file, rules and lists inside, for the Node that package.json asks for. */
import { chmodSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

/** `npx --no-install reread` looks in node_modules/.bin, where npm links a package's own command only for others. */
const linkCommand: Plugin = {
  name: 'link-command',
  writeBundle() {
    chmodSync('dist/cli/reread.js', 0o755);
    mkdirSync('node_modules/.bin', { recursive: true });
    try {
      unlinkSync('node_modules/.bin/reread');
    } catch {
      // Not linked yet.
    }
    symlinkSync('../../dist/cli/reread.js', 'node_modules/.bin/reread');
  },
};

export default defineConfig({
  publicDir: false,
  plugins: [linkCommand],
  ssr: { noExternal: true },
  build: {
    ssr: 'cli/reread.ts',
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rollupOptions: {
      external: [...builtinModules, /^node:/],
      output: { entryFileNames: 'reread.js', banner: '#!/usr/bin/env node' },
    },
  },
});
