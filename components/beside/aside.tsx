/** The ways from the panel to what can be asked for: the reader's view and ready replies. */
import { Eye, MessageSquareText } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding, Lang } from '../../engine/types';
import { t } from '../../i18n';
import type { Actions, View } from '../view';

export function Aside({ locale, actions }: { locale: Lang; actions: Actions }): ReactNode {
  const { openReader, openReplies } = actions;
  return (
    <>
      {openReader && (
        <button
          type="button"
          className="tool"
          title={t(locale, 'reader.open')}
          aria-label={t(locale, 'reader.open')}
          onClick={openReader}
        >
          <Eye size={16} aria-hidden="true" />
        </button>
      )}
      {openReplies && (
        <button
          type="button"
          className="tool"
          title={t(locale, 'replies.open')}
          aria-label={t(locale, 'replies.open')}
          onClick={() => openReplies()}
        >
          <MessageSquareText size={16} aria-hidden="true" />
        </button>
      )}
    </>
  );
}

type CallProps = { view: View; finding: Finding; actions: Actions };

/** The rule of a finding as packs name it: category/name. */
export const ruleOf = ({ category, rule }: Finding): string => `${category}/${rule.slice(3)}`;

/** A finding that calls for a ready reply leads to it. */
export function CallsForReply({ view: { locale, calls = [] }, finding, actions }: CallProps): ReactNode {
  if (!actions.openReplies || !calls.includes(ruleOf(finding))) return null;
  return (
    <button type="button" className="button calls" onClick={() => actions.openReplies?.(finding)}>
      <MessageSquareText size={14} aria-hidden="true" />
      {t(locale, 'replies.call')}
    </button>
  );
}
