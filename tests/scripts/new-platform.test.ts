/** `npm run new platform`: what it writes is a platform like the others, and nothing is written when something is wrong. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../platforms';
import { begin } from '../../scripts/new';
import type { PageDefinition } from '../pages/types';

const house = join(import.meta.dirname, '../..');
let root: string;
beforeAll(() => {
  // Inside the house, so that what is written finds the packages.
  mkdirSync(join(house, 'coverage'), { recursive: true });
  root = mkdtempSync(join(house, 'coverage', 'new-'));
  cpSync(join(house, 'platforms'), join(root, 'platforms'), { recursive: true });
  for (const part of ['parts.ts', 'types.ts'])
    cpSync(join(house, 'tests/pages', part), join(root, 'tests/pages', part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('a new platform', () => {
  it('stands in the list, is found by its host, and its page shows its box', async () => {
    const said = begin(['platform', 'my-forum', '--host', 'my-forum.example'], root).join('\n');
    expect(said).toContain('new  platforms/my-forum.ts');
    expect(said).toContain('-t "on my-forum"');
    const { platformFor, platforms } = (await import(join(root, 'platforms/index.ts'))) as {
      platformFor(host: string): Platform | null;
      platforms: Platform[];
    };
    expect(platforms.at(-1)?.id).toBe('my-forum');
    const made = platformFor('my-forum.example');
    expect(made?.boxes.every(({ find }) => find.length >= 2)).toBe(true);
    const { default: page } = (await import(join(root, 'tests/pages/sites/my-forum.ts'))) as {
      default: PageDefinition;
    };
    expect(page.platform).toBe('my-forum');
    for (const { url } of Object.values(page.boxes)) expect(made?.hosts).toContain(new URL(url).host);
  });

  it('keeps the imports in order', () => {
    const names = [...text('platforms/index.ts').matchAll(/^import \w+ from '\.\/([\w-]+)';$/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([...names].sort());
  });

  it.each([
    [['platform', 'My Forum', '--host', 'a.example'], /small Latin letters/],
    [['platform', 'other'], /on which host/],
    [['platform', 'other', '--host', 'https://a.example/x'], /on which host/],
    [['platform', 'vk', '--host', 'a.example'], /already/],
    [['platform', '--host', 'a.example'], /Say one name/],
    [['planet', 'mars'], /no kind “planet”[\s\S]*npm run new platform/],
  ])('refuses %j, and says how to mend it', (args, why) => {
    const before = text('platforms/index.ts');
    expect(() => begin(args, root)).toThrow(why);
    expect(text('platforms/index.ts')).toBe(before);
    expect(existsSync(join(root, 'platforms/other.ts'))).toBe(false);
  });
});
