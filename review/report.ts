/** What a worker can tell about a false alarm: the rule, where, and by what signs. No word of the draft. */
import type { Finding, Lang, Strictness, Surface } from '../engine';
import { t } from '../i18n';

/** @param version of the extension @returns plain text that the worker sends on, or does not */
export function reportOf(
  { rule, severity, because }: Finding,
  { platform, kind, reach }: Surface,
  level: Strictness,
  locale: Lang,
  version: string,
): string {
  const signs = [...new Set(because.map(({ code }) => code))].join(', ');
  return t(locale, 'report.text', {
    version,
    rule,
    severity,
    surface: `${platform}, ${kind}, ${reach}`,
    signs,
    level,
    locale,
  });
}
