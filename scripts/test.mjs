/** `npm test`: everything. Format and lint, types, unit and component tests, both builds, and both browsers; ends with a count. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { readyBrowsers, readyNode, readyPackages, run } from './ready.mjs';

readyNode();
readyPackages();
readyBrowsers(['chromium', 'firefox-esr']);

const results = 'dist/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
const failures = [];
/** Steps whose file was run a second time. */
const again = [];

function step(name, ok) {
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

const bin = (name, ...args) => run('npx', ['--no-install', name, ...args]);

/** Runs test projects, or only some of their files. @returns whether it ended well, and its report or null */
function vitest(report, projects, files = []) {
  const file = `${results}/${report}.json`;
  const ok = bin(
    'vitest',
    'run',
    ...files,
    ...projects.flatMap((one) => ['--project', one]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    return { ok, report: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { ok, report: null };
  }
}

/** Adds the counts of a run. A project that ran no test has failed. */
function count(name, { ok, report }) {
  if (!report) return step(`${name} (no result was written)`, false);
  const { numPassedTests, numFailedTests } = report;
  passed += numPassedTests;
  failed += numFailedTests;
  if (numFailedTests > 0) failures.push(`${name}: ${numFailedTests} tests`);
  if (!ok && numFailedTests === 0) step(name, false);
  if (numPassedTests + numFailedTests === 0) step(`${name} (no test ran)`, false);
}

/**
 * The steps of a journey stand on each other: one that is tried again by itself finds the browser where the first
 * attempt left it. So a file with a failure is run once more from its beginning, in a new browser; a fault in the
 * product fails twice. What needed it is named at the end, so that it is looked into.
 */
function browserTests() {
  const first = vitest('browser', ['browser']);
  const broken = (first.report?.testResults ?? []).filter(({ status }) => status === 'failed');
  // Many at once are no accident.
  if (first.ok || broken.length === 0 || broken.length > 3) return count('browser', first);
  const steps = broken.flatMap(({ name, assertionResults }) => {
    const fell = assertionResults.filter(({ status }) => status === 'failed');
    return fell.length > 0 ? fell.map(({ fullName }) => fullName) : [relative('.', name)];
  });
  const second = vitest(
    'browser-again',
    ['browser'],
    broken.map(({ name }) => relative('.', name)),
  );
  const fell = (status) =>
    broken.flatMap((file) => file.assertionResults.filter((one) => one.status === status)).length;
  // Of the first run counts what is not run again.
  passed += first.report.numPassedTests - fell('passed');
  count('browser', second);
  again.push(...steps);
}

step('format and lint', bin('biome', 'check', '.'));
step('build for Chromium', bin('wxt', 'build'));
step('build for Firefox', bin('wxt', 'build', '-b', 'firefox'));
step('build of the command line', run('npm', ['run', '--silent', 'build:cli']));
step('types', bin('tsc', '--noEmit'));
step('types of the engine, without DOM', bin('tsc', '--noEmit', '-p', 'engine'));
count('fast', vitest('fast', ['unit', 'components']));
browserTests();

if (again.length > 0)
  console.log(
    `\nFell in a first run, so that their files were run again:\n${again.map((one) => `- ${one}`).join('\n')}`,
  );
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
