/** One send: a draft is written, a fault comes, Send is pressed, and what happened is compared with what may happen. */
import { t } from '../../i18n';
import early from '../../public/_locales/ru/messages.json';
import { panel, pressOurs, sendAsItIs, untilPanel } from '../../tests/browser/journeys/acts';
import type { Chance } from '../chance';
import { draftBy, type Sent } from './drafts';
import type { Spot } from './places';
import { stepsOf } from './steps';
import type { Tally } from './tally';
import type { Bench, Fault } from './types';

/** How long a send may take with everything slow, ms: the eight seconds a press waits for the engine, twice, and some. */
const patience = 30_000;
const wait = (ms: number): Promise<void> => new Promise((end) => setTimeout(end, ms));
const seen = (text: string): string => text.replaceAll('\u00a0', ' ').trimEnd();

/** A browser that does not answer must not hold up the run. */
const within = <T>(what: string, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    wait(20_000).then(() => {
      throw new Error(`${what} did not come about`);
    }),
  ]);

type Outcome = 'sent' | 'held' | 'stuck';
type Now = { sent: string[]; model: string };

export class Round {
  constructor(
    private readonly bench: Bench,
    private readonly spot: Spot,
    private readonly chance: Chance,
    private readonly tally: Tally,
  ) {}

  /** The faults that came last on this page, for whoever looks for the cause. */
  private before: string[] = [];

  /** @returns false if the page must be opened anew */
  async play(): Promise<boolean> {
    const { chance, tally, bench } = this;
    const draft = draftBy(chance);
    const fault = chance.weighed(bench.faults);
    tally.faults[fault.name] = (tally.faults[fault.name] ?? 0) + 1;
    this.before = [...this.before.slice(-3), fault.name];
    if (!(await this.write(draft))) return false;
    const early = chance.next() < 0.5;
    if (!early) await wait(chance.below(200));
    const before = (await this.now()).sent.length;
    await within(fault.name, fault.begin(bench.page, chance));
    try {
      tally.sends += 1;
      if (fault.leaves === 'gone') return false;
      const outcome = await this.send(before);
      await this.judge(outcome, draft, fault, before);
    } finally {
      if (fault.end) await within(`the end of ${fault.name}`, fault.end(bench.page));
    }
    await this.countErrors(fault);
    return this.clear(fault);
  }

  /** We had been broken a moment ago: the engine may be on its way back, and then each message says that it was not checked. */
  private recovering(): boolean {
    return this.bench.faults.some(({ name, leaves }) => leaves === 'broken' && this.before.includes(name));
  }

  private async isSaid(): Promise<boolean> {
    const said = [early.earlyUnchecked.message, t('ru', 'notice.unchecked')];
    return (await this.bench.page.inside('[role="status"]')).some(({ text }) => said.some((one) => text.includes(one)));
  }

  private now = (): Promise<Now> =>
    this.bench.page.evaluate(() => ({ sent: [...window.fixture.sent], model: window.fixture.model() }));

  private label(fault: Fault, draft: Sent): string {
    return `${this.bench.name} ${this.spot.platform} ${this.spot.box}, ${fault.name}, ${draft.serious ? 'serious' : 'clean'} (${this.before.join(' → ')})`;
  }

  /** @returns false where the site's own code did not take the words: that is no fault of anybody's */
  private async write({ text }: Sent): Promise<boolean> {
    const { page } = this.bench;
    if (!(await this.focused())) await page.focusBox();
    await this.bench.insert(text);
    for (let turn = 0; turn < 40; turn += 1) {
      if (seen((await this.now()).model) === text) return true;
      await wait(25);
    }
    return false;
  }

  private focused = (): Promise<boolean> =>
    this.bench.page.evaluate(() => {
      const box = window.fixture.box();
      const root = box?.getRootNode() as Document | ShadowRoot | undefined;
      return !!box && (root?.activeElement === box || box.contains(root?.activeElement ?? null));
    });

