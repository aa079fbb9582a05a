/** Every sample draft of the practice page shows what it says it shows, and the clean ones nothing. */
import { describe, expect, it } from 'vitest';
import { langs, reviewDraft } from '../../engine';
import { samples } from '../../i18n/samples';
import { shippedRules } from '../../rules';

describe('sample drafts', () => {
  for (const locale of langs) {
    const rules = shippedRules({ strictness: 'standard', locale });
    for (const { id, surface, shows, text } of samples[locale])
      it(`${locale}: ${id}`, () => {
        const reach = surface === 'dm' ? 'one' : 'public';
        const { findings } = reviewDraft({ text, surface: { platform: 'practice', kind: surface, reach } }, rules);
        const shown = findings.map(({ category, rule, quote }) => `${category}: ${rule} “${quote}”`);
        if (shows === 'clean') expect(shown).toEqual([]);
        else expect(shown.join('\n')).toContain(`${shows}:`);
        if (id === 'danger') expect(shown.join('\n')).toContain('rp-danger-no-route');
        if (shows === 'personal-data') expect(findings.some(({ severity }) => severity === 'hold')).toBe(true);
      });
  }
});
