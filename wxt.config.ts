/** How the extension is built: manifest, hosts computed from the platform files, both browsers. */
import react from '@vitejs/plugin-react';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { hostPatterns } from './platforms';
import { noHtmlFromStrings } from './scripts/no-html-from-strings';
import { packedRules } from './scripts/packed-rules';
import { patternsApart } from './scripts/patterns-apart';
import { makeSame } from './scripts/same-zip';

/** The engine and its screens, as a web page gets them. */
const isForPages = (lib: string): boolean => lib.includes('entrypoints/review.ts');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The archive of sources that Mozilla asks for is made of this folder as it lies here: without what was made or left in it.
  zip: { excludeSources: ['dist/**', 'screenshots/**', 'coverage/**', '**/*.local'] },
  hooks: { 'zip:done': (_, archives) => makeSame(archives) },
  // WXT brings a Vite of its own; to the compiler its plugins are of another kind than ours.
  vite: () => ({
    plugins: [
      react(),
      noHtmlFromStrings(),
      packedRules(isForPages),
      patternsApart(isForPages),
    ] as unknown as WxtViteConfig['plugins'],
    // Without the piece that fetches modules for browsers older than ours: our pages hold no way to the network.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'activeTab', 'storage', 'alarms', 'contextMenus'],
    host_permissions: hostPatterns(),
    optional_host_permissions: ['https://*/*'],
    // By hand, not through a `.content.ts`: the wrapper made there announces itself to the page.
    content_scripts: [{ matches: hostPatterns(), js: ['gate.js'], run_at: 'document_start', all_frames: true }],
    commands: {
      // Without keys of its own: whoever wants one sets it in the browser.
      _execute_action: {},
      'open-finding': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandOpen__' },
      'reader-view': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandReader__' },
      'ready-replies': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_commandReplies__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Pages of ours say "connect-src 'none'" in their own head: only the background may fetch, and only subscribed packs.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reread@reread.invalid',
              // From here on Firefox knows `data_collection_permissions` on every system; what it still gets mending for is newer.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