  private async pressSend(): Promise<void> {
    const { page } = this.bench;
    if (this.spot.send !== 'Enter') return page.click(this.spot.send.slice('press:'.length));
    if (!(await this.focused())) await page.focusBox();
    return page.press('Enter');
  }

  /** Presses as a person does: once, and again when nothing has come of it. */
  private async send(before: number): Promise<Outcome> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      await this.pressSend();
      const turn = Date.now() + 1_500;
      while (Date.now() < turn) {
        if ((await this.now()).sent.length > before) return 'sent';
        if (await panel(this.bench.page)) return 'held';
        await wait(30);
      }
    }
    return 'stuck';
  }

  private async judge(outcome: Outcome, draft: Sent, fault: Fault, before: number): Promise<void> {
    const { tally } = this;
    const label = this.label(fault, draft);
    const { sent, model } = await this.now();
    if (outcome === 'stuck') tally.count('sends blocked by our own failure', label);
    if (outcome === 'held') {
      tally.held += 1;
      if (!draft.serious) tally.count('sends blocked by our own failure', `${label}: held, and nothing is serious`);
    }
    if (outcome === 'sent') {
      tally.went += 1;
      if (draft.serious) {
        const said = await this.isSaid();
        if (fault.leaves === 'broken' || (this.recovering() && said)) tally.unchecked += 1;
        else {
          const answers = await this.bench.answers?.().catch((error: Error) => error.message);
          const how = said ? 'and said' : 'without a word';
          tally.count('serious drafts sent unseen while healthy', `${label}, ${how}; asked afterwards: ${answers}`);
        }
      }
      if (seen(sent[before] ?? '') !== draft.text) tally.count('texts altered without a click', label);
      if (sent.length > before + 1) tally.count('texts altered without a click', `${label}: sent twice`);
    } else if (seen(model) === '') {
      const gone = sent.slice(before).some((one) => seen(one) === draft.text);
      const steps = (await stepsOf(this.bench.page)).join(' ');
      tally.count('drafts lost', `${label}: ${outcome}, ${gone ? 'and sent' : 'and not sent'}, after ${steps}`);
    } else if (seen(model) !== draft.text) tally.count('texts altered without a click', label);
  }

  private async countErrors(fault: Fault): Promise<void> {
    for (const error of await this.bench.errors())
      this.tally.count(
        'unhandled errors',
        `${this.bench.name} ${this.spot.platform}, ${fault.name}: ${error.slice(0, 160)}`,
      );
  }

  /** What is held is let go, mended or given up, and the box is empty again. @returns false if the page must be opened anew */
  private async clear(fault: Fault): Promise<boolean> {
    const { page } = this.bench;
    try {
      if (await panel(page)) {
        const way = this.chance.next();
        const whole = fault.leaves === 'healthy';
        if (whole && way < 0.08) await this.letGo();
        else if (whole && way < 0.2) await this.mend();
        else await page.press('Escape');
        await untilPanel(page, false);
      }
      for (let turn = 0; turn < 5; turn += 1) {
        if (seen((await this.now()).model) === '') return true;
        await page.focusBox();
        await page.press('Mod+a');
        await page.press('Delete');
        await wait(40);
      }
    } catch {
      // Whatever the page is like now, a new one is whole.
    }
    return false;
  }

  private async letGo(): Promise<void> {
    const { model, sent } = await this.now();
    await sendAsItIs(this.bench.page, 'ru');
    await this.pressSend();
    await this.bench.page.until('it is sent', (count: number) => window.fixture.sent.length > count, sent.length);
    const [last = ''] = (await this.now()).sent.slice(-1);
    if (seen(last) !== seen(model)) this.tally.count('texts altered without a click', 'let go as it is');
  }

  private async mend(): Promise<void> {
    const { model } = await this.now();
    const [number = ''] = model.match(/\d{12}/) ?? [];
    await pressOurs(this.bench.page, t('ru', 'card.remove'), '.panel');
    await this.bench.page.until('the number is gone', (gone: string) => !window.fixture.model().includes(gone), number);
  }
}
