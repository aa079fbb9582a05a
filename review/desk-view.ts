/** From the state of the desk to what is drawn, and to what the journal is told. No state lives here. */
import { languageOf } from '../components/beside/words';
import type { NoticeCode, Rect, View } from '../components/view';
import type { Finding, Reason, Surface } from '../engine';
import type { Reply } from '../i18n/replies/reply';
import type { JournalEntry } from '../messages/types';
import type { DeskDeps } from './desk-deps';
import type { Session } from './session';

/** What is open: at most one card, panel or side window is drawn, in that order from behind. */
export type DeskState = {
  /** The finding whose card is open. */
  finding: Finding | null;
  panel: { held: boolean } | null;
  side: { is: 'reader' } | { is: 'replies'; called: string | null } | null;
  replies: Reply[] | 'failed' | null;
  notice: { code: NoticeCode } | null;
  busy: boolean;
  byKeyboard: boolean;
};

/** @returns what a key opens: what stands at the caret or behind it; of findings that share words, as under the mouse, the one that holds */
export function findingAt(findings: readonly Finding[], caret: number): Finding | undefined {
  const next = findings.find(({ span }) => span.end >= caret) ?? findings[0];
  const shares = ({ span }: Finding): boolean =>
    next !== undefined && span.start < next.span.end && next.span.start < span.end;
  return findings.find((one) => one.severity === 'hold' && shares(one)) ?? next;
}

/** The view at a box. */
export function viewOf(session: Session, state: DeskState, deps: DeskDeps): View {
  const { finding, panel, replies, notice, busy, byKeyboard } = state;
  const findings = session.open();
  const area = session.editor.visible();
  const seen = area.width > 0 && area.height > 0;
  const index = finding ? findings.indexOf(finding) : -1;
  const anchor = finding && deps.placeOf(finding);
  const { recipient, account } = session;
  const { reasons, hidden } = deps.unchecked(session);
  return {
    locale: deps.locale(),
    surface: session.surface,
    ...(recipient !== undefined && { recipient }),
    ...(account !== undefined && { account }),
    unchecked: { reasons, anchor: seen && !hidden ? area : null },
    findings,
    length: session.text.length,
    pill: seen && findings.length > 0 ? area : null,
    card:
      finding && anchor && !panel
        ? { finding: session.offered(finding), anchor, index, total: findings.length, byKeyboard }
        : null,
    panel: panel && panelOf(session, findings, area, panel.held),
    notice,
    busy,
    mayAllow: deps.mayAllow(),
    urgent: session.urgent,
    crisis: deps.crisis(),
    calls: Array.isArray(replies) ? replies.flatMap((reply) => reply.for) : [],
    side: sideOf(session, state, area, deps),
  };
}

function panelOf(session: Session, findings: readonly Finding[], anchor: Rect, held: boolean): View['panel'] {
  const offered = findings.map((finding) => session.offered(finding));
  return {
    open: offered.filter(({ severity }) => severity === 'hold'),
    rest: offered.filter(({ severity }) => severity !== 'hold'),
    together: session.offeredTogether(offered),
    anchor,
    held,
  };
}

function sideOf(session: Session, { side, replies }: DeskState, anchor: Rect, deps: DeskDeps): View['side'] {
  if (!side) return null;
  const { text } = session;
  if (side.is === 'reader') return { is: 'reader', anchor, text, rereading: deps.rereading(session) };
  return { is: 'replies', anchor, replies, called: side.called, lang: languageOf(text, deps.locale()) };
}

/** Without an open box there can still be something to say. */
export function bareViewOf(unreadable: HTMLElement | null, notice: DeskState['notice'], deps: DeskDeps): View | null {
  if (!unreadable && !notice) return null;
  return {
    locale: deps.locale(),
    surface: { platform: 'none', kind: 'dm', reach: 'one' },
    findings: [],
    pill: null,
    card: null,
    panel: null,
    notice,
    busy: false,
    ...(unreadable?.isConnected && {
      unchecked: { reasons: ['unreadable'], anchor: unreadable.getBoundingClientRect() },
    }),
  };
}

/** One row of the journal for each finding; no word of the draft is in them. @param at ms since 1970 */
export const rowsOf = (
  findings: readonly Finding[],
  { platform, kind }: Surface,
  { outcome, reason, at }: { outcome: JournalEntry['outcome']; reason: Reason | undefined; at: number },
): JournalEntry[] =>
  findings.map(({ rule, category, severity }) => ({
    at,
    platform,
    surface: kind,
    outcome,
    rule,
    category,
    severity,
    ...(reason && { reason }),
  }));
