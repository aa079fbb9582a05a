/** Drafts of four lengths in three languages, put together from the rules' own sentences that must stay silent and be caught. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories, type Lang, langs, readMarks } from '../engine';
import type { RuleFile } from '../engine/packs/schema';

export const lengths = [300, 2_000, 10_000, 100_000] as const;

/** Read from the files: what pages get of the rules, and what is measured, holds no sentences. */
const files = categories.flatMap((category) =>
  readdirSync(join('rules', category))
    .sort()
    .map((name) => JSON.parse(readFileSync(join('rules', category, name), 'utf8')) as RuleFile),
);

function sentences(lang: Lang): string[] {
  return files.flatMap((file) => {
    const section = file[lang];
    const allowed = (section.allows ?? []).map((one) => (typeof one === 'string' ? one : one.draft));
    const caught = (section.catches ?? []).slice(0, 1).map((one) => readMarks(one.draft).text);
    return [...allowed.slice(0, 2), ...caught];
  });
}

/**
 * One draft of exactly `length` UTF-16 code units.
 * @param turn another `turn` starts at another sentence, so that nothing is remembered from the last one
 */
export function draftOfLength(lang: Lang, length: number, turn = 0): string {
  const all = sentences(lang);
  let text = '';
  for (let at = turn * 7; text.length < length; at += 1) {
    const again = Math.floor((at - turn * 7) / all.length);
    text += `${all[at % all.length]}${again > 0 ? ` (${again}.${turn})` : ''} `;
  }
  return text.slice(0, length);
}

export const everyDraft = (): { lang: Lang; length: number; text: string }[] =>
  langs.flatMap((lang) => lengths.map((length) => ({ lang, length, text: draftOfLength(lang, length) })));
