/** A small sound pack for tests, and ways to change it. */
export type Json = { [key: string]: unknown };

export const soundRule = (): Json => ({
  kind: 'own',
  severity: { post: 'hold', comment: 'hold', dm: 'warn' },
  en: {
    say: 'The street of the shelter must never go out.',
    offer: 'Write “at the centre”.',
    find: [{ kind: 'phrase', any: ['quince {street|lane}'] }],
    catches: [{ draft: 'Come to [[Quince Street]] 5 tomorrow.' }],
    allows: ['The quince in our garden is in bloom.'],
  },
});

export const soundPack = (): Json & { rules: Record<string, Json> } => ({
  format: 'reread-pack',
  formatVersion: 1,
  id: 'north-shelter',
  version: '1.0.0',
  title: 'North shelter',
  fallback: 'en',
  rules: { 'personal-data/our-street': soundRule() },
});

/** The pack as text, changed first. */
export function packText(change: (pack: ReturnType<typeof soundPack>) => void = () => undefined): string {
  const pack = soundPack();
  change(pack);
  return JSON.stringify(pack, null, 2);
}
