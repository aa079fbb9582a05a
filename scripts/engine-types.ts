/** Ends the build of the engine: its declarations name the files they import in full, as Node's own way of resolving asks. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = 'dist/engine/types';
/** `from './x'` and `import("./x")` without an extension. */
const relative = /(from\s+|import\()(["'])(\.{1,2}\/[^"']+?)\2/g;

for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.d.ts')) continue;
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const whole = text.replace(relative, (_, before: string, quote: string, wanted: string) => {
    const full = ['.d.ts', '/index.d.ts'].find((end) => existsSync(join(dirname(file), `${wanted}${end}`)));
    if (full === undefined) throw new Error(`${file} imports ${wanted}, of which no declaration was made`);
    return `${before}${quote}${wanted}${full.replace('.d.ts', '.js')}${quote}`;
  });
  if (whole !== text) writeFileSync(file, whole);
}
