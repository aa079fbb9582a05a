/** Settings: the ready replies. Bundled ones are changed or switched off, new ones added, each in three languages. */
import { Plus, RotateCcw, Trash2 } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type Lang, langs } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { Reply } from '../../i18n/replies/reply';
import { languageNames } from '../pages/languages';

type Words = Reply['text'];
export type OwnWords = { id: string; title: Words; text: Words; off: boolean };

type Props = {
  locale: Lang;
  bundled: readonly Reply[];
  own: readonly OwnWords[];
  onSave(reply: OwnWords): void;
  /** A new one is gone; a bundled one is as it was. */
  onRemove(id: string): void;
  /** Saves the worker's own replies as a pack, to be shared. */
  onShare(): void;
};

export function ReplyList({ locale, bundled, own, onSave, onRemove, onShare }: Props): ReactNode {
  const [adding, setAdding] = useState(0);
  const known = new Set(bundled.map(({ id }) => id));
  const added = own.filter(({ id }) => !known.has(id));
  return (
    <>
      <ul className="replies" aria-label={say(locale, 'options.replies')}>
        {[...added, ...bundled].map((reply) => {
          const mine = own.find(({ id }) => id === reply.id);
          return (
            <li key={reply.id}>
              <Editor
                locale={locale}
                title={{ ...reply.title, ...mine?.title }}
                text={{ ...reply.text, ...mine?.text }}
                off={mine?.off ?? false}
                onSave={(words) => onSave({ id: reply.id, ...words })}
                {...(mine && {
                  remove: {
                    is: known.has(reply.id) ? 'replies.reset' : 'replies.delete',
                    go: () => onRemove(reply.id),
                  },
                })}
                switchable={known.has(reply.id)}
              />
            </li>
          );
        })}
      </ul>
      <details key={adding} className="reply-new">
        <summary>
          <Plus size={15} aria-hidden="true" /> {say(locale, 'replies.add')}
        </summary>
        <Form
          locale={locale}
          title={{}}
          text={{}}
          onSave={(title, text) => {
            onSave({ id: `own-${Date.now().toString(36)}`, title, text, off: false });
            setAdding(adding + 1);
          }}
        />
      </details>
      {own.length > 0 && (
        <p>
          <button type="button" className="button" onClick={onShare}>
            {say(locale, 'replies.share')}
          </button>{' '}
          <span className="note">{say(locale, 'replies.share.note')}</span>
        </p>
      )}
    </>
  );
}

type EditorProps = {
  locale: Lang;
  title: Words;
  text: Words;
  off: boolean;
  switchable: boolean;
  remove?: { is: 'replies.reset' | 'replies.delete'; go(): void };
  onSave(words: { title: Words; text: Words; off: boolean }): void;
};

function Editor({ locale, title, text, off, switchable, remove, onSave }: EditorProps): ReactNode {
  const name = title[locale] ?? title.en ?? title.ru ?? title.kk ?? '';
  const Remove = remove?.is === 'replies.reset' ? RotateCcw : Trash2;
  return (
    <details>
      <summary>
        {name} {off && <span className="note">{say(locale, 'replies.is-off')}</span>}
      </summary>
      <Form
        key={JSON.stringify(text)}
        locale={locale}
        title={title}
        text={text}
        onSave={(newTitle, newText) => onSave({ title: newTitle, text: newText, off })}
      />
      <div className="row">
        {switchable && (
          <button type="button" className="button quiet" onClick={() => onSave({ title, text, off: !off })}>
            {say(locale, off ? 'replies.on' : 'replies.off')}
          </button>
        )}
        {remove && (
          <button type="button" className="button quiet" onClick={remove.go}>
            <Remove size={14} aria-hidden="true" />
            {say(locale, remove.is)}
          </button>
        )}
      </div>
    </details>
  );
}

type FormProps = { locale: Lang; title: Words; text: Words; onSave(title: Words, text: Words): void };

function Form({ locale, title, text, onSave }: FormProps): ReactNode {
  const id = useId();
  const [saved, setSaved] = useState<'replies.saved' | 'replies.empty' | null>(null);
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (what: string): Words =>
      Object.fromEntries(
        langs.flatMap((lang) => {
          const words = String(form.get(`${what}-${lang}`) ?? '').trim();
          return words === '' ? [] : [[lang, words]];
        }),
      );
    const [newTitle, newText] = [read('title'), read('text')];
    // A text without a name, or a name without a text, would be an empty line in the list.
    const whole = langs.some((lang) => newTitle[lang] && newText[lang]);
    setSaved(whole ? 'replies.saved' : 'replies.empty');
    if (whole) onSave(newTitle, newText);
  };
  return (
    <form onSubmit={save}>
      {langs.map((lang) => (
        <fieldset key={lang} className="field">
          <legend lang={lang}>{languageNames[lang]}</legend>
          <label htmlFor={`${id}t${lang}`}>{say(locale, 'replies.name')}</label>
          <input
            id={`${id}t${lang}`}
            name={`title-${lang}`}
            type="text"
            lang={lang}
            maxLength={120}
            defaultValue={title[lang]}
            autoComplete="off"
          />
          <label htmlFor={`${id}w${lang}`}>{say(locale, 'replies.words')}</label>
          <textarea
            id={`${id}w${lang}`}
            name={`text-${lang}`}
            lang={lang}
            maxLength={2000}
            rows={4}
            defaultValue={text[lang]}
          />
        </fieldset>
      ))}
      <div className="row">
        <button type="submit" className="button strong">
          {say(locale, 'replies.save')}
        </button>
        <span role="status" className="note">
          {saved ? say(locale, saved) : ''}
        </span>
      </div>
    </form>
  );
}
