/** Everything that stands beside a compose box, to be drawn into a closed shadow root: pill, card, panel, notice. */
import type { ReactNode } from 'react';
import { Announcer } from './beside/announcer';
import { Card } from './beside/card';
import { MakeRule } from './beside/make-rule';
import { Notice } from './beside/notice';
import { Panel } from './beside/panel';
import { Pill } from './beside/pill';
import { Reader } from './beside/reader';
import { Replies } from './beside/replies';
import { Unchecked } from './beside/unchecked';
import type { Actions, View } from './view';

export { besideStyles } from './beside/styles';

export function Beside({ view, actions }: { view: View; actions: Actions }): ReactNode {
  const { locale, pill, card, panel, side, findings } = view;
  return (
    <div className="reread" lang={locale}>
      {pill && findings.length > 0 && !panel && !side && <Pill view={view} anchor={pill} actions={actions} />}
      <Unchecked view={view} actions={actions} />
      <MakeRule value={actions.makeRule}>
        {card && !panel && !side && <Card view={view} card={card} actions={actions} />}
        {panel && !side && <Panel view={view} panel={panel} actions={actions} />}
      </MakeRule>
      {side?.is === 'reader' && <Reader view={view} side={side} actions={actions} />}
      {side?.is === 'replies' && <Replies view={view} side={side} actions={actions} />}
      <Notice view={view} actions={actions} />
      <Announcer locale={locale} findings={findings} hushed={card !== null || panel !== null || Boolean(side)} />
    </div>
  );
}
