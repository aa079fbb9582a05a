/** What our own pages ask about rule packs, and which packs are in force: the worker's and the organisation's. */
import type { ActivePack } from '../../engine/packs/apply';
import type { PackRefusal, Request } from '../../messages/types';
import type { Database } from '../../storage/database';
import type { Feed } from '../../storage/pack-rows';
import { activePacks, installPack, listPacks, removePack, rollBack, running, setPack } from '../../storage/packs';
import { readSession } from '../../storage/training';
import { fetchPack, keepAlarm, lookAt, signerOf } from './feeds';
import { readPolicy } from './managed';
import type { Policy } from './policy';
import { sessionPacks } from './training';

export type PackRequest = Extract<Request, { ask: `pack-${string}` }>;

export const isPackRequest = (request: Request): request is PackRequest => request.ask.startsWith('pack-');

/** Those of a training session follow the worker's own; the organisation's come last: nobody's pack undoes them. */
export async function packsInForce(database: Database): Promise<ActivePack[]> {
  const policy = await readPolicy();
  const forced = new Set(policy.inline.map(({ id }) => id));
  const own = (await activePacks(database)).filter(({ pack }) => !forced.has(pack.id));
  const session = sessionPacks(await readSession(database, Date.now()), own).filter(({ pack }) => !forced.has(pack.id));
  return [...own, ...session, ...forcedInline(policy)];
}

/** Those that stand in the policy itself: no database is asked. */
export const forcedInline = ({ inline }: Policy): ActivePack[] =>
  inline.map((pack) => ({ pack: running(pack), trusted: true }));

/** @returns the answer, and whether packs may have changed; @throws if the database cannot be written */
export async function answerPacks(
  database: Database,
  request: PackRequest,
): Promise<{ value: unknown; changed: boolean }> {
  switch (request.ask) {
    case 'pack-install': {
      const refused = await install(database, request);
      await keepAlarm(database);
      return { value: { refused }, changed: refused === null };
    }
    case 'pack-fetch': {
      const fetched = await fetchPack(request.url);
      if (fetched.is === 'text') return { value: { text: fetched.text }, changed: false };
      return { value: { refused: fetched.is === 'refused' ? fetched.why : 'unreachable' }, changed: false };
    }
    case 'pack-look': {
      const row = (await listPacks(database)).find(({ id }) => id === request.id);
      if (row) await lookAt(database, row, Date.now());
      return { value: null, changed: true };
    }
    default:
      if (await isForced(database, request.id)) return { value: null, changed: false };
      if (request.ask === 'pack-set') await setPack(database, request.id, request);
      else if (request.ask === 'pack-back') await rollBack(database, request.id, request.version);
      else await removePack(database, request.id);
      await keepAlarm(database);
      return { value: null, changed: true };
  }
}

async function install(
  database: Database,
  { text, trusted, url }: Extract<PackRequest, { ask: 'pack-install' }>,
): Promise<PackRefusal | null> {
  const signed = await signerOf(text);
  if (!signed.ok) return signed.why;
  const now = Date.now();
  const feed: Feed | undefined = url ? { url, checked: now, next: now + 24 * 3_600_000, failures: 0 } : undefined;
  return installPack(database, { text, trusted, key: signed.key, feed }, now);
}

/** A pack that the organisation forces cannot be switched off, rolled back or removed here. */
async function isForced(database: Database, id: string): Promise<boolean> {
  const { inline, links } = await readPolicy();
  if (inline.some((pack) => pack.id === id)) return true;
  const row = (await listPacks(database)).find((one) => one.id === id);
  return links.some(({ url }) => url === row?.feed?.url);
}

/** Ids of all packs that the organisation forces, for screens. */
export async function forcedPacks(database: Database): Promise<string[]> {
  const { inline, links } = await readPolicy();
  const linked = (await listPacks(database)).filter(({ feed }) => links.some(({ url }) => url === feed?.url));
  return [...inline, ...linked].map(({ id }) => id);
}
