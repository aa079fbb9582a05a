/** Builds the probe extension and asks it questions: the editors' and platforms' own code, running where an extension runs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Question } from '../probe/content';
import { projectRoot } from './pages';
import type { TestPage } from './types';

/** @returns the folder of an unpacked extension, and how to remove it */
export async function buildProbe(): Promise<{ dir: string; remove(): void }> {
  const dir = mkdtempSync(join(tmpdir(), 'reread-probe-'));
  mkdirSync(dir, { recursive: true });
  await build({
    entryPoints: [join(projectRoot, 'tests/browser/probe/content.ts')],
    bundle: true,
    outfile: join(dir, 'content.js'),
    format: 'iife',
    charset: 'utf8',
    logLevel: 'error',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'probe@reread.test' } },
    host_permissions: ['https://*/*'],
    content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Asks the probe on a page. @throws what the code under test threw */
export async function ask<T>(page: TestPage, question: Question): Promise<T> {
  const said = await page.evaluate(
    (wanted: Question) =>
      new Promise<{ value?: unknown; error?: string }>((resolve) => {
        const id = Math.random();
        const listen = (event: Event): void => {
          const answered = JSON.parse((event as CustomEvent<string>).detail) as {
            id: number;
            value?: unknown;
            error?: string;
          };
          if (answered.id !== id) return;
          document.removeEventListener('probe-answer', listen);
          resolve(answered);
        };
        document.addEventListener('probe-answer', listen);
        setTimeout(() => resolve({ error: `The probe did not answer ${wanted.ask}.` }), 15_000);
        document.dispatchEvent(new CustomEvent('probe-ask', { detail: JSON.stringify({ id, question: wanted }) }));
      }),
    question,
  );
  if (said.error !== undefined) throw new Error(said.error);
  return said.value as T;
}
