/** Where the part on every page and the engine meet: a place in our own world that the page's scripts cannot see. */
import type { StartReview } from './early';

export type Handover = {
  /** Put there by the engine's script once it is in the frame. */
  start?: StartReview | undefined;
  /** True while a gate stands in this frame and has its background. */
  alive?: () => boolean;
  /** Makes the gate look again at the box the person is in. */
  wake?: () => void;
};

const key = Symbol.for('reread');
const world = globalThis as { [key]?: Handover };
world[key] ??= {};

export const handover: Handover = world[key];
