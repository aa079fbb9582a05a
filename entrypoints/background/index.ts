/** The background: puts the engine into frames, keeps what is remembered, tells pages of changes. It never sees a draft. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Command, Commanded } from '../../messages/types';
import { openDatabase } from '../../storage/database';
import { listenForRequests, tellAll } from './answers';
import { fetchForced, keepAlarm, listenForAlarms } from './feeds';
import { injectGates, injectGatesOnce } from './frames';
import { listenForMenu, showMenu } from './maker';
import { listenForPauseEnd } from './pause';
import { listenForPrivateEnds } from './private';
import { keepRetention } from './retention';
import { forgetSitesWithoutPermission } from './sites';
import { listenForTrainingEnd } from './training';
import { welcome } from './welcome';

/** The keys of the manifest, by what they ask for. */
const commands: Record<string, Command> = {
  'open-finding': 'open',
  'reader-view': 'reader',
  'ready-replies': 'replies',
};

export default defineBackground(() => {
  const database = openDatabase();
  listenForRequests(database);
  listenForAlarms(database, () => tellAll(database, true));
  listenForMenu();
  listenForTrainingEnd(database, () => tellAll(database, true));
  listenForPrivateEnds(() => tellAll(database, true));
  listenForPauseEnd(database, () => tellAll(database));
  keepRetention(database);
  void keepAlarm(database);
  // What an organisation forces by link is there from the first start on.
  void fetchForced(database, Date.now()).then((news) => (news ? tellAll(database, true) : undefined));
  // Tabs that were open before: without this a worker would write unchecked until the page is loaded anew.
  void injectGatesOnce().catch(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectGates();
    void showMenu();
    if (reason === 'install') void welcome();
  });
  browser.permissions.onRemoved.addListener(() => void forgetSitesWithoutPermission());
  browser.commands.onCommand.addListener((command, tab) => {
    const asked = commands[command];
    if (!asked || tab?.id === undefined) return;
    const told: Commanded = { tell: 'command', command: asked };
    browser.tabs.sendMessage(tab.id, told).catch(() => undefined);
  });
});
