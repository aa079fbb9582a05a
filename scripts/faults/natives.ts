/** Exceptions of our own at every stage: what our scripts lean on throws in their world, and in nobody else's. */

export type Stage = { name: string; weight: number; breaks: string };

const throwing = (owner: string, name: string): string => `
  const owner = ${owner}, name = ${JSON.stringify(name)};
  const was = Object.getOwnPropertyDescriptor(owner, name);
  const fail = function () { throw new Error('made to fail: ' + name); };
  Object.defineProperty(owner, name, was.get
    ? { ...was, get: fail }
    : { ...was, value: fail });
  globalThis.undoFault = () => Object.defineProperty(owner, name, was);`;

/** Each is what one stage cannot do without. */
export const stages: readonly Stage[] = [
  { name: 'reading the box', weight: 2, breaks: throwing('Document.prototype', 'createTreeWalker') },
  { name: 'reading a field', weight: 1, breaks: throwing('HTMLTextAreaElement.prototype', 'value') },
  { name: 'checking', weight: 2, breaks: throwing('String.prototype', 'normalize') },
  { name: 'matching', weight: 1, breaks: throwing('String.prototype', 'matchAll') },
  { name: 'measuring words', weight: 2, breaks: throwing('Range.prototype', 'getClientRects') },
  { name: 'measuring boxes', weight: 2, breaks: throwing('Element.prototype', 'getBoundingClientRect') },
  { name: 'putting windows on top', weight: 2, breaks: throwing('HTMLElement.prototype', 'showPopover') },
  { name: 'making elements', weight: 2, breaks: throwing('Document.prototype', 'createElement') },
  { name: 'finding boxes', weight: 2, breaks: throwing('Element.prototype', 'matches') },
  { name: 'asking for focus', weight: 1, breaks: throwing('HTMLElement.prototype', 'focus') },
];

/** The message port is closed: nothing of ours hears an answer. */
export const portClosed = `
  const runtime = (globalThis.browser ?? globalThis.chrome).runtime;
  const was = runtime.sendMessage;
  runtime.sendMessage = () => Promise.reject(new Error('The message port closed before a response was received.'));
  globalThis.undoFault = () => { runtime.sendMessage = was; };`;

/** Our own clock is in another year. @param ms how far */
export const clockBy = (ms: number): string => `
  const was = Date.now;
  Date.now = () => was() + ${ms};
  globalThis.undoFault = () => { Date.now = was; };`;

/** What the background answers to what the gate asks when a box is first focused, each with how long it took. */
export const asking = `(async () => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const told = [];
  for (const ask of ['memory', 'load']) {
    const from = performance.now();
    const answer = await runtime.sendMessage({ ask }).then((is) => 'ok ' + is?.ok, (error) => error.message);
    told.push(ask + ': ' + answer + ', ' + Math.round(performance.now() - from) + ' ms');
  }
  return told.join('; ');
})()`;

export const undo = 'globalThis.undoFault?.(); delete globalThis.undoFault;';
