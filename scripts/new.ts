/**
 * `npm run new <kind> <name> [--option value]`: begins a new part of the house from a pattern that already works.
 * A kind is one line in the table below and one file in `scripts/new/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { detector } from './new/detector';
import { editor } from './new/editor';
import { platform } from './new/platform';
import { rule } from './new/rule';

/** A file to be written: `text` is all of it; only files with `changes` may exist before. */
export type Written = { path: string; text: string; changes?: boolean };

export type Kind = {
  /** What stands after the kind on the command line. */
  usage: string;
  /** One line for the list of kinds. */
  says: string;
  /** Options that the kind takes, each with a value. */
  options: string[];
  /**
   * @param root the folder of the house @returns what is to be written, paths from the root
   * @throws Error saying what is wrong and how to mend it
   */
  plan(name: string, options: Record<string, string>, root: string): Written[];
  /** What the person does next. */
  next(name: string): string[];
};

const kinds: Record<string, Kind> = { rule, platform, editor, detector };

/**
 * Writes a new part. Nothing is written if anything is wrong.
 * @returns what to tell the person
 * @throws Error naming what is wrong, where, and how to mend it
 */
export const begin = (args: string[], root: string): string[] => write(args, root).said;

function write(args: string[], root: string): { said: string[]; paths: string[] } {
  const [wanted = '', ...rest] = args;
  const kind = Object.hasOwn(kinds, wanted) ? kinds[wanted] : undefined;
  if (!kind) throw new Error(`There is no kind “${wanted}”.\n${help()}`);
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: Object.fromEntries(kind.options.map((name) => [name, { type: 'string' as const }])),
  });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new Error(`Say one name: npm run new ${wanted} ${kind.usage}`);
  const written = kind.plan(name, values as Record<string, string>, root);
  for (const { path, changes } of written)
    if (!changes && existsSync(join(root, path))) throw new Error(`${path} is there already: choose another name.`);
  for (const { path, text } of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const said = written.map(({ path, changes }) => `${changes ? 'changed' : 'new'}  ${path}`);
  return { said: [...said, '', ...kind.next(name)], paths: written.map(({ path }) => path) };
}

const help = (): string =>
  Object.entries(kinds)
    .map(([name, { usage, says }]) => `  npm run new ${name} ${usage}\n      ${says}`)
    .join('\n');

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { said, paths } = write(process.argv.slice(2), process.cwd());
    const biome = ['--no-install', 'biome', 'format', '--write', '--log-level=error', ...paths];
    spawnSync('npx', biome, { stdio: 'inherit', shell: process.platform === 'win32' });
    for (const line of said) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
