/** What every practice box can be told from outside: take a text, and the focus. */
export type BoxHandle = {
  /** Replaces what stands there, as a person who pastes over all of it. */
  load(text: string): void;
};

/** @returns true if this press of Enter sends: alone, and not while a character is being composed */
export const sends = (event: { key: string; shiftKey: boolean; isComposing: boolean }): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing;
