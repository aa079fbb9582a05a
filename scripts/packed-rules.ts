/** What pages get of the rules: no examples, phrases and lists packed. The files in `rules/` stay the one home of each rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { weakClasses } from '../engine/details/weak-details';
import { packPhrases, wordTable } from '../engine/match/packed';
import { packLines } from '../engine/packed';
import { phraseFields } from '../engine/packs/phrases';
import type { ClassFile, Find, LanguageSection, RuleFile } from '../engine/packs/schema';
import { type Category, categories, type Lang, langs } from '../engine/types';

type Source = { lang: Lang; phrases: readonly string[] };

/** A class named alone is found by its name, and shared. */
const staysWritten = (phrases: readonly string[]): boolean =>
  phrases.length === 0 || (phrases.length === 1 && /^@[a-z0-9-]+$/.test(phrases[0] ?? ''));

const jsonIn = <File>(folder: string): File[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as File);

/** Packs the files of one folder of rules. */
export class RulePacker {
  /** The table that packed phrases speak of, packed itself. */
  readonly words: string;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(readonly folder: string) {
    const sources: Source[] = [];
    const gather = (lang: Lang, phrases: readonly string[]): void => {
      if (!staysWritten(phrases)) sources.push({ lang, phrases });
    };
    for (const category of categories)
      for (const file of jsonIn<RuleFile>(join(folder, category)))
        for (const lang of langs)
          for (const find of file[lang].find ?? []) eachField(find, (list) => gather(lang, list));
    for (const file of jsonIn<ClassFile>(join(folder, 'lexicon')))
      for (const lang of langs) if (file[lang].length > 0) sources.push({ lang, phrases: file[lang] });
    for (const { lang, phrases } of this.weakRuns()) sources.push({ lang, phrases });
    const table = wordTable(sources);
    this.words = packLines(table);
    this.numbers = new Map(table.map((word, at) => [word, at]));
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
    transform(code, id) {
      if (!packer || !id.startsWith(packer.folder)) return null;
      const path = id.slice(packer.folder.length + 1);
      if (path === 'words.json') return JSON.stringify({ words: packer.words });
      const [room = '', name] = path.split('/');
      if (name === undefined || !name.endsWith('.json')) return null;
      if (room === 'lexicon') return JSON.stringify(packer.classes(JSON.parse(code)));
      return isCategory(room) ? JSON.stringify(packer.rule(JSON.parse(code))) : null;
    },
  };
}

const isCategory = (room: string): room is Category => (categories as readonly string[]).includes(room);
