/** A model reply that the check would stop is no model: each passes at the standard level, in each language. */
import { describe, expect, it } from 'vitest';
import { langs, reviewDraft } from '../../engine';
import { exerciseIds, exercises, exerciseWords, topics } from '../../i18n/exercises';
import { shippedRules } from '../../rules';

describe('exercises', () => {
  it('are at least twenty-four, three for each topic', () => {
    expect(exerciseIds.length).toBeGreaterThanOrEqual(24);
    for (const topic of topics)
      expect(exerciseIds.filter((id) => exercises[id].topic === topic).length).toBeGreaterThanOrEqual(3);
  });

  for (const locale of langs) {
    const rules = shippedRules({ strictness: 'standard', locale });
    it.each(exerciseIds)(`${locale}: the model reply to %s has nothing to reread`, (id) => {
      const { surface: kind } = exercises[id];
      const reach = kind === 'comment' ? 'public' : 'one';
      const text = exerciseWords[locale][id].model;
      const { findings } = reviewDraft(
        { text, surface: { platform: 'practice', kind, reach }, language: locale },
        rules,
      );
      const serious = findings.filter(({ severity }) => severity !== 'hint');
      expect(serious.map(({ rule, quote }) => `${rule} “${quote}”`)).toEqual([]);
    });
  }
});
