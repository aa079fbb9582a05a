/** All lists of names, prepared once for look-up: what a word may be as a name. */
import type { Lists } from '../lists';
import { foldKazakh } from '../text/fold';
import { bareForms, looksCompound, withoutEndings } from './kazakh';
import { isCompoundName } from './kazakh-compounds';
import { kazakhKey, latinKey } from './keys';
import {
  givenNameForms,
  isPatronymic,
  kazakhPatronymicOf,
  middlingSurnameShape,
  strongSurnameShape,
  surelyLatin,
  surelySurname,
  surnameOf,
  weakSurnameShape,
} from './russian';

export type Certainty = 'sure' | 'word';
/** What a word may be. `word`: it is also an ordinary word; `shape`, `weak`: no list knows it, but it looks like a surname. */
export type NameSense = {
  given?: Certainty;
  surname?: Certainty | 'shape' | 'weak';
  patronymic?: boolean;
  place?: boolean;
  /** By its grammar no name, whatever its capitals. */
  verb?: boolean;
};

const lower = (word: string): string => word.toLowerCase().replace(/ё/g, 'е');
const kazakhLetters = /[әғқңөұүһі]/;
const tellingLetters = /[әғқңөұүһіы]/;
const latinWord = /^[a-z\u00c0-\u024f'’-]+$/;
/** Participles, the imperative to many, and where something is, on the folded key: «естімейтін», «келетін», «аударыңыздар», «Сайрандағы». */
const kazakhVerb = /(?:.{2}(?:йтин|[аеи]тин)|.{3}(?:низд[ае]р|[тд][ае][гк]и))(?:и|ин|и?[гк][ае]|[дт][ае]н|м[ае]н)?$/;
/** A plural with an ending of case, what somebody does, has done: «өтегендерге», «жаңарады», «қуантқаны». Names take none of it in lower case. */
const kazakhForm =
  /^.{4,}[лдт][ае]р(?:[гк][ае]|ди|дин|д[ае]н|мен|д[ае]|и|ин|ин[ае]|им|имиз|иниз)$|.{2}[кг][ае]н(?:и|им|имиз|ин|ин[ае]|инд[ае]|инан)$|.{4}[ае]ди$/;
/** «ауысымыңды», «балаңызға»: a thing that is yours, with a case. */
const yours = /.{3}ң(?:д[ыі]|а|е|н[ае]н|[ыі]з(?:д[ыі]|ғ[ае]|г[ае]))$/;
/** «арнаулы», «байлаулы»: what is done to a thing ends like somebody's son whose father's name ends in a vowel. */
const dutiful = /[ае]улы$/;
const none: NameSense = {};
/** Senses remembered by word: people write the same words again. */
const mostRemembered = 8000;

export class NameIndex {
  /** Case forms of Russian names, as written. */
  private readonly russianForms = new Map<string, Certainty>();
  /** Their bare forms: what a Kazakh ending may be glued to. */
  private readonly russianNames = new Map<string, Certainty>();
  private readonly kazakhGiven = new Map<string, Certainty>();
  /** The same names as written, lower case: who types Kazakh letters means them. */
  private readonly kazakhWritten = new Set<string>();
  private readonly onlyKazakhWords = new Set<string>();
  /** Given names of both lists that are no words, by their keys: surnames come from them. */
  private readonly givenKeys = new Set<string>();
  private readonly surnames = new Map<string, Certainty>();
  private readonly latinGiven = new Map<string, Certainty>();
  private readonly latinSurnames = new Set<string>();
  private readonly englishGiven = new Map<string, Certainty>();
  private readonly englishSurnames = new Map<string, Certainty>();
  private readonly places = new Set<string>();
  /** Towns and villages, also those that are called like people. */
  private readonly towns = new Set<string>();
  private readonly noPersons: RegExp;
  private readonly collisions: Set<string>;
  /** Keys of Kazakh words that are no names themselves: typed without Kazakh letters or with an ending they only look like one. */
  private readonly kazakhWords = new Set<string>();
  private readonly eponyms = new Set<string>();
  private readonly remembered = new Map<string, NameSense>();

  constructor(lists: Lists) {
    const rows = (name: string): [string, Certainty][] =>
      (lists[name] ?? []).map((line) => {
        const [value = '', mark] = line.split('\t');
        return [value, mark === 'word' ? 'word' : 'sure'];
      });
    for (const [name, sense] of rows('given-names-ru')) {
      put(this.russianNames, lower(name), sense);
      if (sense === 'sure') this.givenKeys.add(kazakhKey(name));
      for (const form of givenNameForms(lower(name))) put(this.russianForms, form, sense);
      put(this.latinGiven, latinKey(name), sense);
    }
    for (const [name, sense] of rows('given-names-kk')) {
      // A word of Kazakh by its own letters is no word of Russian: «сауле».
      if (sense === 'word' && kazakhLetters.test(lower(name))) this.onlyKazakhWords.add(kazakhKey(name));
      put(this.kazakhGiven, kazakhKey(name), sense);
      if (sense === 'sure') this.givenKeys.add(kazakhKey(name));
      this.kazakhWritten.add(lower(name));
      // «Бакыт» for «Бақыт», with a capital: on a keyboard without the special letters there is still an ы.
      this.kazakhWritten.add(`^${lower(name).replace(/[^ы]+/g, foldKazakh)}`);
      put(this.latinGiven, latinKey(name), sense);
    }
    for (const [name, sense] of rows('surnames-kk-ru')) {
      put(this.surnames, kazakhKey(name), sense);
      this.latinSurnames.add(latinKey(name));
    }
    for (const [name, sense] of rows('given-names-en')) put(this.englishGiven, lower(name), sense);
    for (const [name, sense] of rows('surnames-en')) put(this.englishSurnames, lower(name), sense);
    this.collisions = new Set(rows('name-collisions').map(([form]) => lower(form)));
    for (const line of lists['name-collisions'] ?? []) {
      const [form = '', lang] = line.split('\t');
      const key = kazakhKey(form);
      if (lang === 'kk' && key.length > 3 && !this.kazakhGiven.has(key)) this.kazakhWords.add(key);
    }
    for (const line of lists['localities-kz'] ?? []) {
      const [ru = '', kk = '', en = '', type = ''] = line.split('\t');
      if (type === 'district' || type === 'region') continue;
      for (const name of [ru, kk, en]) {
        if (name === '') continue;
        this.towns.add(kazakhKey(name));
        if (!this.kazakhSense(kazakhKey(name))) this.places.add(kazakhKey(name));
      }
    }
    // Typed without its letters a word is the same word: «кенес» for «кеңес».
    for (const line of lists['name-collisions'] ?? []) {
      const [form = '', lang] = line.split('\t');
      if (lang === 'kk' && kazakhLetters.test(lower(form))) this.collisions.add(kazakhKey(form));
    }
    for (const [name] of rows('toponym-eponyms')) this.eponyms.add(kazakhKey(name).replace(/ /g, ''));
    const stems = (lists['no-persons'] ?? []).map((stem) => lower(stem));
    this.noPersons = stems.length === 0 ? /^(?!)/ : new RegExp(`^(?:${stems.join('|')})`, 'u');
  }

  /** @param text one word as written, shouted words in title case; @param kazakh Kazakh may stand here */
  senseOf(text: string, kazakh: boolean): NameSense {
    const key = kazakh ? `${text}\u0000` : text;
    let sense = this.remembered.get(key);
    if (sense === undefined) {
      sense = this.look(text, kazakh);
      if (this.remembered.size >= mostRemembered) this.remembered.clear();
      this.remembered.set(key, sense);
    }
    return sense;
  }

  /** True if the word in lower case is a word of the language: then only a capital in mid-sentence makes it a name. */
  isWord(text: string): boolean {
    return this.collisions.has(lower(text));
  }

  /** True if a town or a village is called so, whoever else is. */
  isTown(text: string): boolean {
    return bareForms(kazakhKey(text)).some((form) => this.towns.has(form));
  }

  /** True if streets and schools are commonly named after the person; the words of a name, as written, in any case. */
  isEponym(words: readonly string[]): boolean {
    const keys = words.map(kazakhKey);
    const last = keys.pop() ?? '';
    const ahead = keys.join('');
    const bareAhead = keys.map((key) => key.replace(/[аяуюеи]$/, '')).join('');
    return bareForms(last).some((form) => this.eponyms.has(ahead + form) || this.eponyms.has(bareAhead + form));
  }

  private look(text: string, kazakh: boolean): NameSense {
    const form = lower(text);
    if (form.length < 2 || form.length > 28) return none;
    const capital = /^\p{Lu}/u.test(text);
    if (!capital && this.collisions.has(form)) return none;
    if (kazakh && (kazakhVerb.test(kazakhKey(form)) || yours.test(form))) return { verb: true };
    if (kazakh && !capital && this.isKazakhWord(form)) return none;
    if (latinWord.test(form)) return this.latinSense(form, capital);
    const sense: NameSense = {};
    const key = kazakhKey(text);
    if (this.isPatronymic(text, form, capital)) sense.patronymic = true;
    const place = capital && ((this.noPersons.test(form) && !form.endsWith('енко')) || this.isPlace(key));
    const given = this.givenSense(form, key, kazakh, capital);
    if (given && !(place && !this.kazakhSense(key) && !this.russianForms.has(form))) sense.given = given;
    const surname = this.surnameSense(key, kazakh || kazakhLetters.test(form), capital);
    if (surname) sense.surname = surname;
    if (place) sense.place = true;
    return sense;
  }

  /** «толемнин», «өтегендерге»: in lower case words by the list or by their grammar. */
  private isKazakhWord(form: string): boolean {
    const key = kazakhKey(form);
    if (this.kazakhSense(key)) return false;
    if (kazakhForm.test(key)) return true;
    return withoutEndings(key).some((bare) => this.kazakhWords.has(bare) && !this.kazakhGiven.has(bare));
  }

  private isPatronymic(text: string, form: string, capital: boolean): boolean {
    if (isPatronymic(text)) return capital || text.length > 6 || text.endsWith('ыч');
    const base = kazakhPatronymicOf(form);
    if (base === null || (!capital && dutiful.test(form))) return false;
    return (
      this.kazakhSense(kazakhKey(base)) !== undefined || this.russianNames.has(base) || (capital && base.length > 4)
    );
  }

  private givenSense(form: string, key: string, kazakh: boolean, capital: boolean): Certainty | undefined {
    const local = !kazakhLetters.test(form);
    const russian = local ? this.russianForms.get(form) : undefined;
    if (russian === 'sure') return russian;
    if (!kazakh && !capital && !this.kazakhSense(key)) return russian ?? this.kazakhInRussian(key);
    let best = russian;
    for (const bare of bareForms(key)) {
      if (!capital && bare.length < 4) continue;
      if (bare !== key && bare.length < 4 && (!kazakh || key.length - bare.length > 2)) continue;
      const found =
        this.kazakhSense(bare) ?? (local && bare !== key && kazakh ? this.russianNames.get(bare) : undefined);
      if (!found || !(this.isAsWritten(form, bare, capital) || isCompoundName(bare, false))) continue;
      if (found === 'word' && !kazakh && bare.length > 4 && this.onlyKazakhWords.has(bare)) return 'sure';
      if (found === 'sure') return bare === key || bare.length > 3 ? 'sure' : 'word';
      best ??= found;
    }
    if (best || !capital) return best;
    const little = this.littleSense(form) ?? (bareForms(key).some((bare) => isCompoundName(bare)) ? 'sure' : undefined);
    return little ?? (kazakh && looksCompound(key) ? 'word' : undefined);
  }

  /** What a Kazakh name is by its key: listed, or put together of two words and long enough to be no other word. */
  private kazakhSense(key: string): Certainty | undefined {
    return this.kazakhGiven.get(key) ?? (isCompoundName(key, false) ? 'sure' : undefined);
  }

  /** «Арсенчик», «Тимурчику»: a name made small. */
  private littleSense(form: string): Certainty | undefined {
    const base = /^(.{4,}[нрлмйт])чик(?:[ауе]|ом)?$/.exec(form)?.[1];
    if (base === undefined) return undefined;
    const found = this.russianNames.get(base) ?? this.kazakhSense(kazakhKey(base));
    return found === 'sure' ? 'sure' : undefined;
  }

  /** The folded key makes words meet: «шақырым» and Шакир. A beginning with Kazakh letters must be spelled as in the list. */
  private isAsWritten(form: string, bare: string, capital: boolean): boolean {
    if (!tellingLetters.test(form)) return true;
    let length = 0;
    let at = 0;
    while (at < form.length && length < bare.length) {
      const letter = form[at] as string;
      length += /[ьъ]/.test(letter) ? 0 : 1;
      at += 1;
    }
    const beginning = form.slice(0, at);
    return (
      !tellingLetters.test(beginning) ||
      this.kazakhWritten.has(beginning) ||
      (capital && this.kazakhWritten.has(`^${beginning}`))
    );
  }

  /** Айгуль, Ерлану, с Динарой in a Russian sentence, lower case. */
  private kazakhInRussian(key: string): Certainty | undefined {
    if (key.length < 5) return undefined;
    const rest = /^(.{3,})(?:ом|ем|ой|ей|[аеиуюя])$/.exec(key)?.[1];
    if (rest === undefined) return undefined;
    for (const bare of [rest, `${rest}а`]) {
      const found = bare.length > 3 ? this.kazakhSense(bare) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  private surnameSense(key: string, kazakh: boolean, capital: boolean): NameSense['surname'] {
    const forms = kazakh ? withoutEndings(key) : [key];
    let shape: 'shape' | 'weak' | undefined;
    let word: 'word' | undefined;
    for (const form of forms) {
      if (form.length < 3) continue;
      const sense = surnameOf(
        form,
        (stem) => this.surnames.get(stem) ?? (surelySurname.test(stem) || this.isOfGiven(stem) ? 'sure' : undefined),
      );
      if (sense === 'sure' && (form === key || form.length > 4)) return 'sure';
      if (sense === 'word') word = 'word';
      if (form.length < 5 || shape === 'shape') continue;
      if (strongSurnameShape.test(form) || (capital && middlingSurnameShape.test(form))) shape = 'shape';
      else if (capital && weakSurnameShape.test(form)) shape = 'weak';
    }
    return word ?? shape;
  }

  /** Асанов, Сергеев, Нурбакытов: the given name it comes from is listed, or put together of two words. */
  private isOfGiven(stem: string): boolean {
    const base = /^(.{3,})[ое]в$/.exec(stem)?.[1];
    if (base === undefined) return false;
    return [base, `${base}й`, `${base}ий`].some((name) => this.givenKeys.has(name)) || isCompoundName(base);
  }

  private isPlace(key: string): boolean {
    return bareForms(key).some((form) => this.places.has(form));
  }

  private latinSense(form: string, capital: boolean): NameSense {
    const sense: NameSense = {};
    const bare = form.replace(/['’]s?$/, '');
    const given = this.englishGiven.get(bare) ?? this.englishGiven.get(plain(bare));
    if (given) sense.given = given;
    const surname = this.englishSurnames.get(bare);
    if (surname) sense.surname = surname;
    if (bare.length >= 4 && (capital || bare.length >= 5)) {
      const base = kazakhPatronymicOf(bare);
      if (isPatronymic(bare) || (base !== null && (capital || this.latinGiven.has(latinKey(base)))))
        sense.patronymic = true;
      const key = latinKey(bare);
      const local = this.latinGiven.get(key);
      const word = this.collisions.has(bare);
      if (local && !sense.given && !(word && !capital)) sense.given = word ? 'word' : local;
      else if (!sense.given && !word && isCompoundName(bare, capital)) sense.given = 'sure';
      if (!sense.surname && this.latinSurname(key)) sense.surname = word ? 'word' : 'sure';
      else if (
        !sense.surname &&
        /(?:[oe]v|[oe]va|[ou]lov|baev|bayev|bekov|zhanov|enko|yan|dze|shvili)$/.test(bare) &&
        bare.length > 5
      )
        sense.surname = 'shape';
    }
    if (capital && this.noPersons.test(form)) sense.place = true;
    return sense;
  }

  private latinSurname(key: string): boolean {
    const stem = key.replace(/a$/, '');
    const base = /^(.{3,})[oe]v$/.exec(stem)?.[1];
    return (
      surelyLatin.test(key) ||
      this.latinSurnames.has(key) ||
      this.latinSurnames.has(stem) ||
      (base !== undefined &&
        ([base, `${base}i`].some((name) => this.latinGiven.get(name) === 'sure') || isCompoundName(base)))
    );
  }
}

/** Mairéad = Mairead, Zoë = Zoe. */
const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** A name listed once as sure is sure, unless the same spelling is marked as a word in the same list. */
function put(map: Map<string, Certainty>, key: string, sense: Certainty): void {
  if (map.get(key) !== 'word' || sense === 'word') map.set(key, sense);
}
