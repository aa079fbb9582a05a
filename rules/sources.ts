/** The rule files, word classes and lists of this folder, gathered by place: a new file needs no second edit. */
import type { RuleSources } from '../engine';
import { type Category, categories } from '../engine';
import type { ModelFile } from '../engine/learned/model';
import { isPacked, unpackLines } from '../engine/packed';
import type { Pack } from '../engine/packs/format';
import type { ClassFile, RuleFile } from '../engine/packs/schema';
import { type Bags, putBack } from './gathered';

const ruleFiles = import.meta.glob<RuleFile>(
  './{personal-data,identifying-details,ambiguous-wording,boundary-breach,respect,responsibility}/*.json',
  {
    eager: true,
    import: 'default',
  },
);
const classFiles = import.meta.glob<ClassFile>('./lexicon/*.json', { eager: true, import: 'default' });
const listFiles = import.meta.glob<string>('./lists/*.{txt,tsv}', { eager: true, query: '?raw', import: 'default' });

const packFiles = import.meta.glob<Pack>('./packs/*.json', { eager: true, import: 'default' });

/** Absent until `npm run learn` has written it. */
const learnedFiles = import.meta.glob<ModelFile>('./learned.json', { eager: true, import: 'default' });

/** The table of words that packed phrases speak of, and the strings of all files: empty as the rules are written, filled by the build where it packs them. */
const wordFiles = import.meta.glob<{ words: string; bags?: Bags }>('./words.json', { eager: true, import: 'default' });

type Files = Record<string, RuleFile | ClassFile>;
/** All files by their path from here, as the build saw them. */
function wholeFiles(bags: Bags | undefined): Files {
  const files: Files = { ...ruleFiles, ...classFiles };
  return bags ? putBack(files, bags) : files;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
const isCategory = (word: string): word is Category => (categories as readonly string[]).includes(word);

const linesOf = (text: string): string[] => (isPacked(text) ? unpackLines(text) : text.split('\n'));

/** Everything in `rules/`, as data. Shapes are checked by the contract test, not at every start. */
export function shippedSources(): RuleSources {
  const { words, bags } = wordFiles['./words.json'] ?? {};
  const files = wholeFiles(bags);
  const rules = Object.keys(ruleFiles).map((path) => {
    const folder = path.split('/')[1] ?? '';
    if (!isCategory(folder)) throw new Error(`${path}: the folder is no category`);
    return { category: folder, name: baseName(path), file: files[path] as RuleFile };
  });
  const learned = learnedFiles['./learned.json'];
  return {
    rules,
    ...(learned ? { learned } : {}),
    ...(words ? { words: unpackLines(words) } : {}),
    packs: Object.fromEntries(Object.entries(packFiles).map(([path, file]) => [baseName(path), file])),
    classes: Object.fromEntries(Object.keys(classFiles).map((path) => [baseName(path), files[path] as ClassFile])),
    lists: Object.fromEntries(
      Object.entries(listFiles).map(([path, text]) => [baseName(path), linesOf(text).filter((line) => line !== '')]),
    ),
  };
}
