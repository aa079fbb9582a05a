/** Putting a line into a file that is there, and names as they are written in code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Written } from '../new';

/** Stands wherever a person has to write something; a test fails as long as one is left. */
export const pen = '✎';

/** What goes where: `at` is found once in the file, and `put` makes of it what shall stand there. */
export type Insertion = { at: RegExp; put(found: string): string };

/**
 * A file with several insertions.
 * @throws Error if the file has lost the shape that something can be put into
 */
export function changed(root: string, path: string, insertions: readonly Insertion[]): Written {
  let text = readFileSync(join(root, path), 'utf8');
  for (const { at, put } of insertions) {
    const found = at.exec(text);
    if (!found) throw new Error(`${path} has changed its shape (${at.source} is not there): make this change by hand.`);
    text = text.slice(0, found.index) + put(found[0]) + text.slice(found.index + found[0].length);
  }
  return { path, text, changes: true };
}

/** The line of an import in the order of its file, which the formatter keeps too. @param from as in `./name` */
export const imported = (from: string, line: string): Insertion => ({
  at: /^import [\s\S]*? from '\.\/[^']+';$(?:\nimport [\s\S]*? from '\.\/[^']+';$)*/m,
  put: (found) => {
    const lines = found.split(/(?<=;)\n/);
    const source = (one: string): string => /from '(.+)'/.exec(one)?.[1] ?? '';
    const next = lines.findIndex((one) => source(one) > from);
    lines.splice(next < 0 ? lines.length : next, 0, line);
    return lines.join('\n');
  },
});

/** @throws Error if a name cannot be a file's */
export function checkName(name: string): void {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name))
    throw new Error(`“${name}” cannot be a file's name here: use small Latin letters, digits and hyphens.`);
}

/** `my-name` as a name in code. */
export const variable = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replace(/-/g, '');
export const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
