/** Lists that detectors compare with: names, places, weak details. Data from outside, prepared once. */

/** Lines of the list files in `rules/lists/`, by file name without its ending. */
export type Lists = Record<string, readonly string[]>;
