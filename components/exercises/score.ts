/** Points for an exercise: three for a reply with nothing to point out, fewer the graver what is left. */
import type { Finding } from '../../engine/types';

export const mostPoints = 3;

/** The best points so far, by the id of the exercise. */
export type Progress = Partial<Record<string, number>>;

const cost = { hold: 2, warn: 1, hint: 0 } as const;

export const pointsFor = (findings: readonly Finding[]): number =>
  Math.max(
    0,
    findings.reduce((points, { severity }) => points - cost[severity], mostPoints),
  );
