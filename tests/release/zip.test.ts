/** Archives: the same files give the same bytes, whenever and in whatever order they were packed; no string becomes HTML. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { withoutHtml } from '../../scripts/no-html-from-strings';
import { sameZip } from '../../scripts/same-zip';

const files: [string, string][] = [
  ['manifest.json', '{"version":"0.1.0"}'],
  ['chunks/a.js', 'let a = 1;'.repeat(100)],
  ['_locales/kk/messages.json', '{"name":"Қайта оқу"}'],
];

async function zipped(order: [string, string][], date: string, platform: 'DOS' | 'UNIX'): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, words] of order) archive.file(name, words, { date: new Date(date) });
  return archive.generateAsync({ type: 'uint8array', platform });
}

describe('an archive packed anew', () => {
  it('has the same bytes for the same files', async () => {
    const one = await zipped(files, '2026-11-28T10:00:00Z', 'UNIX');
    const other = await zipped([...files].reverse(), '2026-11-29T12:34:56Z', 'DOS');
    expect(Buffer.from(one).equals(other)).toBe(false);
    expect(Buffer.from(await sameZip(one)).equals(await sameZip(other))).toBe(true);
  });

  it('has others when a file is another, and every file as it was', async () => {
    const packed = await sameZip(await zipped(files, '2026-11-28T10:00:00Z', 'DOS'));
    const changed = files.map(([name, words]): [string, string] => [name, `${words} `]);
    expect(Buffer.from(packed).equals(await sameZip(await zipped(changed, '2026-11-28T10:00:00Z', 'DOS')))).toBe(false);
    const opened = await JSZip.loadAsync(packed);
    expect(Object.keys(opened.files)).toEqual(files.map(([name]) => name).sort());
    for (const [name, words] of files) expect(await opened.file(name)?.async('string')).toBe(words);
  });
});

describe('HTML from strings', () => {
  const react = readFileSync(
    join(import.meta.dirname, '../../node_modules/react-dom/cjs/react-dom-client.production.js'),
    'utf8',
  );

  it('is taken out of the React that we have', () => {
    expect(withoutHtml(react)).not.toMatch(/\.innerHTML = (?!"<script>)/);
    expect(withoutHtml(react).match(/textContent = key/g)).toHaveLength(2);
  });

  it('and a React that looks otherwise stops the build', () => {
    expect(() => withoutHtml(react.replaceAll('innerHTML', 'setHTML'))).toThrow(/not in 2/);
  });
});
