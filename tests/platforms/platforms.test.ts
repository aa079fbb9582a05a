/** Conventions of the platform files: one page each, dated facts, no host twice, nothing that leans on translated words or on a class name alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { hostPatterns, platformFor, platforms } from '../../platforms';
import { describePage, fixtureIds, projectRoot } from '../browser/harness/pages';

describe('platforms together', () => {
  it('no host belongs to two', () => {
    const hosts = platforms.flatMap(({ hosts }) => hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const { id, hosts: own } of platforms) for (const host of own) expect(platformFor(host)?.id).toBe(id);
  });

  it('hosts become match patterns of https only', () => {
    for (const pattern of hostPatterns()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  });

  it('stay small enough to be on every page', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(projectRoot, 'platforms/index.ts')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    });
    expect(gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length).toBeLessThan(5_000);
  });
});

describe.each(platforms)('$id', (platform) => {
  const source = readFileSync(join(projectRoot, 'platforms', `${platform.id}.ts`), 'utf8');

  it('opens with what it is, and says when its facts were known', () => {
    expect(source).toMatch(/^\/\*\*/);
    expect(platform.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('has a page whose boxes lie on its hosts', async () => {
    expect(fixtureIds()).toContain(platform.id);
    const page = await describePage(platform.id);
    expect(page.platform).toBe(platform.id);
    for (const { url } of Object.values(page.boxes)) expect(platform.hosts).toContain(new URL(url).host);
  });

  it('each of its surfaces is on some page', async () => {
    const page = await describePage(platform.id);
    const shown = new Set(Object.values(page.boxes).map(({ surface }) => surface.kind));
    for (const kind of ['dm', 'comment', 'post'] as const)
      if (source.includes(`kind: '${kind}'`)) expect(shown, `no page shows a ${kind}`).toContain(kind);
  });

  it('leans on no label, placeholder or title, which sites translate', () => {
    const selectors = platform.boxes.flatMap(({ find, send }) => [...find, ...send.buttons, ...(send.never ?? [])]);
    for (const selector of selectors) expect(selector).not.toMatch(/aria-label|placeholder|title=/);
    expect(source).not.toMatch(/textContent\s*===|innerText/);
  });

  it('every box has more than one way to be found, or one of the steadiest', () => {
    for (const box of platform.boxes) expect(box.find.length, box.id).toBeGreaterThanOrEqual(2);
  });
});
