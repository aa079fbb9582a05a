/** Ready replies that travel in the pack: what they are for, their text, and the rules whose findings offer them. */
import type { ReactNode } from 'react';
import type { Lang } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import { type Field, fieldId, fieldLabel } from './fields';
import { placed } from './finds';
import { Part, PartEntry, PartList } from './part';
import type { DraftReply } from './parts';
import { RuleChips } from './rule-chips';
import type { BuiltIn } from './rule-list';
import { TextField } from './text-field';

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

export function RepliesPart({ locale, spoken, replies, builtIn, wrongAt, onChange }: Props): ReactNode {
  const titleOf = (one: DraftReply, at: number): string =>
    spoken.map((lang) => one.title[lang]?.trim()).find((text) => text) ??
    say(locale, 'make.reply.nth', { count: at + 1 });
  return (
    <Part
      title={say(locale, 'make.replies')}
      note={say(locale, 'make.replies.note')}
      count={replies.length}
      add={{
        label: say(locale, 'make.replies.add'),
        disabled: replies.length >= 200,
        onPress: () => onChange([...replies, blank]),
      }}
    >
      <PartList label={say(locale, 'make.replies')}>
        {replies.map((one, at) => {
          const change = (now: Partial<DraftReply>): void => onChange(placed(replies, at, { ...one, ...now }));
          const text = (part: 'title' | 'text', lang: Lang, rows: number, most: number): ReactNode => {
            const field: Field = { name: `reply-${part}`, at, lang };
            return (
              <TextField
                key={`${part}-${lang}`}
                id={fieldId(field)}
                label={fieldLabel(locale, field)}
                value={one[part][lang] ?? ''}
                lang={lang}
                most={most}
                wrong={wrongAt(field)}
                {...(rows > 1 ? { rows } : {})}
                onChange={(now) => change({ [part]: { ...one[part], [lang]: now } })}
              />
            );
          };
          const title = titleOf(one, at);
          return (
            <PartEntry
              // biome-ignore lint/suspicious/noArrayIndexKey: entries are read anew from the pack each time, and keep only what is chosen to be added next
              key={at}
              locale={locale}
              title={title}
              onRemove={() => onChange(placed(replies, at, null), say(locale, 'make.removed', { what: title }))}
            >
              {spoken.map((lang) => text('title', lang, 1, 120))}
              {spoken.map((lang) => text('text', lang, 4, 2000))}
              <RuleChips
                {...{ locale, builtIn }}
                legend={say(locale, 'make.reply.for')}
                note={say(locale, 'make.reply.for.note')}
                chosen={one.for}
                withCategories={false}
                onChange={(rules) => change({ for: rules })}
              />
            </PartEntry>
          );
        })}
      </PartList>
    </Part>
  );
}
