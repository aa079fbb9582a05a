/** Ready replies: those that are called for first, each shown whole before it is put at the caret. */
import { CornerDownLeft } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { type Lang, langs } from '../../engine/types';
import { t } from '../../i18n';
import { filled, type Reply } from '../../i18n/replies/reply';
import type { Actions, Side, View } from '../view';
import { useFolding } from './focus';
import { RadioGroup } from './radios';
import { SideWindow } from './side-window';

type Props = { view: View; side: Extract<Side, { is: 'replies' }>; actions: Actions };

export function Replies({ view, side, actions }: Props): ReactNode {
  const { locale, busy } = view;
  const { replies, called, anchor } = side;
  const [lang, setLang] = useState<Lang>(side.lang);
  const name = useId();
  const known = Array.isArray(replies) ? replies.filter(({ text }) => text[lang] !== undefined) : [];
  const first = called === null ? [] : known.filter((one) => one.for.includes(called));
  const rest = known.filter((one) => !first.includes(one));
  const list = (some: readonly Reply[], label: string): ReactNode =>
    some.length > 0 && (
      <ul className="items" aria-label={label}>
        {some.map((reply) => (
          <ReplyItem
            key={`${reply.id}${lang}`}
            view={view}
            reply={reply}
            lang={lang}
            open={first.includes(reply)}
            actions={actions}
          />
        ))}
      </ul>
    );
  return (
    <SideWindow
      locale={locale}
      anchor={anchor}
      title={t(locale, 'replies.title')}
      lead={t(locale, 'replies.lead')}
      busy={busy}
      onClose={() => actions.closeSide?.()}
    >
      <RadioGroup className="segments" label={t(locale, 'replies.language')}>
        {langs.map((one) => (
          <label key={one} className={lang === one ? 'segment chosen' : 'segment'} lang={one}>
            <input type="radio" name={name} checked={lang === one} onChange={() => setLang(one)} />
            <span>{t(one, 'replies.this-language')}</span>
          </label>
        ))}
      </RadioGroup>
      <p role="status" className="note">
        {replies === null && t(locale, 'replies.loading')}
        {replies === 'failed' && t(locale, 'replies.failed')}
        {Array.isArray(replies) && known.length === 0 && t(locale, 'replies.none')}
      </p>
      {list(first, t(locale, 'replies.called'))}
      {first.length > 0 && rest.length > 0 && <h2 className="between">{t(locale, 'replies.others')}</h2>}
      {list(rest, t(locale, 'replies.others'))}
    </SideWindow>
  );
}

type ItemProps = { view: View; reply: Reply; lang: Lang; open: boolean; actions: Actions };

function ReplyItem({ view, reply, lang, open, actions }: ItemProps): ReactNode {
  const { locale, busy, crisis } = view;
  const [shown, setShown] = useFolding(open);
  const id = useId();
  const text = filled(reply.text[lang] ?? '', crisis?.country ?? 'KZ');
  return (
    <li className="item">
      <button
        type="button"
        className="button quiet reply-title"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {reply.title[locale] ?? reply.title[lang] ?? reply.id}
        {reply.from && <span className="note"> {reply.from}</span>}
      </button>
      <div id={id} hidden={!shown} className="remedy">
        <p className="offer" lang={lang}>
          {text}
        </p>
        {/_{3,}/.test(text) && <p className="note">{t(locale, 'replies.gaps')}</p>}
        <div className="fixes">
          <button type="button" className="button tinted" disabled={busy} onClick={() => actions.insert?.(text)}>
            <CornerDownLeft size={14} aria-hidden="true" />
            {t(locale, 'replies.insert')}
          </button>
        </div>
      </div>
    </li>
  );
}
