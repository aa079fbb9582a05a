/** A new site: its description, its page for the tests, and its place in the list; the contract finds both by that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../new';
import { checkName, title, variable } from './inserting';

const list = 'platforms/index.ts';

export const platform: Kind = {
  usage: '<name> -- --host <host>',
  says: 'a site that Reread works on: one file, one page, one line in the list',
  options: ['host'],
  plan(name, { host }, root) {
    checkName(name);
    if (!host || !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
      throw new Error(`Say on which host the site is: npm run new platform ${name} -- --host ${name}.example`);
    const index = readFileSync(join(root, list), 'utf8');
    if (index.includes(`'./${name}'`))
      throw new Error(`${list} has a platform “${name}” already: choose another name.`);
    return [
      { path: `platforms/${name}.ts`, text: description(name, host) },
      { path: `tests/pages/sites/${name}.ts`, text: page(name, host) },
      { path: list, text: inList(index, name), changes: true },
    ];
  },
  next: (name) => [
    `Put into platforms/${name}.ts what you know of the site's boxes, and into tests/pages/sites/${name}.ts how they are`,
    'built, with the editor that the site really has. Then:',
    '  npx vitest run --project unit tests/platforms',
    `  npx vitest run --project browser tests/browser/contracts/structure.browser.ts -t "${name}"`,
    `  npx wxt build && npx vitest run --project browser tests/browser/contracts/platforms-chromium.browser.ts -t "on ${name}"`,
  ],
};

/** @throws Error if the list has lost the shape that a line can be added to */
function inList(index: string, name: string): string {
  const imports = [...index.matchAll(/^import \w+ from '\.\/([\w-]+)';$/gm)];
  const before = imports.find(([, other = '']) => other > name);
  const last = imports.at(-1);
  const end = /^export const platforms: Platform\[\] = \[\n(?: {2}\w+,\n)+(?=\];$)/m.exec(index);
  if (!last || !end) throw new Error(`${list} has changed its shape: add ${name} to its imports and its list by hand.`);
  const line = `import ${variable(name)} from './${name}';\n`;
  const listed = end.index + end[0].length;
  const at = before?.index ?? last.index + last[0].length + 1;
  return `${index.slice(0, at)}${line}${index.slice(at, listed)}  ${variable(name)},\n${index.slice(listed)}`;
}

const description = (
  name: string,
  host: string,
): string => `/** ${title(name)}: say here what is known of its boxes, since when, and how sure. Nothing has been looked at yet. */
import { ce, isRowSend, words } from './nearby';
import { definePlatform } from './types';

export default definePlatform({
  id: '${name}',
  name: '${title(name)}',
  hosts: ['${host}'],
  boxes: [
    {
      id: 'message',
      // Best first: a test id or a role, then structure; never a class name alone, never a word that is translated.
      find: [\`[role="textbox"]\${ce}\`, \`main footer \${ce}\`],
      surface: () => ({ kind: 'dm', reach: 'one' }),
      recipient: (box) => words(box.closest('main'), 'header h1'),
      send: { keys: ['Enter'], buttons: [], isSend: isRowSend },
    },
  ],
  checked: '${new Date().toISOString().slice(0, 10)}',
  confidence: 'low',
});
`;

const page = (
  name: string,
  host: string,
): string => `/** ${title(name)}: say here what was known when this page was built, since when, and how sure. */
import { boxStyle, pictureButton, sender } from '../parts';
import { type Built, definePage, type Stage } from '../types';

export default definePage({
  platform: '${name}',
  decoys: ['input[type="search"]'],
  boxes: {
    message: {
      drifts: [{ 'role=textbox': 'group' }],
      url: 'https://${host}/',
      editor: 'plain',
      surface: { kind: 'dm', reach: 'one' },
      recipient: 'Айгерим К.',
      sends: [{ key: 'Enter' }, { press: 'send' }],
      stays: [{ key: 'Shift+Enter' }, { press: 'emoji' }],
      build: message,
    },
  },
});

async function message(stage: Stage): Promise<Built> {
  const { mountPlain } = await import('../editors/plain');
  const { el, say } = stage;
  const box = el('div', { contenteditable: 'true', role: 'textbox', 'aria-label': say('message'), style: boxStyle });
  const control = el('button', { type: 'button', onclick: () => send() }, say('send'));
  document.body.append(
    el('input', { type: 'search', 'aria-label': say('search') }),
    el(
      'main',
      { style: 'width:480px' },
      el('header', {}, el('h1', {}, 'Айгерим К.')),
      el('div', { style: 'height:260px' }, 'Здравствуйте!'),
      el(
        'footer',
        { style: 'display:flex' },
        pictureButton(stage, 'emoji', {}, 'button'),
        el('div', { style: 'flex:1;max-height:110px;overflow:auto' }, box),
        control,
      ),
    ),
  );
  const plain = mountPlain(box, {
    text: stage.options.text,
    onEnter: ({ shiftKey }) => {
      if (shiftKey) return false;
      send();
      return true;
    },
  });
  const send = sender(stage, plain);
  stage.control('send', () => control);
  return { box: () => box, model: plain.model };
}
`;
