/**
 * How long a draft is, as far as that tells how often one of its sentences goes wrong: a lapse stands in a draft once or twice
 * however long it is, so in a long one each sentence is in order more often.
 */

/** Below, a draft is as likely to be in order as any short one; above, nothing was measured. Words and numbers. */
const [least, most] = [12, 80];

/** @returns the natural logarithm of the words of a draft, within what was measured */
export const lengthOf = (words: number): number => Math.log(Math.min(most, Math.max(least, words)));
