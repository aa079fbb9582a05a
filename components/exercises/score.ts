/** Points for an exercise: three for a reply with nothing to point out, fewer the graver what is left. */
import type { Finding } from '../../engine/types';
import type { ExerciseId } from '../../i18n/exercises';

export const mostPoints = 3;

/** The best points so far, by exercise. */
export type Progress = Partial<Record<ExerciseId, number>>;

const cost = { hold: 2, warn: 1, hint: 0 } as const;

export const pointsFor = (findings: readonly Finding[]): number =>
  Math.max(
    0,
    findings.reduce((points, { severity }) => points - cost[severity], mostPoints),
  );
