/** A new way of looking: the detector, its test, its shape in rules, and its place among the others. */
import type { Kind } from '../new';
import { changed, checkName, imported, pen, title, variable } from './inserting';

const schema = 'engine/packs/schema.ts';
const others = 'engine/detectors/others.ts';

export const detector: Kind = {
  usage: '<name>',
  says: 'a new way of looking, for rules to ask for: a pure function over a draft that was read',
  options: [],
  plan(name, _, root) {
    checkName(name);
    const shape = `${variable(name)}FindSchema`;
    return [
      { path: `engine/detectors/${name}.ts`, text: detecting(name) },
      { path: `tests/engine/${name}.test.ts`, text: test(name) },
      changed(root, schema, [
        {
          at: /^export const findSchema = z\.discriminatedUnion\('kind', \[$/m,
          put: (found) => `const ${shape} = z.strictObject({ kind: z.literal('${name}'), ...company });\n\n${found}`,
        },
        { at: /^ {2}learnedFindSchema,$/m, put: (found) => `  ${shape},\n${found}` },
      ]),
      changed(root, others, [
        imported(`./${name}`, `import { find${title(variable(name))} } from './${name}';`),
        {
          at: /^ {4}case 'learned':$/m,
          put: (found) => `    case '${name}':\n      return find${title(variable(name))}(reading);\n${found}`,
        },
      ]),
    ];
  },
  next: (name) => [
    `engine/detectors/${name}.ts finds a word written twice in a row, as a beginning: write what you look for, and its test beside it.`,
    `A rule asks for it by \`"find": [{ "kind": "${name}" }]\`; its options are the fields of its shape in ${schema}.`,
    `\`npm test\` fails as long as a ${pen} is left. Then:`,
    `  npx vitest run --project unit tests/engine/${name}.test.ts`,
    '  npx tsc --noEmit -p engine',
    '  npx tsx scripts/pack-schema.ts          packs may ask for it too: their published shape',
  ],
};

const detecting = (name: string): string => `/** ${pen} Say here what this finds, and what it leaves alone. */
import type { Reading } from '../text/reading';
import type { Match } from '../types';

/** A word and the same word again. Linear: a pattern must not take longer than the draft is long. */
const twice = /(?<![\\p{L}\\p{N}])(\\p{L}+)\\s(?=\\1(?![\\p{L}\\p{N}]))/giu;

/** @returns places in the order of the text; the same draft always gives the same */
export function find${title(variable(name))}({ text }: Reading): Match[] {
  return [...text.matchAll(twice)].map(({ 0: found, 1: word = '', index }) => ({
    span: { start: index, end: index + found.length + word.length },
    because: [{ code: 'shape', value: text.slice(index, index + found.length + word.length) }],
  }));
}
`;

const test = (name: string): string => {
  const find = `find${title(variable(name))}`;
  return `/** ${pen} Say here what the detector ${name} is to find. */
import { describe, expect, it } from 'vitest';
import { openRules } from '../../engine';
import { ${find} } from '../../engine/detectors/${name}';
import { readDraft } from '../../engine/text/reading';

const rules = openRules({ rules: [], classes: {}, lists: {} }, { strictness: 'standard', locale: 'en' });
const found = (text: string): string[] => {
  const surface = { platform: 'test', kind: 'dm', reach: 'one' } as const;
  const reading = readDraft(text, surface, rules.index, rules.memory);
  return ${find}(reading).map(({ span }) => text.slice(span.start, span.end));
};

describe('${name}', () => {
  it.each([
    ['Come to the the office.', ['the the']],
    ['Приходите на на приём.', ['на на']],
    ['Ертең ертең келіңіз.', ['Ертең ертең']],
  ])('finds in %j', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it.each(['', 'Come to the office.', 'The other, there.', 'ааа 👋 👋'])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});
`;
};
