/** The table of words that packed phrases speak of. Empty as the rules are written; the build fills it where it packs them. */
export const words = '';
