/** Killing, reloading and switching off our own extension in Chromium, and asking the browser which errors it has written down of it. */
import type { Page } from 'playwright-core';
import type { ChromiumBrowser } from './chromium';
import { poll } from './driven-page';

type Info = {
  state: string;
  runtimeErrors: { message: string; source: string }[];
  manifestErrors: { message: string }[];
};
type Private = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<Info>;
  deleteExtensionErrors(which: { extensionId: string }): Promise<void>;
};
type World = {
  chrome: { developerPrivate: Private; management: { setEnabled(id: string, on: boolean): Promise<void> } };
};

export class OwnExtension {
  private constructor(
    private readonly browser: ChromiumBrowser,
    private readonly settings: Page,
    readonly id: string,
  ) {}

  /** Opens the browser's page of extensions in a tab that stays. */
  static async of(browser: ChromiumBrowser): Promise<OwnExtension> {
    const id = await browser.extensionId();
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async () => {
      const { developerPrivate } = (globalThis as unknown as World).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    return new OwnExtension(browser, settings, id);
  }

  /** Errors that nobody caught, in pages and in the background, since the last question. */
  async errors(): Promise<string[]> {
    return this.settings.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as World).chrome;
      const { runtimeErrors, manifestErrors } = await developerPrivate.getExtensionInfo(id);
      const found = [...runtimeErrors, ...manifestErrors].map(({ message }) => message);
      if (found.length > 0) await developerPrivate.deleteExtensionErrors({ extensionId: id });
      return found;
    }, this.id);
  }

  close(): Promise<void> {
    return this.settings.close();
  }

  async reload(): Promise<void> {
    await this.settings.evaluate(async (id) => {
      await (globalThis as unknown as World).chrome.developerPrivate.reload(id, { failQuietly: true });
    }, this.id);
    await this.is('ENABLED');
    await this.started();
  }

  async enable(on: boolean): Promise<void> {
    await this.settings.evaluate(
      ([id, wanted]) => (globalThis as unknown as World).chrome.management.setEnabled(id, wanted),
      [this.id, on] as const,
    );
    await this.is(on ? 'ENABLED' : 'DISABLED');
    if (on) await this.started();
  }

  /**
   * The background has run once. Killed sooner, it is unknown to Chromium: nothing wakes it ("Receiving end does not exist") until the
   * extension is loaded anew, whatever we do.
   */
  private started(): Promise<void> {
    return poll('the background has started', async () => {
      const worker = this.browser.context.serviceWorkers().at(-1);
      const isActive = (): boolean =>
        (globalThis as unknown as { registration?: { active?: { state: string } } }).registration?.active?.state ===
        'activated';
      return (await worker?.evaluate(isActive).catch(() => false)) ?? false;
    });
  }

  private is(state: string): Promise<void> {
    return poll(`the extension is ${state}`, async () => {
      const ask = async (id: string): Promise<string> =>
        (await (globalThis as unknown as World).chrome.developerPrivate.getExtensionInfo(id)).state;
      return (await this.settings.evaluate(ask, this.id)) === state;
    });
  }

  /** Stops the background at once, whatever it is doing. */
  async killBackground(): Promise<void> {
    const devtools = await this.browser.context.browser()?.newBrowserCDPSession();
    const session = devtools ?? (await this.browser.context.newCDPSession(this.settings));
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, targetId } of targetInfos)
      if (type === 'service_worker') await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await session.detach().catch(() => undefined);
  }

  /** Runs something in the background, if one runs now. */
  async inBackground(run: () => void | Promise<void>): Promise<void> {
    const worker = this.browser.context.serviceWorkers().at(-1);
    // It may be stopped meanwhile: then there is nothing to break.
    // Some TypeScript runners name functions through a helper that the background does not have.
    const whole = `((__name) => (${run})())((named) => named)`;
    await Promise.race([worker?.evaluate(whole).catch(() => undefined), new Promise((end) => setTimeout(end, 2_000))]);
  }
}
