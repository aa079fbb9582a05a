/** The section of ready replies and crisis lines: what is stored, shown and changed. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useState } from 'react';
import { Crisis } from '../../components/options/crisis';
import { ReplyList } from '../../components/options/replies';
import type { Lang } from '../../engine/types';
import { t } from '../../i18n';
import { likelyCountry } from '../../i18n/crisis-lines';
import { say } from '../../i18n/own-pages';
import { bundledReplies } from '../../i18n/replies';
import { ask } from '../../messages/ask';
import type { Settings } from '../../messages/types';
import type { Database } from '../../storage/database';
import { ownReplies } from '../../storage/replies';
import { saveFile } from './save';
import { packOf } from './shared-replies';

type Props = { locale: Lang; database: Database; settings: Settings; change(settings: Partial<Settings>): void };

export function Replies({ locale, database, settings, change }: Props): ReactNode {
  const own = useLiveQuery(() => ownReplies(database), [database], []);
  const [failed, setFailed] = useState(false);
  const told = (answer: Promise<unknown>): void =>
    void answer.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <p role="alert" className="state failed">
        {failed ? say(locale, 'options.failed') : ''}
      </p>
      <Crisis
        locale={locale}
        country={settings.country}
        likely={likelyCountry(zone, navigator.languages)}
        protocol={settings.protocol}
        onCountry={(country) => change({ country })}
        onProtocol={(protocol) => change({ protocol })}
      />
      <h3>{t(locale, 'replies.title')}</h3>
      <ReplyList
        locale={locale}
        bundled={bundledReplies}
        own={own}
        onSave={(reply) => told(ask('reply-set', { reply }))}
        onRemove={(id) => told(ask('reply-remove', { id }))}
        onShare={() => saveFile('our-replies.json', 'application/json', packOf(own, t(locale, 'replies.title')))}
      />
    </>
  );
}
