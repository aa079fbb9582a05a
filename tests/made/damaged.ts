/** One sound input for every door, and ways to damage it: a field lost, doubled, of another kind, renamed, or text cut in the middle. */
import fc from 'fast-check';
import { defaultSettings } from '../../messages/types';
import { soundPack } from '../packs/made';

const kept = { finding: '1abc', rule: 'pd-phone', reason: 'consent' };
const entry = {
  at: 1_764_000_000_000,
  platform: 'instagram',
  surface: 'dm',
  outcome: 'held',
  rule: 'pd-phone',
  category: 'personal-data',
  severity: 'hold',
};
const session = {
  format: 'reread-session',
  formatVersion: 1,
  group: 'Evening group',
  strictness: 'training',
  ends: '2026-12-01T17:00:00.000Z',
  packs: [soundPack()],
};

export const sound = {
  kept,
  entry,
  session,
  message: { ask: 'settings', change: { strictness: 'strict', off: ['example.org'] } },
  keep: { ask: 'keep', decision: kept },
  settings: { ...defaultSettings, levels: { 'example.org': 'strict' }, allow: ['Reread'], accounts: ['office'] },
  reply: { id: 'own-1', title: { en: 'Opening hours' }, text: { en: 'We are open from nine.' }, off: false },
  leaving: { at: 1, outcome: 'left-training', reason: 'urgent-work' },
  pack: soundPack(),
  packRow: {
    id: 'north-shelter',
    on: true,
    trusted: false,
    added: 1,
    running: soundPack(),
    versions: [{ version: '1.0.0', at: 1 }],
    feed: { url: 'https://packs.example.org/one.json', next: 2, failures: 0 },
  },
  privateEntry: { id: 'a', kind: 'name', text: 'Quince', until: 5 },
  backup: { format: 'reread-backup', formatVersion: 1, settings: defaultSettings, kept: [kept], journal: [entry] },
  policy: {
    organisation: 'North shelter',
    strictness: 'strict',
    locked: ['strictness', 'off'],
    settings: { retention: 30 },
    packHosts: ['packs.example.org'],
    packs: [JSON.stringify(soundPack())],
  },
  line: { id: 1, text: 'Call 8 701 123 45 67', surface: 'dm' },
};

const strange = fc.oneof(
  fc.anything({ withBigInt: false, maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    -1,
    1e21,
    '',
    '\ud83d',
    '__proto__',
    [],
    {},
    'x'.repeat(10_000),
  ),
  fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"polluted":1}}'), { constructor: { prototype: { polluted: 1 } } }),
  fc.string({ unit: 'binary' }),
);
type Damage = { what: 'lose' | 'put' | 'rename' | 'wrap'; at: number; strange: unknown; name: string };

const damage: fc.Arbitrary<Damage> = fc.record({
  what: fc.constantFrom('lose', 'put', 'rename', 'wrap'),
  at: fc.nat(),
  strange,
  name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'text', 'draft', 'toString')),
});

/** Every object or array within, from the outside in. */
function containers(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value as Record<string, unknown>);
  for (const inner of Object.values(value)) containers(inner, found);
  return found;
}

function hurt(value: unknown, { what, at, strange: odd, name }: Damage): unknown {
  const inside = containers(value);
  const place = inside[at % Math.max(1, inside.length)];
  if (!place) return structuredClone(odd);
  const keys = Object.keys(place);
  const key = keys[(at >> 4) % Math.max(1, keys.length)] ?? 'a';
  if (what === 'wrap') return at % 7 === 0 ? [value] : value;
  if (what === 'put') place[key] = structuredClone(odd);
  else {
    const old = place[key];
    delete place[key];
    if (what === 'rename')
      Object.defineProperty(place, name, { value: old, enumerable: true, configurable: true, writable: true });
  }
  return value;
}

/** `whole` damaged in up to four places, as a value or as text that may be cut or hold a stray letter; now and then anything at all. */
export const damaged = (whole: unknown): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(damage, { minLength: 1, maxLength: 4 })
        .map((all) => all.reduce(hurt, structuredClone(whole))),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([at, odd]) => {
        const text = JSON.stringify(whole);
        const place = at % text.length;
        return text.slice(0, place) + odd + (at % 3 === 0 ? '' : text.slice(place + (at % 2)));
      }),
    },
    { weight: 1, arbitrary: fc.anything({ withBigInt: false }) },
  );
