/** A database that does not answer: some never do, and nothing is thrown. Whoever waits for it goes on without. */

/** How long what is remembered may take before messages are checked without it, ms. */
export const slowest = 1000;

/**
 * @param otherwise what takes the place of what does not come in time
 * @param late is called once if it comes after all
 * @returns what was read, or what takes its place; rejects only if the reading does so in time
 */
export async function inTime<T>(
  reading: Promise<T>,
  otherwise: () => T | Promise<T>,
  late: () => void,
  time = slowest,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<'too long'>((resolve) => {
    timer = setTimeout(() => resolve('too long'), time);
  });
  const first = await Promise.race([reading.then((read) => ({ read })), tooLong]).finally(() => clearTimeout(timer));
  if (first !== 'too long') return first.read;
  void reading.then(late, () => undefined);
  return otherwise();
}
