/** Weak details of the team's own: each is harmless, several together point at one person. */
import type { ReactNode } from 'react';
import { type DetailKind, detailKinds } from '../../engine/details/weak-details';
import type { Lang } from '../../engine/types';
import { kindName } from '../../i18n';
import { say } from '../../i18n/own-pages';
import { EntriesPart } from './entries-part';
import { type Field, fieldId, fieldLabel } from './fields';
import { type DraftDetail, rarities } from './parts';
import { PhraseLines } from './phrase-lines';
import { Choice } from './text-field';

type Props = {
  locale: Lang;
  spoken: readonly Lang[];
  details: DraftDetail[];
  wrongAt(field: Field): string | undefined;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(details: DraftDetail[], words?: string): void;
};

const kinds = Object.keys(detailKinds) as DetailKind[];
/** What a kind is called in the file: where it has several names, the broadest. */
const broadest: Partial<Record<DetailKind, string>> = { health: 'health.serious', family: 'family.status' };
const ofKind = (kind: DetailKind): string => broadest[kind] ?? detailKinds[kind][0];
const kindOf = (of: string): DetailKind | undefined =>
  kinds.find((kind) => (detailKinds[kind] as readonly string[]).includes(of));

export function DetailsPart({ locale, spoken, details, wrongAt, onChange }: Props): ReactNode {
  const choices = kinds
    .filter((kind) => kind !== 'only')
    .map((kind) => ({ value: ofKind(kind), name: kindName(locale, kind, 'identifying-details') }));
  const nameOf = (of: string): string => {
    const kind = kindOf(of);
    return kind ? kindName(locale, kind, 'identifying-details') : of;
  };
  const titleOf = ({ of, words }: DraftDetail): string => {
    const first = spoken.flatMap((lang) => words[lang] ?? []).find((line) => line.trim() !== '');
    return first ? `${nameOf(of)}: ${first.trim()}` : nameOf(of);
  };
  return (
    <EntriesPart
      locale={locale}
      title={say(locale, 'make.details')}
      note={say(locale, 'make.details.note')}
      entries={details}
      add={{ label: say(locale, 'make.details.add'), blank: { of: 'place', rarity: 'r3', words: {} }, most: 200 }}
      titleOf={titleOf}
      onChange={onChange}
      fields={(one, at, change) => {
        const of: Field = { name: 'detail-of', at };
        const rarity: Field = { name: 'detail-rarity', at };
        const known = choices.some(({ value }) => value === one.of);
        return (
          <>
            <div className="make-row">
              <Choice
                id={fieldId(of)}
                label={fieldLabel(locale, of)}
                value={one.of}
                choices={[...(known ? [] : [{ value: one.of, name: `${nameOf(one.of)} (${one.of})` }]), ...choices]}
                onChange={(value) => change({ of: value })}
              />
              <Choice
                id={fieldId(rarity)}
                label={fieldLabel(locale, rarity)}
                value={one.rarity}
                choices={rarities.map((value) => ({ value, name: say(locale, `make.detail.${value}`) }))}
                onChange={(value) => change({ rarity: value })}
              />
            </div>
            <PhraseLines
              {...{ locale, spoken, at, wrongAt }}
              name="detail-words"
              words={one.words}
              rows={3}
              onChange={(words) => change({ words })}
            />
          </>
        );
      }}
    />
  );
}
