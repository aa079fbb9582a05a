/** The engine by itself: opening, cold drafts, keystrokes, the gate's answer, growth with length, memory, ten thousand more rules. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { judge, type Lang, langs, openRules, type RuleSet, reviewDraft } from '../engine';
import { shippedSources } from '../rules/sources';
import { draftOfLength, lengths } from './drafts';
import { measure, type Times } from './measure';

const open = (): RuleSet => openRules(shippedSources(), { strictness: 'standard', locale: 'en' });
const review = (text: string, rules: RuleSet) =>
  reviewDraft({ text, surface: { platform: 'bench', kind: 'dm', reach: 'one' } }, rules);

/** A whole draft never seen before: every run gets other sentences. */
export function coldDrafts(lang: Lang, length: number): Times {
  const rules = open();
  review(draftOfLength(lang, 2_000, 999), rules);
  const texts = Array.from({ length: 40 }, (_, turn) =>
    draftOfLength(lang, length, turn).replaceAll('. ', `.${String.fromCharCode(0x2003)} `),
  );
  return measure((run) => review(stamped(texts[(run + 40) % 40] ?? '', run), rules), {
    least: length > 20_000 ? 5 : 30,
  });
}

/** Changes each sentence a little so that no memory helps. */
const stamped = (text: string, run: number): string => text.replace(/([.!?])\s/g, `$1 (${run}) `);

export type Typing = 'append' | 'middle' | 'paste';

/** One keystroke, or one pasted sentence, in a draft of 2,000 characters that has been read before. */
export function keystrokes(lang: Lang, how: Typing, rules = open()): Times {
  const text = draftOfLength(lang, 2_000);
  const sentence = draftOfLength(lang, 90, 31);
  const middle = text.indexOf(' ', 1_000);
  const variants = (run: number): string => {
    const letters = 'the quick word быстро жедел ';
    const letter = letters[Math.abs(run) % letters.length] ?? 'a';
    if (how === 'append') return text + draftOfLength(lang, 1 + (Math.abs(run) % 80), 17) + letter;
    if (how === 'middle') return `${text.slice(0, middle)} ${Math.abs(run)}${letter}${text.slice(middle)}`;
    return `${text.slice(0, middle)} ${sentence} ${Math.abs(run)}. ${text.slice(middle)}`;
  };
  review(text, rules);
  return measure((run) => review(variants(run), rules), { least: 300 });
}

/** Milliseconds for each thousand characters at each length; linear means the same number everywhere. */
export const growth = (lang: Lang): { length: number; msPerThousand: number }[] =>
  lengths.map((length) => ({ length, msPerThousand: (coldDrafts(lang, length).p50 / length) * 1_000 }));

/** The shipped rules with `count` made-up phrase rules beside them. */
export function withMoreRules(count: number): RuleSet {
  const sources = shippedSources();
  const pattern = sources.rules.find(({ category, name }) => category === 'respect' && name === 'minimise');
  if (!pattern) throw new Error('respect/minimise has gone; name another rule to copy');
  const word = (n: number): string => `zq${n.toString(36)}x`;
  const added = Array.from({ length: count }, (_, n) => {
    const file = structuredClone(pattern.file);
    for (const lang of langs)
      file[lang].find = [
        { kind: 'phrase', any: [`${word(n)} {very|really} ${word(n + 1)}*`, `${word(n)} … ${word(n + 2)}`] },
      ];
    return { category: 'respect' as const, name: `made-${n}`, file };
  });
  return openRules({ ...sources, rules: [...sources.rules, ...added] }, { strictness: 'standard', locale: 'en' });
}

/** Opening the rules until the first draft can be read: by the clock and of the processor, ms, the median of some runs. */
export function opening(runs = 7): { clock: number; processor: number } {
  const taken = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    const start = performance.now();
    review('', open());
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - start, processor: (user + system) / 1_000 };
  });
  const median = (of: 'clock' | 'processor'): number =>
    taken.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  return { clock: median('clock'), processor: median('processor') };
}

/** What Send waits for: reading and judging a draft of 2,000 characters, new to the engine, and as it was read last. */
export function gateDecision(lang: Lang): { cold: Times; warm: Times } {
  const rules = open();
  const decide = (text: string): unknown => judge(review(text, rules), []);
  decide(draftOfLength(lang, 2_000, 999));
  const texts = Array.from({ length: 40 }, (_, turn) => draftOfLength(lang, 2_000, turn));
  const cold = measure((run) => decide(stamped(texts[(run + 40) % 40] ?? '', run)), { least: 30 });
  const same = draftOfLength(lang, 2_000);
  return { cold, warm: measure(() => decide(same), { least: 100 }) };
}

/** Memory the engine holds with its rules open, and after so many different drafts of 300 characters, MB. */
export function heap(drafts = 1_000): { opened: number; after: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const before = used();
  const rules = open();
  review('', rules);
  const opened = used() - before;
  for (let run = 0; run < drafts; run += 1)
    review(stamped(draftOfLength(langs[run % langs.length] ?? 'en', 300, run), run), rules);
  return { opened, after: used() - before };
}
