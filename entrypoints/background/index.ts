/** The background: puts the engine into frames, keeps what is remembered, tells pages of changes. It never sees a draft. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '../../storage/database';
import { listenForRequests } from './answers';
import { injectGates } from './frames';
import { forgetSitesWithoutPermission } from './sites';

export default defineBackground(() => {
  listenForRequests(openDatabase());
  // Tabs that were open before: without this a worker would write unchecked until the page is loaded anew.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectGates();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  browser.permissions.onRemoved.addListener(() => void forgetSitesWithoutPermission());
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-finding' || tab?.id === undefined) return;
    browser.tabs.sendMessage(tab.id, { tell: 'command', command: 'open' }).catch(() => undefined);
  });
});
