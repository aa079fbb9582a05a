/**
 * Stands in for `re2js` in what web pages load: few people have a pack with patterns of its own, and the library weighs as much as
 * a language of rules. For them the background puts `patterns.js` into the frame before.
 */
import type { RE2JS as Library } from 're2js';

const key = Symbol.for('reread-patterns');
const world = globalThis as { [key]?: typeof Library };

/** Called by the script that brings the library. */
export const bring = (library: typeof Library): void => {
  world[key] ??= library;
};

/** @throws Error where the library has not been put into this frame: the pack that needs it is left out then, and says so */
function brought(): typeof Library {
  const library = world[key];
  if (!library) throw new Error('patterns cannot be run here yet');
  return library;
}

/** As much of the library as the engine uses. */
export const RE2JS = {
  compile: (expression: string, flags?: number) => brought().compile(expression, flags),
  get CASE_INSENSITIVE(): number {
    return brought().CASE_INSENSITIVE;
  },
};
