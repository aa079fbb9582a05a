/** The rules, opened for the settings of the moment. Opening is done once, when a box is first focused. */
import {
  alsoAllowing,
  type Draft,
  type Finding,
  type Lang,
  PrivateList,
  type Rereading,
  type Review,
  type RuleOptions,
  type RuleSet,
  rereadAsReader,
  reviewDraft,
  type Surface,
} from '../engine';
import type { ActivePack } from '../engine/packs/apply';
import { pickLocale } from '../i18n';
import type { PrivateSet, Settings } from '../messages/types';
import { keyedHash } from './keyed-hash';

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

  /** The words as their reader will see them. @param findings of this very text */
  rereading(draft: Draft, findings: readonly Finding[]): Rereading {
    return rereadAsReader(draft, findings, this.rules);
  }

  /** Whom the worker wants never to be named, as hashes. */
  keepPrivate(set: PrivateSet | undefined): void {
    if (set === this.privateSet) return;
    this.privateSet = set;
    const some = set && set.any.length + set.together.length > 0;
    this.privateList = some ? new PrivateList(set, keyedHash(set.key)) : undefined;
  }
  private privateSet: PrivateSet | undefined;
  private privateList: PrivateList | undefined;

  /** @param otherAccount under which one writes, where it is not one for work */
  review(text: string, surface: Surface, otherAccount?: string): Review {
    return reviewDraft({ text, surface, otherAccount }, this.rules, this.privateList);
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
