/** A made-up pack of many rules, each with one sentence to catch and two to leave alone in three languages. */
import { openPack } from '../engine/packs/pack';
import { shippedSources } from '../rules/sources';

const rule = (n: number) => {
  const section = (find: string, caught: string, allows: string[]) => ({
    say: `Made-up message ${n}.`,
    offer: 'Another word.',
    find: [{ kind: 'phrase', any: [find] }],
    catches: [{ draft: caught }],
    allows,
  });
  const word = n.toString(36);
  return {
    severity: { post: 'warn', comment: 'warn', dm: 'hold' },
    en: section(`zq${word}x {very|really} zq${word}y*`, `Please write [[zq${word}x very zq${word}y]] today.`, [
      'It is fine to write today.',
      `The word zq${word}x alone is fine.`,
    ]),
    ru: section(`жщ${word}х {очень|совсем} жщ${word}у*`, `Пишите [[жщ${word}х очень жщ${word}у]] сегодня.`, [
      'Можно писать сегодня.',
      `Одно слово жщ${word}х можно.`,
    ]),
    kk: section(`қщ${word}х {өте|тым} қщ${word}у*`, `Бүгін [[қщ${word}х өте қщ${word}у]] жазыңыз.`, [
      'Бүгін жазуға болады.',
      `Жалғыз қщ${word}х сөзі бола береді.`,
    ]),
  };
};

export const madePack = (count: number): string =>
  JSON.stringify({
    format: 'reread-pack',
    formatVersion: 1,
    id: 'made-up',
    version: '1.0.0',
    title: 'Made up',
    rules: Object.fromEntries(Array.from({ length: count }, (_, n) => [`respect/made-${n}`, rule(n)])),
  });

/** Opens a pack of so many rules, all examples run. @returns CPU and wall times, ms; the processor's own tells on a busy machine */
export function openMade(count: number): { cpu: number; wall: number; ok: boolean } {
  const shipped = shippedSources();
  const text = madePack(count);
  const before = process.cpuUsage();
  const start = performance.now();
  const opened = openPack(text, shipped, 'en');
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start, ok: opened.ok };
}
