/** All lists of names, prepared once for look-up: what a word may be as a name. */
import nlp from 'compromise/two';
import type { Lists } from '../lists';
import { bareForms } from './kazakh';
import { kazakhKey, latinKey } from './keys';
import { givenNameForms, surnameStems } from './russian';

/** What a word may be. `word`: it is also an ordinary word, so a second sign is needed. */
export type NameSense = { given?: 'sure' | 'word'; surname?: 'sure' | 'word' };

const lower = (word: string): string => word.toLowerCase().replace(/ё/g, 'е');

/** English given names that are words: never without another sign. */
const englishWords = new Set(
  (
    'will grace hope mark may june april rose faith joy dawn art bill bob chance charity christian clay cliff daisy dale dean don drew eve ' +
    'frank gene grant guy heath holly iris ivy jack jay jewel joe ken lance lee lily max miles mercy nick olive pat patience peg penny pearl ' +
    'rich rob robin rod ruby rusty sandy sky skip summer sue sunny tab ted tim tony trinity van victor violet wade ward iman baby angel ' +
    'summer autumn winter star storm true justice reason rain river stone brook harmony melody carol gay jean merry nova paris london ' +
    'chelsea austin jordan asia india china georgia virginia carolina dakota savannah sydney orlando israel jesus mohammed king prince duke ' +
    'major sage reed glen forest ray rocky buddy bud misty candy ginger pepper cherry ebony amber crystal diamond amethyst gold silver sterling'
  ).split(' '),
);

export class NameIndex {
  private readonly russianGiven = new Map<string, 'sure' | 'word'>();
  private readonly kazakhGiven = new Map<string, 'sure' | 'word'>();
  private readonly surnames = new Map<string, 'sure' | 'word'>();
  private readonly latinGiven = new Map<string, 'sure' | 'word'>();
  private readonly latinSurnames = new Set<string>();
  private readonly english = new Map<string, 'given' | 'surname'>();
  private readonly collisions: Set<string>;

  constructor(lists: Lists) {
    const rows = (name: string): [string, boolean][] =>
      (lists[name] ?? []).map((line) => {
        const [value = '', mark] = line.split('\t');
        return [value, mark === 'word'];
      });
    for (const [name, word] of rows('given-names-ru')) {
      const sense = word ? 'word' : 'sure';
      for (const form of givenNameForms(lower(name))) put(this.russianGiven, form, sense);
      put(this.latinGiven, latinKey(name), sense);
    }
    for (const [name, word] of rows('given-names-kk')) {
      const sense = word ? 'word' : 'sure';
      put(this.kazakhGiven, kazakhKey(name), sense);
      put(this.latinGiven, latinKey(name), sense);
    }
    for (const [name, word] of rows('surnames-kk-ru')) {
      put(this.surnames, lower(name), word ? 'word' : 'sure');
      this.latinSurnames.add(latinKey(name));
    }
    for (const [name] of rows('given-names-en')) this.english.set(lower(name), 'given');
    for (const [name] of rows('surnames-en')) this.english.set(lower(name), 'surname');
    const model = nlp.model() as { one?: { lexicon?: Record<string, string | string[]> } };
    for (const [word, tag] of Object.entries(model.one?.lexicon ?? {})) {
      const tags = Array.isArray(tag) ? tag : [tag];
      if (tags.includes('MaleName') || tags.includes('FemaleName') || tags.includes('FirstName'))
        this.english.set(word, 'given');
      else if (tags.includes('LastName')) this.english.set(word, 'surname');
    }
    this.collisions = new Set(rows('name-collisions').map(([form]) => lower(form)));
  }

  /** @param text as written; @param mayBeKazakh folding is tried only where Kazakh may stand or the word is capitalised */
  senseOf(text: string, mayBeKazakh: boolean): NameSense {
    const form = lower(text);
    const capital = form !== text.replace(/ё/g, 'е') && /^\p{Lu}/u.test(text);
    if (!capital && this.collisions.has(form)) return {};
    if (/^[a-z\u00c0-\u024f'’-]+$/i.test(text)) return this.latinSense(form, capital);
    const sense: NameSense = {};
    const russian = this.russianGiven.get(form);
    if (russian) sense.given = russian;
    if (mayBeKazakh || capital) {
      const key = kazakhKey(text);
      for (const bare of bareForms(key)) {
        if (!capital && bare.length < 4) continue;
        const kazakh = this.kazakhGiven.get(bare) ?? (mayBeKazakh ? this.russianGiven.get(bare) : undefined);
        if (!kazakh) continue;
        if (sense.given !== 'sure') sense.given = kazakh;
        break;
      }
      for (const bare of bareForms(lower(text).replace(/[әғқңөұүһі]/g, (letter) => letter))) {
        const found = this.surnameSense(bare);
        if (found) {
          sense.surname = found;
          break;
        }
      }
    }
    sense.surname ??= this.surnameSense(form);
    if (sense.surname === undefined) delete sense.surname;
    return sense;
  }

  private surnameSense(form: string): 'sure' | 'word' | undefined {
    for (const stem of [form, ...surnameStems(form)]) {
      const sense = this.surnames.get(stem);
      if (sense) return sense;
    }
    return undefined;
  }

  private latinSense(form: string, capital: boolean): NameSense {
    const sense: NameSense = {};
    const bare = form.replace(/['’]s?$/, '');
    const english = this.english.get(bare);
    if (english === 'given') sense.given = englishWords.has(bare) ? 'word' : 'sure';
    if (english === 'surname') sense.surname = 'sure';
    if (bare.length >= 4 && (capital || bare.length >= 5)) {
      const key = latinKey(bare);
      const local = this.latinGiven.get(key);
      if (local && !sense.given && !(this.collisions.has(bare) && !capital))
        sense.given = this.collisions.has(bare) ? 'word' : local;
      if (!sense.surname && this.latinSurname(key)) sense.surname = 'sure';
    }
    return sense;
  }

  private latinSurname(key: string): boolean {
    return this.latinSurnames.has(key) || (key.endsWith('a') && this.latinSurnames.has(key.slice(0, -1)));
  }
}

/** A name listed once as sure is sure, unless the same spelling is marked as a word in the same list. */
function put(map: Map<string, 'sure' | 'word'>, key: string, sense: 'sure' | 'word'): void {
  if (map.get(key) !== 'word' || sense === 'word') map.set(key, sense);
}
