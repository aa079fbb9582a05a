/** All parts of a pack besides its rules, with what is wrong in them said while they are written. */
import { type ReactNode, useMemo } from 'react';
import { holds } from '../../engine/packs/apply';
import type { RuleSources } from '../../engine/packs/open';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { AllowPart } from './allow-part';
import { BasePart } from './base-part';
import { wrongParts } from './check-parts';
import { ClassesPart } from './classes-part';
import { DetailsPart } from './details-part';
import type { DraftPack } from './draft';
import { ExercisesPart } from './exercises-part';
import { type Field, fieldId } from './fields';
import { OffPart } from './off-part';
import { type Parts, partsOf, withParts } from './parts';
import { RepliesPart } from './replies-part';
import type { BuiltIn } from './rule-list';
import { SeverityPart } from './severity-part';

type Props = {
  locale: Lang;
  draft: DraftPack;
  shipped: RuleSources;
  builtIn: readonly BuiltIn[];
  wrongAt(field: Field): string | undefined;
  /** @param removed words about an entry that was taken out, which can be undone */
  onChange(rest: DraftPack['rest'], removed?: string): void;
};

export function PartsForm({ locale, draft, shipped, builtIn, wrongAt, onChange }: Props): ReactNode {
  const parts = partsOf(draft);
  const live = useMemo(() => wrongParts(draft, shipped, locale), [draft, shipped, locale]);
  const holding = useMemo(
    () => new Set(shipped.rules.filter(({ file }) => holds(file)).map(({ category, name }) => `${category}/${name}`)),
    [shipped],
  );
  const wrong = (field: Field): string | undefined => {
    const id = fieldId(field);
    const now = live.find((one) => fieldId(one.field) === id);
    return now ? `${now.message} ${now.remedy}` : wrongAt(field);
  };
  const change =
    <P extends keyof Parts>(part: P) =>
    (now: Parts[P], removed?: string): void =>
      onChange(withParts(draft.rest, { [part]: now }), removed);
  const shared = { locale, wrongAt: wrong, builtIn, spoken: draft.langs };
  const canHold = (path: string): boolean => holding.has(path);
  return (
    <section className="make-fields" aria-labelledby="make-parts">
      <h3 id="make-parts">{say(locale, 'make.parts')}</h3>
      <BasePart
        {...shared}
        base={parts.base}
        bundled={shipped.packs ?? {}}
        self={draft.id}
        onChange={(base) => onChange(withParts(draft.rest, { base }))}
      />
      <ExercisesPart {...shared} exercises={parts.exercises} onChange={change('exercises')} />
      <RepliesPart {...shared} replies={parts.replies} onChange={change('replies')} />
      <AllowPart {...shared} allow={parts.allow} onChange={change('allow')} />
      <OffPart {...shared} off={parts.off} holds={canHold} onChange={change('off')} />
      <SeverityPart {...shared} severity={parts.severity} holds={canHold} onChange={change('severity')} />
      <DetailsPart {...shared} details={parts.details} onChange={change('details')} />
      <ClassesPart
        {...shared}
        classes={parts.classes}
        shipped={Object.keys(shipped.classes)}
        onChange={change('classes')}
      />
    </section>
  );
}
