/**
 * `npm run zip:check`: the stores' archives are the same bytes wherever they are made, and Mozilla's linter finds nothing in them.
 * Makes them twice, from what git would commit here, in two folders of different names and depths.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';

const reportSchema = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string(), file: z.string().optional() })),
  warnings: z.array(z.object({ code: z.string(), message: z.string(), file: z.string().optional() })),
});

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  if (status !== 0 && stdout.trim() === '') throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The files that git knows or would take up, as they lie here. */
function copyTo(folder: string): void {
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.').split('\0');
  for (const file of files) {
    if (file === '' || !existsSync(file) || file === 'node_modules') continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** @returns archive names with the hash of their bytes */
function archivesMadeIn(folder: string): Map<string, string> {
  for (const browser of ['chrome', 'firefox']) run('npx', ['--no-install', 'wxt', 'zip', '-b', browser], folder);
  const made = join(folder, '.output');
  const archives = readdirSync(made).filter((name) => name.endsWith('.zip'));
  if (archives.length !== 3)
    throw new Error(`three archives were expected, made were: ${archives.join(', ') || 'none'}`);
  return new Map(
    archives.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(made, name)))
        .digest('hex'),
    ]),
  );
}

/** @returns what the linter says; all of it is to be mended */
function lint(archive: string): string[] {
  const report = reportSchema.parse(
    JSON.parse(run('npx', ['--no-install', 'addons-linter', archive, '-o', 'json'], '.')),
  );
  console.log(`addons-linter: ${report.errors.length} errors, ${report.warnings.length} warnings`);
  return [...report.errors, ...report.warnings].map(
    ({ code, message, file }) => `${code} in ${file ?? 'the archive'}: ${message}`,
  );
}

const place = mkdtempSync(join(tmpdir(), 'reread-zip-'));
const keep = process.argv.includes('--keep');
try {
  const folders = [join(place, 'one'), join(place, 'another', 'deeper', 'place')];
  // Both before anything is built: whoever works on meanwhile changes neither.
  folders.forEach(copyTo);
  const [one, other] = folders.map((folder) => archivesMadeIn(folder));
  const complaints = [...(one ?? [])].flatMap(([name, hash]) => {
    console.log(`${hash}  ${name}`);
    return other?.get(name) === hash ? [] : [`${name} differs when it is made in another folder`];
  });
  const firefox = [...(one?.keys() ?? [])].find((name) => name.endsWith('-firefox.zip'));
  if (firefox) complaints.push(...lint(join(folders[0] ?? '', '.output', firefox)));
  for (const line of complaints) console.error(line);
  console.log(complaints.length === 0 ? 'Same bytes twice, nothing to mend.' : 'To be mended: see above.');
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  if (keep) console.log(`Kept: ${place}`);
  else rmSync(place, { recursive: true, force: true });
}
