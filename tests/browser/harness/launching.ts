/** Starting a browser is the one thing that is tried again: on a loaded machine it can miss its time. */

/** @returns what `start` made; tries three times. @throws the last failure */
export async function launching<T>(start: () => Promise<T>): Promise<T> {
  let last: unknown = null;
  for (let turn = 0; turn < 3; turn += 1) {
    try {
      return await start();
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
