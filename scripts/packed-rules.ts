/** What pages get of the rules: no examples, phrases and lists packed. The files in `rules/` stay the one home of each rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { weakClasses } from '../engine/details/weak-details';
import { packPhrases, wordTable } from '../engine/match/packed';
import { packLines } from '../engine/packed';
import { phraseFields } from '../engine/packs/phrases';
import type { ClassFile, Find, LanguageSection, RuleFile } from '../engine/packs/schema';
import { categories, type Lang, langs } from '../engine/types';
import { type Bags, takeOut } from '../rules/gathered';

type Source = { lang: Lang; phrases: readonly string[] };

/** A class named alone is found by its name, and shared. */
const staysWritten = (phrases: readonly string[]): boolean =>
  phrases.length === 0 || (phrases.length === 1 && /^@[a-z0-9-]+$/.test(phrases[0] ?? ''));

/** The files of one room of the rules, by their paths as `rules/sources.ts` names them. */
const jsonIn = <File>(folder: string, room: string): [path: string, file: File][] =>
  readdirSync(join(folder, room))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [`./${room}/${name}`, JSON.parse(readFileSync(join(folder, room, name), 'utf8')) as File]);

/** Packs the files of one folder of rules. */
export class RulePacker {
  /** The table that packed phrases speak of, packed itself. */
  readonly words: string;
  /** Rules and classes packed, without the strings that are gathered. */
  readonly bare: Record<string, RuleFile | ClassFile>;
  readonly bags: Bags;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(readonly folder: string) {
    const sources: Source[] = [];
    const gather = (lang: Lang, phrases: readonly string[]): void => {
      if (!staysWritten(phrases)) sources.push({ lang, phrases });
    };
    const rules = categories.flatMap((category) => jsonIn<RuleFile>(folder, category));
    const classes = jsonIn<ClassFile>(folder, 'lexicon');
    for (const [, file] of rules)
      for (const lang of langs) for (const find of file[lang].find ?? []) eachField(find, (list) => gather(lang, list));
    for (const [, file] of classes)
      for (const lang of langs) if (file[lang].length > 0) sources.push({ lang, phrases: file[lang] });
    for (const { lang, phrases } of this.weakRuns()) sources.push({ lang, phrases });
    const table = wordTable(sources);
    this.words = packLines(table);
    this.numbers = new Map(table.map((word, at) => [word, at]));
    const packed = [
      ...rules.map(([path, file]) => [path, this.rule(file)] as const),
      ...classes.map(([path, file]) => [path, this.classes(file)] as const),
    ];
    ({ bare: this.bare, bags: this.bags } = takeOut<RuleFile | ClassFile>(Object.fromEntries(packed)));
  }

  rule(file: RuleFile): RuleFile {
    const packed = { ...file };
    for (const lang of langs) {
      const { catches: _caught, allows: _silent, ...section }: LanguageSection = file[lang];
      packed[lang] = section.find ? { ...section, find: section.find.map((find) => this.find(find, lang)) } : section;
    }
    return packed;
  }

  classes(file: ClassFile): ClassFile {
    const packed = { ...file, about: '' };
    for (const lang of langs) if (file[lang].length > 0) packed[lang] = [this.pack(lang, file[lang])];
    return packed;
  }

  /** A list of names or places, or that of weak details, by the name of its file. */
  list(name: string, text: string): string {
    if (!name.startsWith('weak-details')) return packLines(text.split('\n'));
    return this.weakRuns()
      .map(({ category, lang, rarity, phrases }) =>
        [category, lang, 'pattern', rarity, this.pack(lang, phrases)].join('\t'),
      )
      .join('\n');
  }

  private find(find: Find, lang: Lang): Find {
    const packed: Record<string, unknown> = { ...find };
    eachField(find, (phrases, field) => {
      if (!staysWritten(phrases)) packed[field] = [this.pack(lang, phrases)];
    });
    return packed as Find;
  }

  private pack(lang: Lang, phrases: readonly string[]): string {
    return packPhrases({ lang, phrases }, this.numbers);
  }

  /** Weak details as classes, each cut where the language changes: their order stays. */
  private weakRuns(): (Source & { category: string; rarity: string; phrases: string[] })[] {
    const lines = readFileSync(join(this.folder, 'lists/weak-details.tsv'), 'utf8').split('\n');
    return weakClasses({ 'weak-details': lines }).flatMap(({ category, rarity, phrases }) => {
      const runs: (Source & { category: string; rarity: string; phrases: string[] })[] = [];
      for (const { lang, source } of phrases) {
        const last = runs.at(-1);
        if (last?.lang === lang) last.phrases.push(source);
        else runs.push({ category, rarity, lang, phrases: [source] });
      }
      return runs;
    });
  }
}

function eachField(find: Find, visit: (phrases: readonly string[], field: string) => void): void {
  if (find.kind === 'emphasis') return;
  for (const field of phraseFields) {
    const phrases = (find as Partial<Record<typeof field, string[]>>)[field];
    if (phrases) visit(phrases, field);
  }
}

/** @param wanted says by the build's configuration whether it makes what pages get */
export function packedRules(wanted: (lib: string) => boolean): Plugin {
  let packer: RulePacker | undefined;
  return {
    name: 'packed-rules',
    enforce: 'pre',
    configResolved(config) {
      const folder = join(config.root, 'rules');
      packer = wanted(JSON.stringify(config.build.lib)) ? new RulePacker(folder) : undefined;
    },
    load(id) {
      const [path = '', query] = id.split('?');
      if (!packer || query !== 'raw' || dirname(path) !== join(packer.folder, 'lists')) return null;
      return `export default ${JSON.stringify(packer.list(basename(path), readFileSync(path, 'utf8')))}`;
    },
    transform(_, id) {
      if (!packer || !id.startsWith(packer.folder)) return null;
      const path = `.${id.slice(packer.folder.length)}`;
      if (path === './words.json') return JSON.stringify({ words: packer.words, bags: packer.bags });
      const bare = packer.bare[path];
      return bare ? JSON.stringify(bare) : null;
    },
  };
}
