/** What a rule is called in lists: the name of its kind. */
import { idPrefix } from '../../engine/packs/open';
import type { Lang } from '../../engine/types';
import { kindName } from '../../i18n';
import { shippedSources } from '../../rules/sources';

/** @returns names by rule id; an id that is not among the shipped rules stands for itself */
export function ruleNames(locale: Lang): (rule: string) => string {
  const names = new Map(
    shippedSources().rules.map(({ category, name, file }) => [
      `${idPrefix[category]}-${name}`,
      kindName(locale, file.kind, category),
    ]),
  );
  return (rule) => names.get(rule) ?? rule;
}
