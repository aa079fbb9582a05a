/** The newest of what is remembered: an answer may be on its way while a change is told, and then it is the older of the two. */
import { type Memory, withBefore } from './types';

export class Newest {
  /** Null until something is known. */
  now: Memory | null = null;

  /** A change was told. */
  told(change: Memory): Memory {
    this.now = withBefore(change, this.now);
    return this.now;
  }

  /** The first question was answered: of it only what no change has told since is taken. */
  answered(memory: Memory): Memory {
    this.now = this.now ? withBefore(this.now, memory) : memory;
    return this.now;
  }
}
