/** Free practice: boxes of each kind, sample drafts to load, and what was sent. */
import { FileText, Megaphone, MessageCircle, MessagesSquare } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Lang, SurfaceKind } from '../../engine/types';
import { say } from '../../i18n/own-pages';
import type { Sample } from '../../i18n/samples';
import type { BoxHandle } from './box';
import { ControlledBox } from './controlled-box';
import { LexicalBox } from './lexical-box';
import { PlainBox } from './plain-box';
import { Samples } from './samples';
import { Scene } from './scene';
import { Sent, type SentMessage } from './sent';

export function Free({ locale }: { locale: Lang }): ReactNode {
  const chat = useRef<BoxHandle>(null);
  const comment = useRef<BoxHandle>(null);
  const post = useRef<BoxHandle>(null);
  const plain = useRef<BoxHandle>(null);
  const [sent, setSent] = useState<SentMessage[]>([]);
  const send = (surface: SurfaceKind) => (text: string) =>
    setSent((before) => [...before, { id: before.length + 1, surface, text }]);
  const load = ({ surface, text }: Sample): void => {
    ({ dm: chat, comment, post })[surface].current?.load(text);
  };
  const words = { placeholder: say(locale, 'practice.placeholder'), send: say(locale, 'practice.send') };

  return (
    <div className="desk">
      <Samples locale={locale} onLoad={load} />
      <div className="scenes">
        <Scene
          icon={MessageCircle}
          title={say(locale, 'practice.chat')}
          hint={say(locale, 'practice.chat.hint')}
          before={
            <p className="bubble">
              <span className="unseen">{say(locale, 'practice.chat.name')}: </span>
              {say(locale, 'practice.chat.client')}
            </p>
          }
        >
          <LexicalBox
            ref={chat}
            kind="dm"
            label={say(locale, 'practice.box.chat')}
            {...words}
            enterSends
            onSend={send('dm')}
          />
        </Scene>
        <Scene
          icon={MessagesSquare}
          title={say(locale, 'practice.comment')}
          hint={say(locale, 'practice.comment.hint')}
          before={
            <div className="thread">
              <p>{say(locale, 'practice.comment.post')}</p>
              <p className="bubble">{say(locale, 'practice.comment.reader')}</p>
            </div>
          }
        >
          <ControlledBox
            ref={comment}
            kind="comment"
            label={say(locale, 'practice.box.comment')}
            {...words}
            onSend={send('comment')}
          />
        </Scene>
        <Scene icon={Megaphone} title={say(locale, 'practice.post')} hint={say(locale, 'practice.post.hint')}>
          <LexicalBox
            ref={post}
            kind="post"
            label={say(locale, 'practice.box.post')}
            placeholder={words.placeholder}
            send={say(locale, 'practice.publish')}
            enterSends={false}
            onSend={send('post')}
          />
        </Scene>
        <Scene icon={FileText} title={say(locale, 'practice.plain')} hint={say(locale, 'practice.plain.hint')}>
          <PlainBox ref={plain} kind="dm" label={say(locale, 'practice.box.plain')} {...words} onSend={send('dm')} />
        </Scene>
        <Sent locale={locale} messages={sent} onClear={() => setSent([])} />
      </div>
    </div>
  );
}
