/** `npm test`: everything. Format and lint, types, unit and component tests, both builds, and both browsers; ends with a count. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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

function step(name, ok) {
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

const bin = (name, ...args) => run('npx', ['--no-install', name, ...args]);

/** Runs test projects and adds their counts. A project that ran no test has failed. */
function vitest(name, ...projects) {
  const file = `${results}/${name}.json`;
  const ok = bin(
    'vitest',
    'run',
    ...projects.flatMap((one) => ['--project', one]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if (numFailedTests > 0) failures.push(`${name}: ${numFailedTests} tests`);
    if (!ok && numFailedTests === 0) step(name, false);
    if (numPassedTests + numFailedTests === 0) step(`${name} (no test ran)`, false);
  } catch {
    step(`${name} (no result was written)`, false);
  }
}

step('format and lint', bin('biome', 'check', '.'));
step('build for Chromium', bin('wxt', 'build'));
step('build for Firefox', bin('wxt', 'build', '-b', 'firefox'));
step('build of the command line', run('npm', ['run', '--silent', 'build:cli']));
step('types', bin('tsc', '--noEmit'));
step('types of the engine, without DOM', bin('tsc', '--noEmit', '-p', 'engine'));
vitest('fast', 'unit', 'components');
vitest('browser', 'browser');

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
