/** A ready reply, and how its crisis lines are filled in. Texts are in the files beside this one. */
import type { Lang } from '../../engine/types';
import { type Country, crisisLines, type LineFor } from '../crisis-lines';

export type Reply = {
  id: string;
  title: Partial<Record<Lang, string>>;
  text: Partial<Record<Lang, string>>;
  /** Rules, as category/name, whose findings call for it. */
  for: string[];
  /** The pack it came with; absent for bundled ones and one's own. */
  from?: string;
};

/** Puts a country's numbers for `{emergency}` and the like; a sentence whose number that country has not is left out. */
export function filled(text: string, country: Country): string {
  const numbers = new Map(crisisLines[country].map(({ is, number }) => [is as string, number]));
  return text
    .split(/(?<=[.!?])(?= )/)
    .filter((sentence) =>
      [...sentence.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => !isLine(name) || numbers.has(name)),
    )
    .join('')
    .replace(/\{(\w+)\}/g, (whole, name: string) => numbers.get(name) ?? whole)
    .trim();
}

const lineNames: readonly string[] = [
  'emergency',
  'police',
  'ambulance',
  'violence',
  'children',
  'listening',
] satisfies LineFor[];
const isLine = (name: string): boolean => lineNames.includes(name);
