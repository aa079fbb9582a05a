/** One exercise as the desk shows it: ours, or one that a rule pack brought along. Its words are in the person's language. */
import type { Lang, SurfaceKind } from '../../engine/types';
import { exerciseIds, exercises, exerciseWords } from '../../i18n/exercises';
import { say } from '../../i18n/own-pages';

export type Exercise = {
  id: string;
  /** The topic, or the pack it came with. */
  group: string;
  surface: SurfaceKind;
  /** What the situation is, where that is told apart from the message. */
  scenario?: string | undefined;
  message: string;
  /** Good replies; a pack may bring none. */
  models: string[];
  why?: string | undefined;
  /** What a good reply keeps away from, in words. */
  avoids: string[];
};

/** Those that ship with Reread. */
export const ownExercises = (locale: Lang): Exercise[] =>
  exerciseIds.map((id) => {
    const { topic, surface } = exercises[id];
    const { message, model, why } = exerciseWords[locale][id];
    return { id, group: say(locale, `topic.${topic}`), surface, message, models: [model], why, avoids: [] };
  });
