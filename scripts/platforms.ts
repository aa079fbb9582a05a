/** Prints the table of platforms and surfaces as Markdown: editor, browsers, what passed, when, how sure. Made from what the browser tests wrote down. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platforms } from '../platforms';
import { type Results, readResults } from '../tests/browser/contracts/record';
import { describePage, projectRoot } from '../tests/browser/harness/pages';

const results: Record<string, Results> = { Chromium: readResults('chromium'), Firefox: readResults('firefox') };

/** Sites of which there is nothing to test, and why. */
const apart = [
  ['Moi Mir', 'any', 'unknown', 'through “any other site”', '–', 'nothing is known of its compose box'],
  [
    'Any other site',
    'field, editable',
    'all families',
    'see the contract of editors',
    '–',
    'switched on by hand; only forms send',
  ],
  ['messenger.com', '–', '–', '–', '–', 'forwards to Facebook since April 2026'],
  ['Google+', '–', '–', '–', '–', 'closed in 2019'],
];

const rows: string[][] = [];
for (const { id, name, checked, confidence } of platforms) {
  const { boxes } = await describePage(id);
  for (const [boxId, box] of Object.entries(boxes)) {
    const { cell, at } = passed(`${id} ${boxId}`);
    rows.push([
      name,
      `${boxId} (${box.surface.kind}, ${box.surface.reach})`,
      box.editor,
      cell,
      at,
      `${confidence}, ${checked}`,
    ]);
  }
}
rows.push(...apart);

/** What the last run wrote down of one box, browser by browser. */
function passed(key: string): { cell: string; at: string } {
  const cells: string[] = [];
  let latest = '';
  for (const [browser, found] of Object.entries(results)) {
    const checks = Object.entries(found[key] ?? {});
    if (checks.length === 0) {
      cells.push(`${browser}: not run`);
      continue;
    }
    const failed = checks.filter(([, { passed: held }]) => !held).map(([what]) => what);
    cells.push(
      `${browser}: ${checks.length - failed.length} of ${checks.length}${failed.length > 0 ? ` (not: ${failed.join(', ')})` : ''}`,
    );
    for (const [, { at }] of checks) if (at > latest) latest = at;
  }
  return { cell: cells.join('; '), at: latest || '–' };
}

const head = ['Site', 'Surface', 'Editor', 'Checks held', 'Checked when', 'Facts: how sure, from when'];
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (process.argv.includes('--readme')) {
  const file = join(projectRoot, 'README.md');
  const [begin, end] = ['<!-- platforms -->', '<!-- /platforms -->'];
  const readme = readFileSync(file, 'utf8');
  if (!readme.includes(begin) || !readme.includes(end))
    throw new Error(`README.md has no place between ${begin} and ${end}.`);
  const [before = ''] = readme.split(begin);
  const [, after = ''] = readme.split(end);
  writeFileSync(file, `${before}${begin}\n\n${table}\n\n${end}${after}`);
} else console.log(table);
