/** Subscribed packs: fetched once a day from the one host the worker allowed, shown before they are used. Nothing is sent. */
import { browser } from 'wxt/browser';
import { mostCharacters, packSchema } from '../../engine/packs/format';
import { readJson } from '../../engine/packs/located-json';
import { checkSignature, type Subtle } from '../../engine/packs/signature';
import type { PackRefusal } from '../../messages/types';
import type { Database } from '../../storage/database';
import type { Feed, PackRow } from '../../storage/pack-rows';
import { installPack, listPacks, noteFeed } from '../../storage/packs';
import { readPolicy } from './managed';
import { mayFetchFrom } from './policy';

const hour = 3_600_000;
const day = 24 * hour;
const longestWait = 7 * day;
const patience = 30_000;
/** UTF-8 takes up to three bytes for a character of our languages. */
const mostBytes = mostCharacters * 3;

const alarmName = 'packs';
const subtle: Subtle = crypto.subtle;

export type Fetched =
  | { is: 'text'; text: string; etag?: string; modified?: string }
  | { is: 'unchanged' }
  | { is: 'refused'; why: PackRefusal };

/** Asks again only for what has changed. Never throws. */
export async function fetchPack(url: string, known: Pick<Feed, 'etag' | 'modified'> = {}): Promise<Fetched> {
  const { host, origin } = new URL(url);
  if (!mayFetchFrom(host, await readPolicy())) return { is: 'refused', why: 'forbidden' };
  if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) return { is: 'refused', why: 'permission' };
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
      headers: {
        ...(known.etag ? { 'If-None-Match': known.etag } : {}),
        ...(known.modified ? { 'If-Modified-Since': known.modified } : {}),
      },
    });
    if (response.status === 304) return { is: 'unchanged' };
    if (!response.ok) return { is: 'refused', why: 'unreachable' };
    const text = await textOf(response);
    if (text === null) return { is: 'refused', why: 'too-large' };
    const [etag, modified] = [response.headers.get('etag'), response.headers.get('last-modified')];
    return { is: 'text', text, ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) };
  } catch {
    return { is: 'refused', why: 'unreachable' };
  }
}

/** @returns null as soon as there is more than a pack may hold */
async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > mostBytes || text.length > mostCharacters) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

export type Signed = { ok: true; key?: string } | { ok: false; why: 'broken' | 'bad-signature' | 'unchecked' };

/** Who signed a pack, if anybody did. Never throws. */
export async function signerOf(text: string): Promise<Signed> {
  const read = readJson(text);
  if (!read.ok || !packSchema.safeParse(read.located.value).success) return { ok: false, why: 'broken' };
  const state = await checkSignature(read.located.value as object, subtle);
  if (state.is === 'unsigned') return { ok: true };
  if (state.is === 'good') return { ok: true, key: state.key };
  return { ok: false, why: state.is === 'bad' ? 'bad-signature' : 'unchecked' };
}

/** Looks at one feed. A tampered or foreign version is an alarm and changes nothing else. @param now ms since 1970 */
export async function lookAt(database: Database, row: PackRow, now: number): Promise<void> {
  const { feed } = row;
  if (!feed) return;
  const fetched = await fetchPack(feed.url, feed);
  if (fetched.is === 'refused') {
    const failures = feed.failures + 1;
    const wait = Math.min(longestWait, hour * 2 ** Math.min(failures, 8));
    return noteFeed(database, row.id, { ...feed, checked: now, failures, next: now + wait }, { keepAlarm: true });
  }
  const { etag: _, modified: __, ...rest } = feed;
  const fresh: Feed = {
    ...(fetched.is === 'unchanged' ? feed : rest),
    checked: now,
    failures: 0,
    next: now + day,
    ...(fetched.is === 'text' && fetched.etag ? { etag: fetched.etag } : {}),
    ...(fetched.is === 'text' && fetched.modified ? { modified: fetched.modified } : {}),
  };
  if (fetched.is === 'unchanged') return noteFeed(database, row.id, fresh, { keepAlarm: true });
  const signed = await signerOf(fetched.text);
  if (!signed.ok) return noteFeed(database, row.id, fresh, { alarm: signed.why });
  if (row.key !== undefined && signed.key !== row.key)
    return noteFeed(database, row.id, fresh, { alarm: 'key-changed' });
  return noteFeed(database, row.id, fresh, { text: fetched.text });
}

/** Looks at every feed whose time has come, and at packs that an organisation forces by link. @returns true if something changed */
export async function lookAtFeeds(database: Database, now: number): Promise<boolean> {
  const rows = await listPacks(database);
  const due = rows.filter(({ feed }) => feed && feed.next <= now);
  for (const row of due) await lookAt(database, row, now);
  const forced = await fetchForced(database, now);
  return due.length > 0 || forced;
}

/** A forced pack needs no click: the organisation has said so, and its key says that it is theirs. */
export async function fetchForced(database: Database, now: number): Promise<boolean> {
  const before = await listPacks(database);
  let changed = false;
  for (const { url, key } of (await readPolicy()).links) {
    const known = before.find(({ feed }) => feed?.url === url);
    if (known?.feed && known.feed.next > now) continue;
    const fetched = await fetchPack(url);
    if (fetched.is !== 'text') continue;
    const signed = await signerOf(fetched.text);
    if (!signed.ok || signed.key !== key) continue;
    const feed: Feed = { url, checked: now, next: now + day, failures: 0 };
    changed = (await installPack(database, { text: fetched.text, trusted: true, key, feed }, now)) === null || changed;
  }
  return changed;
}

/** Wakes the background a few times a day as long as there is something to look at. */
export async function keepAlarm(database: Database): Promise<void> {
  const needed = (await listPacks(database)).some(({ feed }) => feed) || (await readPolicy()).links.length > 0;
  if (needed && !(await browser.alarms.get(alarmName)))
    await browser.alarms.create(alarmName, { periodInMinutes: 360, delayInMinutes: 1 });
  if (!needed) await browser.alarms.clear(alarmName);
}

export function listenForAlarms(database: Database, changed: () => Promise<unknown>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarmName) return;
    void lookAtFeeds(database, Date.now()).then((news) => (news ? changed() : undefined));
  });
}
