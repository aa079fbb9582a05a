/** Opens the rules in slices before they are asked for, so that no page is held up while thousands of phrases are read. */
import type { RuleOptions, RuleSet } from '../engine';
import type { Memory } from '../messages/types';
import { optionsFor } from './checker';

/** How long one slice may take, ms: under a frame. */
const slice = 10;

/**
 * @param opening the rules in steps; @param pause lets the page have its turn
 * @returns the rules for the settings they were opened for, and null for any other or where packs are laid over them
 */
export async function openBeforehand(
  memory: Memory,
  opening: (options: RuleOptions) => Generator<undefined, RuleSet>,
  pause: () => Promise<void>,
): Promise<(options: RuleOptions, packs: readonly unknown[]) => RuleSet | null> {
  if ((memory.packs ?? []).length > 0) return () => null;
  const wanted = optionsFor(memory.settings);
  const steps = opening(wanted);
  let rules: RuleSet | undefined;
  for (let until = performance.now() + slice; rules === undefined; ) {
    const step = steps.next();
    if (step.done) rules = step.value;
    else if (performance.now() > until) {
      await pause();
      until = performance.now() + slice;
    }
  }
  const opened = rules;
  const same = JSON.stringify(wanted);
  return (options, packs) => (packs.length === 0 && JSON.stringify(options) === same ? opened : null);
}
