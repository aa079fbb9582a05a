/** Pages that are made from rules and code are those of today, and what they say of rooms is whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madePages } from '../../scripts/docs';
import { importsBetween, rooms } from '../../scripts/rooms';

const house = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(house, path), 'utf8');

describe('pages that are made', () => {
  it.each(Object.keys(madePages))('%s is as today', (path) => {
    expect(
      text(path) === madePages[path]?.(house),
      `${path} is old: run \`npm run docs\` and commit what it writes`,
    ).toBe(true);
  });
});

describe('the page of ethics', () => {
  it('names each rule once, with a principle and a source', () => {
    const rows = [...text('docs/ethics.md').matchAll(/^\| \[(.+?)\]\(\.\.\/(.+?)\) +\| (.+?) \| (.+?) \| (.+?) \|$/gm)];
    const folders = [
      'personal-data',
      'identifying-details',
      'ambiguous-wording',
      'boundary-breach',
      'respect',
      'responsibility',
    ];
    const files = folders.flatMap((folder) =>
      readdirSync(join(house, 'rules', folder)).map((name) => `rules/${folder}/${name}`),
    );
    expect(rows.map(([, , path]) => path).sort()).toEqual(files.sort());
    expect(rows.filter(([, , , , principles, sources]) => !principles?.trim() || !sources?.trim())).toEqual([]);
    const cut = files.flatMap((file) => {
      const { sources } = JSON.parse(text(file)) as { sources: string[] };
      const torn = sources.filter(
        (one) =>
          one.split('(').length !== one.split(')').length ||
          /^(?:section|art\.|\d+\.\d+|document in general)/.test(one),
      );
      return torn.map((one) => `${file}: ${one}`);
    });
    expect(cut, 'a source names a document; its section stands in the same entry').toEqual([]);
  });

  it('has a rule for every principle', () => {
    const counts = [...text('docs/ethics.md').matchAll(/^\| ([a-z-]+) +\| .+? \| .+? \| (\d+) +\|$/gm)];
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter(([, , rules]) => rules === '0').map(([, code]) => code)).toEqual([]);
  });
});

describe('the page of architecture', () => {
  const page = text('docs/architecture.md');

  it('says of each room what lives there', () => {
    const said = [...page.matchAll(/^\| `(\w+)` +\| \S/gm)].map(([, room]) => room);
    expect(said.sort()).toEqual([...rooms].sort());
  });

  it('knows every folder with code that the walls are about', () => {
    const walls = [...text('tests/layers.test.ts').matchAll(/^ {2}(\w+): \[/gm)].map(([, room]) => room);
    expect(walls.sort()).toEqual([...rooms].sort());
    expect(importsBetween(house).get('engine')).toEqual([]);
  });
});

describe('what the pages point at', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].concat(
    readdirSync(join(house, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`),
  );

  it('is there', () => {
    const lost = pages.flatMap((page) =>
      [...text(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].flatMap(([, path = '']) =>
        existsSync(join(house, normalize(join(dirname(page), path))))
          ? []
          : [`${page} points at ${path}, which is not there`],
      ),
    );
    expect(lost).toEqual([]);
  });

  it('and commands that they name exist', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const unknown = pages.flatMap((page) =>
      [...text(page).matchAll(/npm run ([a-z:]+)/g)].flatMap(([, name = '']) =>
        Object.hasOwn(scripts, name) ? [] : [`${page} names “npm run ${name}”, which package.json does not have`],
      ),
    );
    expect(unknown).toEqual([]);
  });
});
