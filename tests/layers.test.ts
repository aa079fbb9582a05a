/** The walls of the house: which room may import which. A failure names the file, the import and what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms and what they may import besides themselves; packages are listed for the engine only. */
const allowed: Record<string, string[]> = {
  engine: [],
  editors: ['engine'],
  platforms: ['editors', 'engine'],
  rules: ['engine'],
  i18n: ['engine'],
  components: ['i18n', 'engine'],
  messages: ['engine', 'components', 'i18n'],
  storage: ['messages', 'engine'],
  review: ['editors', 'platforms', 'components', 'messages', 'i18n', 'engine', 'rules'],
  entrypoints: ['review', 'editors', 'platforms', 'components', 'messages', 'i18n', 'engine', 'rules', 'storage'],
  cli: ['engine', 'rules', 'i18n'],
  eval: ['engine', 'rules'],
};
const enginePackages = ['zod', 'compromise', 'libphonenumber-js', 'ibantools', 're2js'];

const imports = /(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function offences(room: string, allow: readonly string[]): string[] {
  return filesOf(room).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(imports)].flatMap(([, wanted = '']) => {
      if (!wanted.startsWith('.')) {
        const known = enginePackages.some((name) => wanted === name || wanted.startsWith(`${name}/`));
        return room === 'engine' && !known
          ? [`${file} imports ${wanted}: the engine uses only ${enginePackages.join(', ')}`]
          : [];
      }
      const target = relative('.', join(dirname(file), wanted)).split(/[\\/]/)[0] ?? '';
      return target === room || allow.includes(target)
        ? []
        : [
            `${file} imports ${wanted}: ${room} may import only ${allow.join(', ') || 'nothing of ours'}; pass it in instead`,
          ];
    }),
  );
}

describe('layers', () => {
  for (const [room, allow] of Object.entries(allowed))
    it(`${room} imports only what it may`, () => {
      const files = readdirSync('.').includes(room) ? offences(room, allow) : [`there is no room ${room}`];
      expect(files).toEqual([]);
    });

  it('no content script reaches the storage', () => {
    const content = filesOf('entrypoints').filter((file) =>
      /\.content\.tsx?$|entrypoints[\\/](?:review|gate)/.test(file),
    );
    const offending = [...content, ...filesOf('review')].filter((file) =>
      [...readFileSync(file, 'utf8').matchAll(imports)].some(
        ([, wanted = '']) => /(?:^|\/)storage(?:\/|$)/.test(wanted) || wanted === 'dexie',
      ),
    );
    expect(content.length).toBeGreaterThan(0);
    expect(offending).toEqual([]);
  });

  it('drawers without a name do not exist', () => {
    const drawers = Object.keys(allowed)
      .filter((room) => readdirSync('.').includes(room))
      .flatMap(filesOf)
      .filter((file) => /(?:^|[\\/])(?:utils?|helpers?|common|misc|manager|service)(?:\.tsx?|[\\/])/.test(file));
    expect(drawers).toEqual([]);
  });
});
