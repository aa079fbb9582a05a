/** Who may ask the background what, and what it answers. Every message passes the door; drafts have no message. */

import { type Browser, browser } from 'wxt/browser';
import { usesPatterns } from '../../engine/packs/uses-patterns';
import { openRequest } from '../../messages/door';
import {
  isPaused,
  type Managed,
  type Memory,
  type Request,
  type Settings,
  type Told,
  withAllowed,
} from '../../messages/types';
import type { Database } from '../../storage/database';
import { addEntries } from '../../storage/journal';
import { forgetKept, readMemory, writeKept, writeSettings } from '../../storage/memory';
import { removeReply, writeReply } from '../../storage/replies';
import { inject, injectPatterns, wakeGates } from './frames';
import { openMaker, showMenu, takeSeed } from './maker';
import { readPolicy } from './managed';
import { answerPacks } from './packs';
import { showPause } from './pause';
import { forgetPrivateSet } from './private';
import { repliesInForce } from './replies';
import { forgetOldEntries } from './retention';
import { addedSites, switchSite } from './sites';
import { beginTraining, leaveTraining } from './training';
import { memoryInTime, policedMemory, wholeMemory } from './whole-memory';

type Sender = Browser.runtime.MessageSender;

/** What only our own pages may ask; the part in web pages may not. */
const ownPagesOnly = new Set<Request['ask']>([
  'settings',
  'reply-set',
  'reply-remove',
  'forget',
  'site',
  'sites',
  'rule-seed',
  'training-begin',
  'training-leave',
  'private-changed',
  'pack-install',
  'pack-set',
  'pack-back',
  'pack-remove',
  'pack-fetch',
  'pack-look',
]);

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(`${location.origin}/`) ?? false;

export function listenForRequests(database: Database): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const request = sender.id === browser.runtime.id ? openRequest(message) : null;
    if (!request || (ownPagesOnly.has(request.ask) && !isOwnPage(sender))) return false;
    answer(database, request, sender).then(
      (value) => respond({ ok: true, value }),
      () => respond({ ok: false }),
    );
    return true;
  });
}

/** True where the person has switched us off, for good or for a while. */
const isOff = ({ settings }: Memory, { url = '' }: Sender): boolean =>
  settings.off.includes(new URL(url).hostname) || isPaused(settings, Date.now());

async function answer(database: Database, request: Request, sender: Sender): Promise<unknown> {
  // A private window leaves nothing behind.
  const leavesNothing = sender.tab?.incognito === true;
  switch (request.ask) {
    case 'load': {
      const memory = await memoryInTime(database, () => void tellAll(database, true));
      if (!isOff(memory, sender)) {
        if (usesPatterns(memory.packs)) await inject('/patterns.js', sender);
        await inject('/review.js', sender);
        return memory;
      }
      // The part on every page knows of no pauses: while one lasts, its site is off.
      const off = [...memory.settings.off, new URL(sender.url ?? '').hostname];
      return { ...memory, settings: { ...memory.settings, off } };
    }
    case 'look':
      if (!isOff(await policedMemory(database), sender)) await inject('/look.js', sender);
      return null;
    case 'memory':
      return memoryInTime(database, () => void tellAll(database, true));
    case 'keep':
      if (!leavesNothing) {
        await writeKept(database, request.decision, Date.now());
        await tellAll(database);
      }
      return null;
    case 'allow':
      if (!leavesNothing) {
        const { allow } = (await readMemory(database)).settings;
        const change = unlocked({ allow: withAllowed(allow, request.words) }, (await readPolicy()).managed);
        await writeSettings(database, change);
        await tellAll(database);
      }
      return null;
    case 'make-rule':
      await openMaker(request.seed);
      return null;
    case 'rule-seed':
      return takeSeed();
    case 'replies':
      return repliesInForce(database);
    case 'reply-set':
      await writeReply(database, request.reply);
      await tellAll(database);
      return null;
    case 'reply-remove':
      await removeReply(database, request.id);
      await tellAll(database);
      return null;
    case 'note':
      if (!leavesNothing) await addEntries(database, request.entries);
      return null;
    case 'settings':
      await writeSettings(database, unlocked(request.change, (await readPolicy()).managed));
      if (request.change.pausedUntil !== undefined) await showPause(database);
      if (request.change.retention !== undefined) await forgetOldEntries(database);
      // After the pages have heard: a box that was off is looked at again.
      return tellAll(database).then((memory) => {
        if ('pausedUntil' in request.change || 'off' in request.change) void wakeGates();
        return memory;
      });
    case 'training-begin': {
      const refused = await beginTraining(database, request.session, Date.now());
      if (refused === null) await tellAll(database, true);
      return { refused };
    }
    case 'training-leave':
      await leaveTraining(database, request.reason, Date.now());
      await tellAll(database, true);
      return null;
    case 'forget':
      await forgetKept(database, request.finding);
      return tellAll(database);
    case 'site':
      await switchSite(request.origin, request.on);
      await showMenu();
      return { origins: await addedSites() };
    case 'private-changed':
      forgetPrivateSet();
      return tellAll(database, true);
    case 'sites':
      return { origins: await addedSites() };
    default: {
      const { value, changed } = await answerPacks(database, request);
      if (changed) await tellAll(database, true);
      return value;
    }
  }
}

/** A change without what the organisation has locked. */
function unlocked(change: Partial<Settings>, managed: Managed | null): Partial<Settings> {
  const locked = new Set<string>(managed?.locked);
  if (locked.has('strictness')) locked.add('levels');
  const allowed = Object.entries(change).filter(([name]) => !locked.has(name));
  return Object.fromEntries(allowed);
}

/** Every page of ours and every tab hears what is remembered now, packs and the private list only when one of them changed; those without us do not answer. */
export async function tellAll(database: Database, packs = false): Promise<Memory> {
  const memory = packs ? await wholeMemory(database) : await policedMemory(database);
  if (usesPatterns(memory.packs)) await injectPatterns();
  const told: Told = { tell: 'changed', memory };
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, told).catch(() => undefined);
  browser.runtime.sendMessage(told).catch(() => undefined);
  return memory;
}
