/** What a pack changes and asks for, as sentences: for the settings page and the terminal alike. */
import type { Directive } from '../engine/packs/apply';
import type { ChangedRule, Comparison } from '../engine/packs/compare';
import { isUnchanged } from '../engine/packs/compare';
import { type Lang, severities, strictnesses } from '../engine/types';
import { t } from '.';
import { say } from './own-pages';

/** A sentence, and sentences that belong under it. */
export type Change = { sentence: string; under: string[] };

/** More entries of one kind are counted, not listed. */
const mostListed = 40;

/** @returns what a new version changes, the most telling first */
export function changeSentences(locale: Lang, comparison: Comparison): Change[] {
  const { versions, added, removed, changed, others, strictness } = comparison;
  const { before, after } = versions;
  const changes: Change[] = [
    alone(
      before === null
        ? say(locale, 'packs.change.new', { after })
        : say(locale, 'packs.change.version', { before, after }),
    ),
  ];
  if (before !== null && isUnchanged(comparison)) changes.push(alone(say(locale, 'packs.change.none')));
  if (strictness) {
    const level = (one: string | null): string => {
      const known = strictnesses.find((name) => name === one);
      return known ? t(locale, `strictness.${known}`) : say(locale, 'packs.level.none');
    };
    changes.push(
      alone(say(locale, 'packs.change.level', { before: level(strictness.before), after: level(strictness.after) })),
    );
  }
  const listed = <T>(all: readonly T[], sentenceOf: (one: T) => Change): void => {
    changes.push(...all.slice(0, mostListed).map(sentenceOf));
    if (all.length > mostListed)
      changes.push(alone(say(locale, 'packs.change.more', { count: all.length - mostListed })));
  };
  listed(removed, (rule) => alone(say(locale, 'packs.change.removed', { rule })));
  listed(changed, (rule) => changedSentence(locale, rule));
  listed(added, (rule) => alone(say(locale, 'packs.change.added', { rule })));
  for (const { part, added: came, removed: went } of others) {
    const under = [...came.map((one) => `+ ${one}`), ...went.map((one) => `− ${one}`)];
    changes.push({ sentence: say(locale, `packs.other.${part}`), under: capped(locale, under) });
  }
  return changes;
}

const alone = (sentence: string): Change => ({ sentence, under: [] });

function capped(locale: Lang, all: string[]): string[] {
  if (all.length <= mostListed) return all;
  return [...all.slice(0, mostListed), say(locale, 'packs.change.more', { count: all.length - mostListed })];
}

function changedSentence(locale: Lang, { rule, parts, severities: moved, examples }: ChangedRule): Change {
  const severity = (one: string): string => {
    const known = severities.find((name) => name === one);
    return known ? t(locale, `severity.${known}`) : say(locale, 'packs.severity.none');
  };
  const names = parts.map((part) => say(locale, `packs.part.${part}`)).join(', ');
  return {
    sentence: say(locale, 'packs.change.changed', { rule, parts: names }),
    under: capped(locale, [
      ...moved.map(({ surface, before, after }) =>
        say(locale, 'packs.change.severity', {
          surface: t(locale, `surface.${surface}`),
          before: severity(before),
          after: severity(after),
        }),
      ),
      ...examples.added.map((example) => say(locale, 'packs.change.example.added', { example })),
      ...examples.removed.map((example) => say(locale, 'packs.change.example.removed', { example })),
    ]),
  };
}

/** What lets more through than before, said plainly. */
export function directiveSentence(locale: Lang, { kind, what, why }: Directive): string {
  if (kind === 'off') return say(locale, 'packs.powerful.off', { what, why: why ?? say(locale, 'packs.why.none') });
  return say(locale, `packs.powerful.${kind}`, { what });
}
