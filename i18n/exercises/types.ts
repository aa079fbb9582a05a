/** The practice desk: exercises by topic; their words are written in each language. */
import type { SurfaceKind } from '../../engine/types';

export const topics = ['benefits', 'disability', 'work', 'violence', 'debts', 'custody', 'elderly', 'online'] as const;
export type Topic = (typeof topics)[number];

/** What each is about, and where the reply would be written. */
export const exercises = {
  'benefit-delay': { topic: 'benefits', surface: 'dm' },
  'benefit-refused': { topic: 'benefits', surface: 'dm' },
  'benefit-public': { topic: 'benefits', surface: 'comment' },
  'disability-papers': { topic: 'disability', surface: 'dm' },
  'disability-word': { topic: 'disability', surface: 'dm' },
  'disability-photo': { topic: 'disability', surface: 'dm' },
  'work-lost': { topic: 'work', surface: 'dm' },
  'work-offer': { topic: 'work', surface: 'dm' },
  'work-tired': { topic: 'work', surface: 'dm' },
  'violence-now': { topic: 'violence', surface: 'dm' },
  'violence-doubt': { topic: 'violence', surface: 'dm' },
  'violence-phone': { topic: 'violence', surface: 'dm' },
  'debt-collectors': { topic: 'debts', surface: 'dm' },
  'debt-again': { topic: 'debts', surface: 'dm' },
  'debt-lend': { topic: 'debts', surface: 'dm' },
  'custody-visit': { topic: 'custody', surface: 'dm' },
  'custody-angry': { topic: 'custody', surface: 'dm' },
  'custody-comment': { topic: 'custody', surface: 'comment' },
  'elderly-care': { topic: 'elderly', surface: 'dm' },
  'elderly-form': { topic: 'elderly', surface: 'dm' },
  'elderly-alone': { topic: 'elderly', surface: 'dm' },
  'online-night': { topic: 'online', surface: 'dm' },
  'online-friend': { topic: 'online', surface: 'dm' },
  'online-rumour': { topic: 'online', surface: 'comment' },
} as const satisfies Record<string, { topic: Topic; surface: SurfaceKind }>;

export type ExerciseId = keyof typeof exercises;
export const exerciseIds = Object.keys(exercises) as ExerciseId[];

/** `message` is the client's, `model` one good reply, `why` what makes it good. */
export type ExerciseWords = Record<ExerciseId, { message: string; model: string; why: string }>;
