/** What a fault is, and what a run needs of a browser. */
import type { TestPage } from '../../tests/browser/harness';
import type { Chance } from '../chance';
import type { Tally } from './tally';

export type Fault = {
  name: string;
  weight: number;
  /**
   * `healthy`: we must go on as if nothing had happened. `broken`: a message may go unchecked, and must not be blocked.
   * `gone`: the page has taken the draft away itself, so that nothing is sent.
   */
  leaves: 'healthy' | 'broken' | 'gone';
  /** Only every so many sends, where it costs seconds. */
  begin(page: TestPage, chance: Chance): Promise<void>;
  /** Undoes it after the send. */
  end?(page: TestPage): Promise<void>;
};

/** One browser with the extension, as the run drives it. */
export type Bench = {
  name: 'chromium' | 'firefox';
  page: TestPage;
  faults: readonly Fault[];
  /** Puts words into the focused box at once, as an input method or a paste does. */
  insert(text: string): Promise<void>;
  /** Errors of our own scripts since the last question. */
  errors(): Promise<string[]>;
  /** Nodes and listeners of the page that live, after rubbish has been collected; null where the browser does not tell. */
  living(): Promise<Living | null>;
  /** What our background answers to the gate now, for whoever looks for the cause of a draft that went unseen. */
  answers?(): Promise<string>;
  close(): Promise<void>;
};

export type Living = { nodes: number; listeners: number };

export type RunOptions = { sends: number; seconds: number; seed: number; tally: Tally };
