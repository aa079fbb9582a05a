/** Builds the engine as a library, `reread/engine`, with its rules, `reread/rules`, and the door for packs, `reread/packs`. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { packedRules } from './scripts/packed-rules';

const outDir = 'dist/engine';

/** The folder is a package by itself, so that it can be installed without the extension and all that it is made with. */
const asPackage: Plugin = {
  name: 'as-package',
  writeBundle() {
    const { name, version, description, license, engines, exports, dependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    // Paths from the folder itself.
    const within = JSON.parse(JSON.stringify(exports).replaceAll(`./${outDir}/`, './'));
    // Code has all it needs inside; only the types speak of zod's.
    const own = { name, version, description, license, type: 'module', sideEffects: false, engines, exports: within };
    const whole = { ...own, dependencies: { zod: dependencies.zod } };
    copyFileSync('LICENSE', `${outDir}/LICENSE`);
    writeFileSync(`${outDir}/package.json`, `${JSON.stringify(whole, null, 2)}\n`);
  },
};

export default defineConfig({
  publicDir: false,
  plugins: [packedRules(() => true), asPackage],
  build: {
    outDir,
    target: 'es2023',
    minify: false,
    // Whose code lies inside, and under which licence.
    license: { fileName: 'third-party-licences.md' },
    lib: {
      entry: { engine: 'engine/index.ts', packs: 'engine/packs/pack.ts', rules: 'rules/index.ts' },
      formats: ['es'],
    },
    rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' } },
  },
});
