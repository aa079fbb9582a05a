/** The engine by itself: cold drafts, keystrokes, growth with length, and the price of ten thousand more rules. */
import { type Lang, langs, openRules, type RuleSet, reviewDraft } from '../engine';
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
