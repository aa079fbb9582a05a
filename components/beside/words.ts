/** Sentences that several screens beside a box share: who reads this, how much there is, and the icon of each severity. */
import { CirclePause, Globe, Lightbulb, type LucideIcon, TriangleAlert, User, Users } from 'lucide-react';
import { type Finding, type Lang, type Severity, type Surface, severities } from '../../engine/types';
import { t } from '../../i18n';

export const severityIcons: Record<Severity, LucideIcon> = {
  hold: CirclePause,
  warn: TriangleAlert,
  hint: Lightbulb,
};

export const audienceIcon = ({ reach }: Surface): LucideIcon => ({ one: User, group: Users, public: Globe })[reach];

/** Where the words will land and who can read them, in a few words. */
export const audience = (locale: Lang, { kind, reach }: Surface): string =>
  kind === 'dm' ? t(locale, `audience.dm.${reach}`) : t(locale, `audience.${kind}`);

/** The same in a sentence, for the card and the panel. */
export const audienceNote = (locale: Lang, { reach }: Surface): string => t(locale, `audience.note.${reach}`);

/** How many findings of each severity there are, the gravest first; severities without any are left out. */
export function countBySeverity(findings: readonly Finding[]): { severity: Severity; count: number }[] {
  return [...severities]
    .reverse()
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
}

/** The counts in words. */
export const countsInWords = (locale: Lang, findings: readonly Finding[]): string =>
  countBySeverity(findings)
    .map(({ severity, count }) => t(locale, `count.${severity}`, { count }))
    .join(', ');

/** A name for one place in a list: words that stand in a draft twice have the same key, so the place among them is added. */
export const keyOf = (finding: Finding, all: readonly Finding[]): string =>
  `${finding.key}:${all.filter(({ key }) => key === finding.key).indexOf(finding)}`;

/** The language of somebody's words, which may not be that of our screens. */
export function languageOf(words: string, locale: Lang): Lang {
  if (/[әғқңөұүһі]/i.test(words)) return 'kk';
  if (/[а-яё]/i.test(words)) return locale === 'kk' ? 'kk' : 'ru';
  return /[a-z]/i.test(words) ? 'en' : locale;
}

/** Whom a message goes to, or under whose name; a name that ends with a full stop (“Ana K.”) brings the sentence's own along. */
export const withName = (locale: Lang, key: 'audience.to' | 'audience.as', name: string): string =>
  t(locale, key, { name }).replace(/\.\.$/, '.');
