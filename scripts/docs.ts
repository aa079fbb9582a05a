/** `npm run docs`: makes the pages that are drawn from rules and code anew. A test says when that has been forgotten. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ethicsPage } from './ethics';
import { withRooms } from './rooms';

/** Pages by path, each with how it is made. @param root the folder of the house */
export const madePages: Record<string, (root: string) => string> = {
  'docs/ethics.md': ethicsPage,
  'docs/architecture.md': (root) => withRooms(readFileSync(join(root, 'docs/architecture.md'), 'utf8'), root),
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const [path, make] of Object.entries(madePages)) {
    writeFileSync(path, make('.'));
    console.log(`wrote ${path}`);
  }
