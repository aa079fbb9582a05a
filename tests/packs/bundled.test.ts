/** The packs that ship: each keeps the contract of the door, speaks three languages, and is told by the published schema. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { langs } from '../../engine';
import { packJsonSchema, ruleJsonSchema } from '../../engine/packs/json-schema';
import { openPack } from '../../engine/packs/pack';
import { shippedSources } from '../../rules/sources';

const shipped = shippedSources();
const packs = shipped.packs ?? {};
const texts = (value: unknown): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : 'en' in value && typeof value.en === 'string'
      ? [value]
      : Object.values(value).flatMap(texts);

describe('bundled packs', () => {
  it('are those that were promised', () => {
    expect(Object.keys(packs).sort()).toEqual(
      [
        'essential',
        'standard',
        'strict',
        'training',
        'crisis-centre',
        'employment-service',
        'children-and-families',
        'public-information',
      ].sort(),
    );
  });

  it.each(Object.entries(packs))('%s passes the door as any other pack would', (id, pack) => {
    const { [id]: _, ...others } = packs;
    const opened = openPack(JSON.stringify(pack), { ...shipped, packs: others }, 'en');
    expect(opened.ok ? [] : opened.problems).toEqual([]);
    expect(pack.id).toBe(id);
  });

  it.each(Object.entries(packs))('%s says everything in three languages', (_id, pack) => {
    for (const text of texts(pack)) expect(Object.keys(text as object).sort()).toEqual([...langs].sort());
    for (const rule of Object.values(pack.rules ?? {}))
      for (const lang of langs) expect(rule[lang]).toHaveProperty('catches');
  });
});

describe('the published schemas', () => {
  it.each([
    ['public/reread-pack.schema.json', packJsonSchema],
    ['rules/rule.schema.json', ruleJsonSchema],
  ])('%s is the one made from the code; `npx tsx scripts/schemas.ts` writes it', (file, made) => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(made())));
  });

  it('are there where the files that ship look for them', () => {
    const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\w[\\/]\w[^\\/]*\.json$/.test(file))
      .map((file) => join('rules', file));
    const naming = files.flatMap((file) => {
      const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string };
      return $schema === undefined ? [] : [[file, join(dirname(file), $schema)] as const];
    });
    expect(naming.length).toBeGreaterThan(100);
    expect(naming.filter(([, schema]) => !existsSync(schema))).toEqual([]);
  });
});
