/** Sentences and packed phrases of all rule files, gathered by language and place: side by side they are a tenth smaller. The build takes them out, a start puts them back. */
import { isPacked } from '../engine/packed';
import { langs } from '../engine/types';

/** Strings by their place, as `ru.say`; in the order of the files' paths, and in each file as they stand. */
export type Bags = Record<string, string[]>;
/** Files by their path below this folder. */
type Files<File> = Record<string, File>;

/** Stands where a string was taken out. */
const taken = 0;

/** The bag for a place in a file: its language, or none, and the last name on the way there. */
const bagOf = (way: readonly string[]): string =>
  (langs as readonly string[]).includes(way[0] ?? '') ? `${way[0]}.${way.at(-1)}` : `${way.at(-1)}`;

const isGathered = (text: string, name: string | undefined): boolean =>
  isPacked(text) || name === 'say' || name === 'offer' || name === 'sources';

/** @returns the files with each string for which `change` gives something else; in the order of their paths */
function changed<File>(files: Files<File>, change: (value: unknown, way: readonly string[]) => unknown): Files<File> {
  const walk = (value: unknown, way: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, way));
    if (typeof value !== 'object' || value === null) return change(value, way);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, [...way, name])]));
  };
  const paths = Object.keys(files).sort();
  return Object.fromEntries(paths.map((path) => [path, walk(files[path], []) as File]));
}

/** @returns the files without the strings, and the strings */
export function takeOut<File>(files: Files<File>): { bare: Files<File>; bags: Bags } {
  const bags: Bags = {};
  const bare = changed(files, (value, way) => {
    if (typeof value !== 'string' || !isGathered(value, way.at(-1))) return value;
    const bag = bagOf(way);
    bags[bag] = [...(bags[bag] ?? []), value];
    return taken;
  });
  return { bare, bags };
}

/** @returns the files as they were before `takeOut`; @throws Error where the strings are of other files */
export function putBack<File>(bare: Files<File>, bags: Bags): Files<File> {
  const next: Record<string, number> = {};
  return changed(bare, (value, way) => {
    const bag = bagOf(way);
    const texts = bags[bag];
    if (value !== taken || !texts) return value;
    const at = next[bag] ?? 0;
    next[bag] = at + 1;
    const text = texts[at];
    if (text === undefined) throw new Error(`the rules need more than ${at} strings of ${bag}: build anew`);
    return text;
  });
}
