/** The words of the exercises in one language. */
import type { Lang } from '../../engine/types';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';
import type { ExerciseWords } from './types';

export { type ExerciseId, exerciseIds, exercises, topics } from './types';

export const exerciseWords: Record<Lang, ExerciseWords> = { en, ru, kk };
