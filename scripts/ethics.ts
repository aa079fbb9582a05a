/** The page that says on which principles and documents each rule rests, made from the rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idPrefix } from '../engine/packs/open';
import { principleCodes, ruleSchema } from '../engine/packs/schema';
import { categories } from '../engine/types';
import { table } from '../eval/table';
import { codes } from '../i18n/en/codes';

const words = codes as Record<string, string>;

/** @throws Error naming a code that has no words */
function named(code: string): string {
  const found = words[code];
  if (found === undefined) throw new Error(`${code} has no words in i18n/en/codes.ts`);
  return found;
}

/** A cell of a table: a bar would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

type Row = { id: string; path: string; kind: string; principles: readonly string[]; sources: string };

const rulesOf = (root: string, category: (typeof categories)[number]): Row[] =>
  readdirSync(join(root, 'rules', category))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = `rules/${category}/${name}`;
      const { kind, principles, sources } = ruleSchema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
      const id = `${idPrefix[category]}-${name.replace('.json', '')}`;
      return { id, path, kind: named(`kind.${kind}`), principles, sources: sources.join('; ') };
    });

/** @param root the folder of the house @returns the page as it should stand in `docs/ethics.md` */
export function ethicsPage(root: string): string {
  const groups = categories.map((category) => ({ category, rows: rulesOf(root, category) }));
  const all = groups.flatMap(({ rows }) => rows);
  const principles = principleCodes.map((code) => {
    const resting = all.filter((row) => row.principles.includes(code)).length;
    const [name = '', ...sentence] = named(`principle.${code}`).split(': ');
    return [code, cell(name), cell(sentence.join(': ')), String(resting)];
  });
  const tables = groups.map(({ category, rows }) => {
    const lines = rows.map(({ id, path, kind, principles: on, sources }) => [
      `[${id}](../${path})`,
      cell(kind),
      on.join(', '),
      cell(sources),
    ]);
    return `## ${named(`category.${category}`)}

${table([['rule', 'what it points at', 'principles', 'sources'], ...lines])}
`;
  });
  return `# On what findings rest

<!-- Made by \`npm run docs\` from the rules: change \`principles\` and \`sources\` there. -->

Each finding answers two questions of the worker: why does this matter, and who says so. The card shows the principle in the worker's
language; \`reread explain\` prints the sources as well. ${all.length} rules, ${principleCodes.length} principles. A source with “document in general” names a document
whose whole bears the rule rather than one clause; nobody who wrote these codes has approved the rules.

## Principles

${table([['code', 'principle', 'in one sentence', 'rules'], ...principles])}

${tables.join('\n')}`;
}
