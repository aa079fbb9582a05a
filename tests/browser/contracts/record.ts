/** Writes down what passed, for the table of platforms: one file a browser, outside version control. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../harness';

/** `platform boxId` → what was checked → whether it held. */
export type Results = Record<string, Record<string, { passed: boolean; at: string }>>;

const folder = join(projectRoot, 'coverage', 'platforms');
const fileOf = (browser: string): string => join(folder, `${browser}.json`);

export function readResults(browser: string): Results {
  try {
    return JSON.parse(readFileSync(fileOf(browser), 'utf8')) as Results;
  } catch {
    return {};
  }
}

/** Runs one check and writes down whether it held. @throws what the check threw */
export async function record(
  browser: string,
  platform: string,
  boxId: string,
  what: string,
  run: () => Promise<void>,
): Promise<void> {
  let passed = false;
  try {
    await run();
    passed = true;
  } finally {
    const results = readResults(browser);
    const box = results[`${platform} ${boxId}`] ?? {};
    box[what] = { passed, at: new Date().toISOString().slice(0, 10) };
    results[`${platform} ${boxId}`] = box;
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(browser), JSON.stringify(results, null, 2));
  }
}
