/** What the extension weighs and may do, read from the built files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../harness';

describe.each(['chromium', 'firefox'] as const)('the build for %s', (name) => {
  const read = (file: string): string => readFileSync(join(builtExtension(name), file), 'utf8');

  it('the part on every page weighs at most 8 kB', () => {
    expect(gzipSync(read('gate.js'), { level: 9 }).length).toBeLessThanOrEqual(8192);
  });

  it('the engine with its screens weighs at most 970 kB', () => {
    expect(gzipSync(read('review.js'), { level: 9 }).length).toBeLessThanOrEqual(970_000);
  });

  it('what runs the patterns of packs is no part of it', () => {
    expect(read('review.js').includes('missing closing')).toBe(false);
    expect(read('patterns.js').includes('missing closing')).toBe(true);
  });

  it('the part on every page sets no timer and watches no document when it starts', () => {
    const gate = read('gate.js');
    expect(gate.match(/MutationObserver|setInterval|requestAnimationFrame|IntersectionObserver/g) ?? []).toEqual([]);
  });

  it('no example of a rule, no zod and no way to the network is in what pages get', () => {
    const review = read('review.js');
    for (const word of [
      '"catches"',
      '"allows"',
      'ZodError',
      'XMLHttpRequest',
      'WebSocket',
      'sendBeacon',
      'EventSource',
    ])
      expect(review.includes(word)).toBe(false);
    // Counted, not matched: a failure must not print a megabyte. A method of that name is none of these.
    expect(review.match(/(?<![.\w$])fetch\(/g) ?? []).toEqual([]);
    expect(review.match(/(?<![.\w$}])eval\(|new Function\(/g) ?? []).toEqual([]);
  });

  it('reaches the network in one place, the background, and every page of ours forbids it in its own head', () => {
    const files = readdirSync(builtExtension(name), { recursive: true, encoding: 'utf8' });
    const reaching = (way: RegExp): string[] => files.filter((file) => file.endsWith('.js') && way.test(read(file)));
    expect(reaching(/(?<![.\w$])fetch\(/)).toEqual(['background.js']);
    expect(read('background.js').match(/(?<![.\w$])fetch\(/g)).toHaveLength(1);
    expect(reaching(/WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts/)).toEqual([]);
    // The reader of tables could load one by itself: nobody asks it to, and its page could not.
    expect(reaching(/XMLHttpRequest/).filter((file) => !file.startsWith('chunks/options-'))).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages)
      expect(read(page)).toMatch(/<meta http-equiv="Content-Security-Policy" content="connect-src 'none'"/);
  });

  it('asks for little: no tabs, no history, nothing that pages could load', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.manifest_version).toBe(3);
    // Storage is only read, for what an organisation has set; alarms look after packs, pauses and what has had its day.
    // The side panel needs a word of its own in Chromium only.
    const side = name === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions.sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...side,
      'storage',
    ]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|http:|\*/);
  });
});
