/** Times as medians and 95th percentiles of enough runs, ms. */

export type Times = { p50: number; p95: number; runs: number };

/** Runs `work` until both `least` runs and `longest` ms are used up; the first runs warm up and do not count. */
export function measure(work: (run: number) => void, { least = 15, longest = 1_500, warm = 3 } = {}): Times {
  for (let run = 0; run < warm; run += 1) work(-1 - run);
  const times: number[] = [];
  const begun = performance.now();
  for (let run = 0; times.length < least || (performance.now() - begun < longest && times.length < 2_000); run += 1) {
    const start = performance.now();
    work(run);
    times.push(performance.now() - start);
    if (performance.now() - begun > longest * 4 && times.length >= 3) break;
  }
  return summary(times);
}

export function summary(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), runs: sorted.length };
}
