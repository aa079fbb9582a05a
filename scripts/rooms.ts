/** The picture of the rooms and who imports whom, drawn from the imports as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The rooms that make the extension, the command line and the measuring, top to bottom; tests and tools are no part of the picture. */
export const rooms = [
  'entrypoints',
  'review',
  'cli',
  'eval',
  'storage',
  'messages',
  'components',
  'platforms',
  'editors',
  'i18n',
  'rules',
  'engine',
] as const;

const imports = /(?:from|import)\s*\(?\s*['"](\.[^'"\s]+)['"]/g;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** @returns for each room the others that it imports, in the order of `rooms` */
export function importsBetween(root: string): Map<string, string[]> {
  const between = new Map<string, string[]>();
  for (const room of rooms) {
    const wanted = new Set<string>();
    for (const file of filesOf(join(root, room)))
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
        const target = relative(root, join(dirname(file), path)).split(sep)[0] ?? '';
        if (target !== room) wanted.add(target);
      }
    between.set(
      room,
      rooms.filter((one) => wanted.has(one)),
    );
  }
  return between;
}

/** An arrow that a chain of others already says is left out: what reaches a room through another needs no line of its own. */
function withoutDetours(between: Map<string, string[]>): [string, string][] {
  const reaches = (from: string, to: string): boolean =>
    (between.get(from) ?? []).some((next) => next === to || reaches(next, to));
  return [...between].flatMap(([from, all]) =>
    all
      .filter((to) => !all.some((other) => other !== to && reaches(other, to)))
      .map((to): [string, string] => [from, to]),
  );
}

const marked = /(<!-- rooms -->\n\n)[\s\S]*?(\n\n<!-- \/rooms -->)/;

/** @param page `docs/architecture.md` @returns the same with the picture of today @throws if the marks are lost */
export function withRooms(page: string, root: string): string {
  if (!marked.test(page)) throw new Error('docs/architecture.md has no <!-- rooms --> … <!-- /rooms -->');
  const lines = withoutDetours(importsBetween(root)).map(([from, to]) => `  ${from} --> ${to}`);
  const picture = ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
  return page.replace(marked, (_, before: string, after: string) => before + picture + after);
}
