/** The section on rule packs: what is stored, read live; what is added, looked at first. */
import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { isBlank } from '../../components/pack-editor/draft';
import { PackEditor } from '../../components/pack-editor/pack-editor';
import { OfferedPack } from '../../components/packs/offered-pack';
import { PacksSection } from '../../components/packs/packs-section';
import type { Offered } from '../../components/packs/types';
import { mostCharacters } from '../../engine/packs/format';
import { fingerprintOf, type Subtle } from '../../engine/packs/signature';
import type { Lang } from '../../engine/types';
import { type OwnKey, say } from '../../i18n/own-pages';
import { ask } from '../../messages/ask';
import type { Managed, PackRefusal } from '../../messages/types';
import { shippedSources } from '../../rules/sources';
import type { Database } from '../../storage/database';
import type { PackRow } from '../../storage/pack-rows';
import { listPacks, packText } from '../../storage/packs';
import { useMaking } from './making';
import { offer } from './offer';
import { type Keys, packList } from './pack-list';
import { saveFile } from './save';

const shipped = shippedSources();
const subtle: Subtle = crypto.subtle;

type Pending = { text: string; url?: string | undefined };

function useKeysOf(rows: readonly PackRow[]): Keys {
  const [keys, setKeys] = useState<Keys>({});
  const wanted = [...new Set(rows.flatMap(({ key }) => key ?? []))].sort().join(' ');
  useEffect(() => {
    const prints = wanted.split(' ').map(async (key) => [key, await fingerprintOf(key, subtle)] as const);
    void Promise.all(prints).then((known) => setKeys(Object.fromEntries(known)));
  }, [wanted]);
  return keys;
}

type Props = { locale: Lang; database: Database; managed: Managed | undefined };

export function Packs({ locale, database, managed }: Props): ReactNode {
  const rows = useLiveQuery(() => listPacks(database), [], []);
  const keys = useKeysOf(rows);
  const [offered, setOffered] = useState<Offered | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const doing = (work: Promise<unknown>): void =>
    void work.then(
      () => setFailed(null),
      () => setFailed(say(locale, 'packs.failed')),
    );
  const making = useMaking({ locale, database, shipped, rows, doing });
  const packs = useMemo(
    () => packList(rows, shipped, { locale, keys, managed: managed?.packs ?? [], now: Date.now() }),
    [rows, locale, keys, managed],
  );

  const known = async (id: string) => {
    const row = (await listPacks(database)).find((one) => one.id === id);
    return { row, before: row ? await packText(database, id, row.running.version) : null };
  };
  const look = async ({ text, url }: Pending): Promise<void> => {
    setFailed(null);
    setOffered({ is: 'reading' });
    // Lets the words appear before the examples are run.
    await new Promise(requestAnimationFrame);
    setOffered(await offer(text, shipped, locale, known));
    setPending({ text, url });
  };
  const refuse = (why: PackRefusal, host = ''): void =>
    setOffered({ is: 'refused', reason: refusalWords(locale, why, host), problems: [] });
  const subscribe = (address: string): void => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
      setFailed(say(locale, 'packs.subscribe.bad'));
      return;
    }
    if (managed?.packHosts && !managed.packHosts.includes(url.host)) {
      refuse('forbidden');
      return;
    }
    // The browser asks only while the click is still happening: nothing may be awaited before.
    const granted = browser.permissions.request({ origins: [`${url.origin}/*`] });
    doing(
      granted.then(async (yes) => {
        if (!yes) return refuse('permission', url.host);
        const answer = await ask('pack-fetch', { url: url.href });
        return 'text' in answer ? look({ text: answer.text, url: url.href }) : refuse(answer.refused, url.host);
      }),
    );
  };
  const take = async (trusted: boolean): Promise<void> => {
    if (!pending || offered?.is !== 'sound') return;
    const { refused } = await ask('pack-install', { ...pending, trusted });
    if (refused) return refuse(refused);
    setOffered({ is: 'taken', title: offered.title });
    setPending(null);
    await making.finish();
  };
  const switchPack = async (id: string, on: boolean): Promise<void> => {
    const bundled = shipped.packs?.[id];
    if (on && bundled && !rows.some((row) => row.id === id)) {
      const { refused } = await ask('pack-install', { text: JSON.stringify(bundled), trusted: true });
      if (refused) throw new Error(refused);
    } else await ask('pack-set', { id, on });
  };
  const withText = async (id: string, use: (text: string) => void | Promise<void>, waiting = false): Promise<void> => {
    const row = rows.find((one) => one.id === id);
    const version = waiting ? row?.waiting : row?.running.version;
    const text = version === undefined ? null : await packText(database, id, version);
    if (text === null) throw new Error('the version is not kept');
    await use(text);
  };

  const leave = (): void => {
    setOffered(null);
    setPending(null);
  };

  if (making.open) {
    const { key, draft } = making.open;
    return (
      <>
        <PackEditor
          key={key}
          locale={locale}
          draft={draft}
          shipped={shipped}
          taken={[...Object.keys(shipped.packs ?? {}), ...rows.map(({ id }) => id)]}
          kept={making.kept}
          opened={making.rule}
          date={today()}
          onChange={(now) => {
            leave();
            making.change({ key, draft: now });
          }}
          onUse={(text) => doing(look({ text }))}
          onExport={(id, text) => saveFile(`${id}.json`, 'application/json', text)}
          onClose={() => {
            leave();
            if (isBlank(draft)) doing(making.finish());
            else making.close();
          }}
        />
        {offered && (
          <OfferedPack locale={locale} offered={offered} onTake={(trusted) => doing(take(trusted))} onLeave={leave} />
        )}
        <p role="alert" className="state failed">
          {failed ?? ''}
        </p>
      </>
    );
  }

  return (
    <PacksSection
      locale={locale}
      packs={packs}
      offered={offered}
      failed={failed}
      onFile={(file) => {
        // Four bytes a character at most: what is larger is refused unread.
        if (file.size > mostCharacters * 4) refuse('too-large');
        else doing(file.text().then((text) => look({ text })));
      }}
      onLink={subscribe}
      onTake={(trusted) => doing(take(trusted))}
      onLeave={leave}
      making={making.ways}
      deeds={{
        onEdit: making.edit,
        onSwitch: (id, on) => doing(switchPack(id, on)),
        onTrust: (id, trusted) => doing(ask('pack-set', { id, trusted })),
        onBack: (id, version) => doing(ask('pack-back', { id, version })),
        onRemove: (id) => doing(ask('pack-remove', { id })),
        onLook: (id) => doing(ask('pack-look', { id })),
        onExport: (id) => doing(withText(id, (text) => saveFile(`${id}.json`, 'application/json', text))),
        onShow: (id) => doing(withText(id, (text) => look({ text }), true)),
      }}
    />
  );
}

/** The day here, year-month-day. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

function refusalWords(locale: Lang, why: PackRefusal, host: string): string {
  const keys: Partial<Record<PackRefusal, OwnKey>> = {
    'key-changed': 'packs.sign.changed',
    'bad-signature': 'packs.sign.bad',
    unchecked: 'packs.sign.unchecked',
    forbidden: 'packs.subscribe.forbidden',
  };
  if (why === 'permission') return say(locale, 'packs.subscribe.refused', { host });
  if (why === 'unreachable') return say(locale, 'packs.subscribe.unreachable', { host });
  if (why === 'too-large') return say(locale, 'packs.too-large');
  const key = keys[why];
  return key ? say(locale, key as 'packs.sign.bad') : say(locale, 'packs.failed');
}
