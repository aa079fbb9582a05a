/** A pack as one file or as a folder of rule files, read with the place of everything, and written back. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Lang } from '../engine';
import type { PackProblem } from '../engine/packs/explain';
import { type Located, type Place, readJson } from '../engine/packs/located-json';
import { jsonProblem } from '../engine/packs/pack';

export type ReadPack = { ok: true; located: Located } | { ok: false; problems: PackProblem[] };

/** @throws Error if the path cannot be read at all */
export function readPack(path: string, locale: Lang): ReadPack {
  return statSync(path).isDirectory() ? readFolder(path, locale) : readOne(path, path, locale);
}

function readOne(path: string, name: string, locale: Lang): ReadPack {
  const read = readJson(readFileSync(path, 'utf8'));
  if (read.ok)
    return { ok: true, located: { ...read.located, at: (inner) => ({ ...read.located.at(inner), file: name }) } };
  const problem = jsonProblem({ ...read.fault, at: { ...read.fault.at, file: name } }, locale);
  return { ok: false, problems: [problem] };
}

/** `pack.json`, `rules/CATEGORY/NAME.json` and `classes/NAME.json`, joined into one pack. */
function readFolder(folder: string, locale: Lang): ReadPack {
  const problems: PackProblem[] = [];
  const parts = new Map<string, Located>();
  const read = (name: string, key: string): unknown => {
    const one = readOne(join(folder, name), name, locale);
    if (!one.ok) {
      problems.push(...one.problems);
      return undefined;
    }
    parts.set(key, one.located);
    return one.located.value;
  };
  const whole = read('pack.json', '');
  const gather = (room: string, names: string[]): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, read(`${room}/${name}.json`, `${room}\u0000${name}`)]));
  const rules = gather('rules', jsonFiles(join(folder, 'rules'), 2));
  const classes = gather('classes', jsonFiles(join(folder, 'classes'), 1));
  if (problems.length > 0) return { ok: false, problems };
  const value: unknown =
    typeof whole === 'object' && whole !== null && !Array.isArray(whole)
      ? {
          ...whole,
          ...(Object.keys(rules).length > 0 ? { rules: { ...inner(whole, 'rules'), ...rules } } : {}),
          ...(Object.keys(classes).length > 0 ? { classes: { ...inner(whole, 'classes'), ...classes } } : {}),
        }
      : whole;
  const at = (path: readonly PropertyKey[]): Place => {
    const [room, name, ...rest] = path;
    const part = parts.get(`${String(room)}\u0000${String(name)}`);
    return part ? part.at(rest) : (parts.get('')?.at(path) ?? { line: 1, column: 1, file: 'pack.json' });
  };
  return { ok: true, located: { value, at } };
}

const inner = (whole: object, field: string): object => {
  const value = (whole as Record<string, unknown>)[field];
  return typeof value === 'object' && value !== null ? value : {};
};

/** Names of JSON files in a folder, without their ending; with their folder when two deep. */
function jsonFiles(folder: string, depth: 1 | 2): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.isDirectory())
      return depth === 2 ? jsonFiles(join(folder, entry.name), 1).map((name) => `${entry.name}/${name}`) : [];
    return depth === 1 && entry.name.endsWith('.json') ? [basename(entry.name, '.json')] : [];
  });
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One pack file from a pack; the folder it lies in is made. */
export function writeFile(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, asJson(value));
}

/** A folder of rule files from a pack. @returns the files written */
export function writeFolder(folder: string, pack: Record<string, unknown>): string[] {
  const { rules, classes, ...rest } = pack as { rules?: Record<string, unknown>; classes?: Record<string, unknown> };
  const files: [string, unknown][] = [
    ['pack.json', rest],
    ...Object.entries(rules ?? {}).map(([name, rule]): [string, unknown] => [`rules/${name}.json`, rule]),
    ...Object.entries(classes ?? {}).map(([name, words]): [string, unknown] => [`classes/${name}.json`, words]),
  ];
  for (const [name, value] of files) writeFile(join(folder, name), value);
  return files.map(([name]) => name);
}
