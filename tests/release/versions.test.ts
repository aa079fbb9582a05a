/** One version everywhere: package, lock file, changelog, tag, archives; and the Node that is really needed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error It runs before anything is installed, so it is plain JavaScript.
import { suits } from '../../scripts/ready.mjs';

const house = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(house, path), 'utf8');
const { version, engines } = JSON.parse(text('package.json')) as { version: string; engines: { node: string } };
const lock = JSON.parse(text('package-lock.json')) as {
  version: string;
  packages: Record<string, { version: string; engines?: { node?: string } }>;
};
const headings = [...text('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
const released = headings.filter((heading) => heading !== 'Unreleased');

/** Tags on the commit that is checked out; none where this is no clone. */
function tagsHere(): string[] {
  if (!existsSync(join(house, '.git'))) return [];
  return execFileSync('git', ['tag', '--points-at', 'HEAD'], { cwd: house, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
}

const numbers = (one: string): number[] => one.split('.').map(Number);
const before = (one: string, other: string): boolean => {
  const [a, b] = [numbers(one), numbers(other)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

describe('the version', () => {
  it('can be that of a browser extension: three numbers, the fourth and letters are for stores and tests', () => {
    expect(version).toMatch(/^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/);
  });

  it('is that of the lock file', () => {
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
  });

  it('is the newest one that the changelog tells of', () => {
    expect(released[0], 'move what stands under “Unreleased” below `## VERSION — DATE`, or set the version').toMatch(
      new RegExp(`^${version.replaceAll('.', '\\.')} — \\d{4}-\\d{2}-\\d{2}$`),
    );
  });

  it('only rises, with “Unreleased” above all that is released', () => {
    expect(headings.indexOf('Unreleased')).toBeLessThanOrEqual(0);
    const told = released.map((heading) => heading.split(' ')[0] ?? '');
    for (const [at, older] of told.slice(1).entries()) expect(before(older, told[at] ?? ''), older).toBe(true);
  });

  it('is the tag, where this commit has one, and then nothing is unreleased', () => {
    const tags = tagsHere().filter((tag) => /^v\d/.test(tag));
    expect(tags.filter((tag) => tag !== `v${version}`)).toEqual([]);
    if (tags.length > 0) expect(headings[0]).not.toBe('Unreleased');
  });

  it('is written nowhere else: the manifests take it from the package', () => {
    expect(text('wxt.config.ts')).not.toMatch(/\bversion(?:_name)?:/);
    const built = join(house, '.output');
    const manifests = (existsSync(built) ? readdirSync(built) : [])
      .map((name) => join(built, name, 'manifest.json'))
      .filter((path) => existsSync(path));
    for (const path of manifests) expect(JSON.parse(readFileSync(path, 'utf8')).version, path).toBe(version);
  });
});

describe('the Node that is needed', () => {
  const least = /^\^(20\.\d+\.\d+) \|\| >=(22\.\d+\.\d+)$/.exec(engines.node)?.slice(1) ?? [];

  it('is enough for what builds and tests', () => {
    expect(least, `engines.node is ${engines.node}: write it as ^20.x.y || >=22.x.y`).toHaveLength(2);
    for (const name of [
      'vite',
      'vitest',
      '@vitejs/plugin-react',
      'happy-dom',
      'typescript',
      'addons-linter',
      'jszip',
    ]) {
      const asked = lock.packages[`node_modules/${name}`]?.engines?.node;
      for (const line of least) {
        const major = numbers(line)[0];
        const parts = (asked ?? '>=0.0.0').split('||').map((part) => /(\^|>=)\s*([\d.]+)/.exec(part));
        const ranges = parts.flatMap((part) => (part ? [{ open: part[1] === '>=', from: part[2] ?? '' }] : []));
        const whole = (from: string): string => [...numbers(from), 0, 0].slice(0, 3).join('.');
        const fits = ranges.some(
          ({ open, from }) => !before(line, whole(from)) && (open || numbers(from)[0] === major),
        );
        expect(fits, `${name} asks for Node ${asked}, package.json promises ${line}`).toBe(true);
      }
    }
  });

  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['24.0.0', true],
    ['22.12.0', true],
    ['20.18.3', false],
    ['22.11.0', false],
    ['21.7.0', false],
    ['18.20.0', false],
  ])('`npm start` and `npm test` say of %s: %s', (one, fits) => {
    expect(suits(one, engines.node)).toBe(fits);
  });

  it('is what README says', () => {
    expect(text('README.md')).toContain(`Node ${(least[0] ?? '').replace(/\.0$/, '')} or newer`);
  });
});

describe('what runs on a forge', () => {
  const workflows = readdirSync(join(house, '.github/workflows')).map((name) => text(`.github/workflows/${name}`));

  it('is pinned: a tag can be moved, the hash of a commit cannot', () => {
    const used = workflows.flatMap((workflow) =>
      [...workflow.matchAll(/^\s*-?\s*uses: (.+)$/gm)].map(([, what]) => what),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((what) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v[\d.]+$/.test(what ?? ''))).toEqual([]);
  });

  it('is `npm test` and the build', () => {
    const runs = workflows.flatMap((workflow) => [...workflow.matchAll(/run: (.+)$/gm)].map(([, command]) => command));
    expect(runs).toEqual(['npm test', 'npm run build']);
  });
});
