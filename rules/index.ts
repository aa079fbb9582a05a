/** The rules that ship with Reread. */
import { openRules, type RuleOptions, type RuleSet } from '../engine';
import { shippedSources } from './sources';

/** Opens the shipped rules once for these options; the result is meant to be kept and used for every draft. */
export function shippedRules(options: RuleOptions): RuleSet {
  return openRules(shippedSources(), options);
}
