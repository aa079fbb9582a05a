/** The rules that ship with Reread. */
import { openingRules, openRules, type RuleOptions, type RuleSet } from '../engine';
import { type ActivePack, openWithPacks } from '../engine/packs/apply';
import { shippedSources } from './sources';

export { type ActivePack, shippedSources };

/**
 * Opens the shipped rules once for these options; the result is meant to be kept and used for every draft.
 * @param packs laid over them, in this order; one that cannot be opened is left out
 */
export function shippedRules(options: RuleOptions, packs: readonly ActivePack[] = []): RuleSet {
  if (packs.length === 0) return openRules(shippedSources(), options);
  return openWithPacks(shippedSources(), options, packs).rules;
}

/** The same without packs, in steps far shorter than a frame. */
export const openingShipped = (options: RuleOptions): Generator<undefined, RuleSet> =>
  openingRules(shippedSources(), options);
