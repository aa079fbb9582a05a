/** Whether packs bring regular expressions, and so need the library that runs them. */
import { langs } from '../types';
import type { ActivePack } from './apply';

/** @returns true if a rule of these packs has a pattern */
export function usesPatterns(packs: readonly ActivePack[] = []): boolean {
  return packs.some(({ pack }) =>
    Object.values(pack.rules ?? {}).some((rule) =>
      [rule.find, ...langs.map((lang) => rule[lang]?.find)].flat().some((find) => find?.kind === 'pattern'),
    ),
  );
}
