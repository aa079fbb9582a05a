/** The level that is really in force: what was chosen, raised by packs or by the organisation. */
import type { LevelInForce } from '../../components/popup/level';
import { wordsIn } from '../../engine/packs/words';
import { type Lang, strictnesses } from '../../engine/types';
import type { Memory } from '../../messages/types';

export function levelOf({ settings, packs = [], managed, training }: Memory): LevelInForce {
  const wanted = [settings.strictness, ...packs.flatMap(({ pack }) => levelsAskedFor(pack))];
  const strictness = strictnesses.findLast((one) => wanted.includes(one)) ?? settings.strictness;
  const byTraining = training?.strictness === strictness;
  return { strictness, byTraining, locked: managed?.locked.includes('strictness') ?? false };
}

type Asking = { strictness?: (typeof strictnesses)[number] | undefined; extends?: string[] | undefined };

/** A pack asks for a level by itself, or by building on the pack of that name. */
const levelsAskedFor = (pack: Asking): (typeof strictnesses)[number][] =>
  strictnesses.filter((level) => pack.strictness === level || pack.extends?.includes(level));

export const packTitles = ({ packs = [] }: Memory, locale: Lang): string[] =>
  packs.map(({ pack }) => wordsIn(pack.title, locale, pack.fallback));
