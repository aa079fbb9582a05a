/** Checkers that people compare us with, each asked to read the same draft. Dependencies of the benchmark only. */

/** `measure` gives the median time in ms to read one draft as a whole: none of them keeps what it read before. */
export type Peer = { name: string; measure(text: string): Promise<number> };

async function median(work: () => unknown, runs = 15): Promise<number> {
  for (let run = 0; run < 3; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

export async function peers(): Promise<Peer[]> {
  const { text: alex } = (await import('alex')) as unknown as { text(value: string): unknown };
  const { default: writeGood } = (await import('write-good')) as { default: (text: string) => unknown };
  const { default: nlp } = await import('compromise');
  const harper = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new harper.LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const { OpenRedaction } = (await import('openredaction')) as unknown as {
    OpenRedaction: new () => { detect(text: string): unknown };
  };
  const redaction = new OpenRedaction();
  return [
    { name: 'harper.js', measure: (text) => median(() => linter.lint(text)) },
    { name: 'alex', measure: (text) => median(() => alex(text)) },
    { name: 'write-good', measure: (text) => median(() => writeGood(text)) },
    { name: 'openredaction', measure: (text) => median(() => redaction.detect(text)) },
    { name: 'compromise', measure: (text) => median(() => nlp(text).json()) },
  ];
}
