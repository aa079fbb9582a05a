/** What was pressed on a page and what changed in its box, in order: of a draft that is gone one wants to know who took it. */
import type { TestPage } from '../../tests/browser/harness';

type Kept = Window & { steps?: string[] };

/** Begins to keep the last steps on a page that has just been opened; no words of a draft are kept. */
export const keepSteps = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    const most = 30;
    const steps: string[] = [];
    (window as Kept).steps = steps;
    // Once on the way down and once on the way up, where it is seen whether somebody held it.
    // Without a name of its own: a runner of TypeScript would name it through a helper that the page does not have.
    for (const down of [true, false])
      for (const type of ['keydown', 'beforeinput', 'input', 'pointerdown', 'focusin'])
        window.addEventListener(
          type,
          (event) => {
            const what =
              event instanceof KeyboardEvent ? event.key : event instanceof InputEvent ? event.inputType : '';
            const marks = `${event.isTrusted ? '' : ' by script'}${event.defaultPrevented ? ' held' : ''}`;
            const key = what.length === 1 ? 'letter' : what;
            steps.push(`${Math.round(performance.now())} ${type}${down ? '' : ' up'} ${key}${marks};`);
            if (steps.length > most) steps.shift();
          },
          down,
        );
  });

/** @returns the last steps, each with the page's time, ms */
export const stepsOf = (page: TestPage): Promise<string[]> => page.evaluate(() => (window as Kept).steps ?? []);
