/** The threat model names its tests, and each of them is there; what the builds may reach is counted in the sources as well. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('SECURITY.md', () => {
  const model = read('SECURITY.md');
  const [threats = ''] = model.split('\n## ');
  const rows = threats.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:who|-)/.test(line));

  it('names only files and commands that are there', () => {
    const files = [...model.matchAll(/`((?:tests|messages|scripts|review|engine|storage)\/[\w./-]*)`/g)].map(
      ([, file = '']) => file,
    );
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...model.matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('says for every threat which test shows how we stand', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const shown = row.split('|').at(-2) ?? '';
      expect(shown, row.slice(0, 60)).toMatch(/`(?:tests\/|npm run )/);
    }
  });
});

describe('the sources that go into the extension', () => {
  const rooms = [
    'components',
    'editors',
    'engine',
    'entrypoints',
    'i18n',
    'messages',
    'platforms',
    'review',
    'storage',
  ];
  const sources = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name}`),
  );

  it('reach the network in one place: where a subscribed pack is fetched', () => {
    const reaching = sources.filter((file) =>
      /(?<![.\w])fetch\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource|RTCPeerConnection|WebTransport|importScripts/.test(
        read(file),
      ),
    );
    expect(reaching).toEqual(['entrypoints/background/feeds.ts']);
  });

  it('make no code of text and no markup of text', () => {
    const making = sources.filter((file) =>
      /(?<![.\w])eval\(|new Function\(|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write\b|dangerouslySetInnerHTML/.test(
        read(file),
      ),
    );
    expect(making).toEqual([]);
  });

  it('write nothing into the console', () => {
    expect(sources.filter((file) => /(?<!\/\/.*)\bconsole\./.test(read(file)))).toEqual([]);
  });
});
