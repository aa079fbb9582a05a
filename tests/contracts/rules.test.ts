/** Every rule file keeps the contract: its shape, three languages, examples that are caught and examples that stay silent. */
import { describe, expect, it } from 'vitest';
import { langs, testRule } from '../../engine';
import { ruleSchema } from '../../engine/packs/schema';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'training', locale: 'en' });

describe('each rule', () => {
  for (const rule of rules.rules) {
    const path = `rules/${rule.category}/${rule.id.slice(3)}.json`;
    it(`${rule.id} keeps its own examples`, () => {
      const failures = testRule(rule, rules).map(
        ({ lang, message, draft }) => `${path} [${lang}] ${message}: ${draft}`,
      );
      expect(failures).toEqual([]);
    });
    it(`${rule.id} has the shape of a rule, and examples in three languages`, () => {
      const shape = ruleSchema.safeParse(rule.file);
      expect(shape.error?.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`) ?? []).toEqual(
        [],
      );
      const poor = langs.filter(
        (lang) => (rule.file[lang].catches ?? []).length < 1 || (rule.file[lang].allows ?? []).length < 2,
      );
      expect(
        poor.map((lang) => `${path} [${lang}]: add sentences to "catches" and "allows" (one and two at least)`),
      ).toEqual([]);
    });
  }
});
