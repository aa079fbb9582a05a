/** A new family of compose boxes: what drives it, a page with it for the contract of editors, and its place among the others. */
import type { Kind } from '../new';
import { changed, checkName, imported, pen, title, variable } from './inserting';

const families = 'editors/index.ts';
const page = 'tests/pages/sites/editors.ts';

export const editor: Kind = {
  usage: '<name>',
  says: 'a kind of compose box that needs its own way of reading or writing',
  options: [],
  plan(name, _, root) {
    checkName(name);
    return [
      { path: `editors/${name}.ts`, text: family(name) },
      { path: `tests/pages/editors/${name}.ts`, text: mount(name) },
      { path: `tests/editors/${name}.test.ts`, text: test(name) },
      changed(root, families, [
        imported(`./${name}`, `import { ${variable(name)} } from './${name}';`),
        // Before the plainest, which claims every editable.
        { at: /, editable\];$/m, put: () => `, ${variable(name)}, editable];` },
      ]),
      changed(root, page, [{ at: /^ {4}slate: box\('Slate'/m, put: (found) => `${onPage(name)}${found}` }]),
    ];
  },
  next: (name) => [
    `editors/${name}.ts claims boxes by an attribute and drives them as a plain editable. Put in how the real one is recognised and`,
    `written to, and into tests/pages/editors/${name}.ts the real library (npm install --save-dev); \`npm test\` fails as long as`,
    `a ${pen} is left. Only what the plain way cannot do deserves a family. Then, in both browsers:`,
    `  npx vitest run --project unit tests/editors/${name}.test.ts`,
    `  npx vitest run --project browser tests/browser/contracts/editors-chromium.browser.ts -t "${name}"`,
    `  npx vitest run --project browser tests/browser/contracts/editors-firefox.browser.ts -t "${name}"`,
  ],
};

const family = (
  name: string,
): string => `/** ${pen} Say here what is particular about ${name}, and why the plain way is not enough. */
import { byCommand, OpenEditable } from './editable';
import type { EditorFamily } from './types';

export const ${variable(name)}: EditorFamily = {
  id: '${name}',
  // By what its library itself puts there: an attribute or a property, never a class name alone.
  claims: (box) => box.isContentEditable && box.matches('[data-${name}-editor]'),
  open: (box, signal) => new OpenEditable(box, signal, byCommand),
};
`;

const mount = (
  name: string,
): string => `/** ${pen} Mounts the real ${name}; until then a plain editable stands in for it. */
import { mountPlain, type PlainBox } from './plain';

/** @param box the element that is written in */
export function mount${title(variable(name))}(box: HTMLElement, wish: Parameters<typeof mountPlain>[1] = {}): PlainBox {
  box.setAttribute('data-${name}-editor', '');
  return mountPlain(box, wish);
}
`;

const onPage = (
  name: string,
): string => `    ${/-/.test(name) ? `'${name}'` : name}: box('${title(name)}', async (stage) => {
      const { mount${title(variable(name))} } = await import('../editors/${name}');
      const root = frame(stage, editableDiv(stage));
      const mounted = mount${title(variable(name))}(root, { text: stage.options.text });
      return { box: () => root, model: mounted.model };
    }),
`;

const test = (name: string): string => `// @vitest-environment happy-dom
/** ${pen} Which boxes ${name} claims, and what it reads there. How it writes is for the contract, in real browsers. */
import { describe, expect, it } from 'vitest';
import { openEditor } from '../../editors';
import { ${variable(name)} } from '../../editors/${name}';

function boxOf(attributes: Record<string, string>): HTMLElement {
  const box = document.createElement('div');
  for (const [key, value] of Object.entries(attributes)) box.setAttribute(key, value);
  // The simulated page does not know that this follows from the attribute.
  Object.defineProperty(box, 'isContentEditable', { value: attributes.contenteditable === 'true' });
  box.textContent = 'Здравствуйте';
  document.body.replaceChildren(box);
  return box;
}

describe('${name}', () => {
  it('claims its own boxes only', () => {
    expect(${variable(name)}.claims(boxOf({ contenteditable: 'true', 'data-${name}-editor': '' }))).toBe(true);
    expect(${variable(name)}.claims(boxOf({ contenteditable: 'true' }))).toBe(false);
    expect(${variable(name)}.claims(boxOf({ 'data-${name}-editor': '' }))).toBe(false);
  });

  it('reads what stands there', () => {
    const opened = openEditor(boxOf({ contenteditable: 'true', 'data-${name}-editor': '' }), AbortSignal.any([]));
    expect(opened?.read()).toBe('Здравствуйте');
  });
});
`;
