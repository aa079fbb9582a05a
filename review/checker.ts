/** The rules, opened for the settings of the moment. Opening is done once, when a box is first focused. */
import {
  alsoAllowing,
  type Lang,
  type Review,
  type RuleOptions,
  type RuleSet,
  reviewDraft,
  type Surface,
} from '../engine';
import type { ActivePack } from '../engine/packs/apply';
import { pickLocale } from '../i18n';
import type { Settings } from '../messages/types';

export class Checker {
  private rules: RuleSet;
  private options: RuleOptions;

  /** @param open opens the rules; handed in, so that a page can bring packs of its own */
  constructor(
    settings: Settings,
    private readonly open: (options: RuleOptions, packs: readonly ActivePack[]) => RuleSet,
    private packs: readonly ActivePack[] = [],
  ) {
    this.options = optionsFor(settings);
    this.rules = open(this.options, packs);
    // The first draft pays for tables made on demand; better now than inside somebody's keystroke.
    this.review('', { platform: 'none', kind: 'dm', reach: 'one' });
  }

  get locale(): Lang {
    return this.options.locale;
  }

  /** @param packs absent where they are as before. @returns true if the rules had to be opened anew */
  change(settings: Settings, packs: readonly ActivePack[] = this.packs): boolean {
    const options = optionsFor(settings);
    const asBefore = packs === this.packs || JSON.stringify(packs) === JSON.stringify(this.packs);
    if (asBefore && JSON.stringify(options) === JSON.stringify(this.options)) return false;
    const more = asBefore ? addedOnly(this.options, options) : null;
    this.options = options;
    this.packs = packs;
    this.rules = more ? alsoAllowing(this.rules, more) : this.open(options, packs);
    return true;
  }

  review(text: string, surface: Surface): Review {
    return reviewDraft({ text, surface }, this.rules);
  }
}

/** What the second list of own things holds more than the first; null where anything else differs. */
function addedOnly(before: RuleOptions, { allow = [], ...rest }: RuleOptions): string[] | null {
  const { allow: had = [], ...restBefore } = before;
  if (JSON.stringify(rest) !== JSON.stringify(restBefore) || had.some((one) => !allow.includes(one))) return null;
  return allow.filter((one) => !had.includes(one));
}

/** The rules' options that a worker's settings come to on this host. */
export const optionsFor = ({ strictness, levels, locale, allow }: Settings): RuleOptions => ({
  strictness: levels?.[globalThis.location?.hostname] ?? strictness,
  locale: locale === 'auto' ? pickLocale(navigator.languages) : locale,
  allow,
});
