/** Ready replies that travel in the pack: what they are for, their text, and the rules whose findings offer them. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { EntriesPart } from './entries-part';
import type { Field } from './fields';
import type { DraftReply } from './parts';
import { RuleChips } from './rule-chips';
import type { BuiltIn } from './rule-list';
import { TextsFields } from './texts-fields';

type Props = {
  locale: Lang;
  spoken: readonly Lang[];
  replies: DraftReply[];
  builtIn: readonly BuiltIn[];
  wrongAt(field: Field): string | undefined;
  /** @param words said where an entry was taken out, which can be undone */
  onChange(replies: DraftReply[], words?: string): void;
};

const blank: DraftReply = { title: {}, text: {}, for: [] };
const fields = [
  { part: 'title', name: 'reply-title', rows: 1, most: 120 },
  { part: 'text', name: 'reply-text', rows: 4, most: 2000 },
] as const;

export function RepliesPart({ locale, spoken, replies, builtIn, wrongAt, onChange }: Props): ReactNode {
  const titleOf = (one: DraftReply, at: number): string =>
    spoken.map((lang) => one.title[lang]?.trim()).find((text) => text) ??
    say(locale, 'make.reply.nth', { count: at + 1 });
  return (
    <EntriesPart
      locale={locale}
      title={say(locale, 'make.replies')}
      note={say(locale, 'make.replies.note')}
      entries={replies}
      add={{ label: say(locale, 'make.replies.add'), blank, most: 200 }}
      titleOf={titleOf}
      onChange={onChange}
      fields={(one, at, change) => (
        <>
          <TextsFields {...{ locale, spoken, at, wrongAt }} fields={fields} texts={one} onChange={change} />
          <RuleChips
            {...{ locale, builtIn }}
            legend={say(locale, 'make.reply.for')}
            note={say(locale, 'make.reply.for.note')}
            chosen={one.for}
            withCategories={false}
            onChange={(rules) => change({ for: rules })}
          />
        </>
      )}
    />
  );
}
