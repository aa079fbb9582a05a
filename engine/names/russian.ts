/** Declension of Russian names and surnames: all case forms of a listed form, and back from a form to its stem. */

const afterVelar = /[гкхжшщч]$/;

/** @param name lower case, ё as е; @returns the name with all its case forms, singular */
export function givenNameForms(name: string): string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith('ия')) return [name, `${stem}и`, `${stem}ю`, `${stem}ей`, `${stem}ею`];
  if (name.endsWith('я')) return [name, ...['и', 'е', 'ю', 'ей', 'ею'].map((ending) => stem + ending)];
  if (name.endsWith('а')) {
    const genitive = afterVelar.test(stem) ? 'и' : 'ы';
    return [name, ...[genitive, 'е', 'у', 'ой', 'ою', 'ей'].map((ending) => stem + ending)];
  }
  if (name.endsWith('й')) return [name, ...['я', 'ю', 'ем', 'е', 'и'].map((ending) => stem + ending)];
  if (name.endsWith('ь')) return [name, ...['я', 'ю', 'ем', 'е', 'и', 'ью'].map((ending) => stem + ending)];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) {
    const fleeting: Record<string, string> = { павел: 'павл', лев: 'льв', петр: 'петр' };
    const base = fleeting[name] ?? name;
    return [name, ...['а', 'у', 'ом', 'ем', 'е'].map((ending) => base + ending)];
  }
  return [name];
}

const surnameEndings: [RegExp, RegExp][] = [
  [/(?:[оеё]в|[иы]н)$/, /^(?:а|у|ым|е|ой|ою|ы|ых|ыми)?$/],
  [/[сц]к$/, /^(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ие|их|ими)$/],
  [/(?:ко|[оеиуыю]|[иы]х)$/, /^$/],
  [/[а]$/, /^$/],
  [/[я]$/, /^$/],
  [/[йь]$/, /^$/],
  [/[бвгджзклмнпрстфхцчшщ]$/, /^(?:а|у|ом|ем|е)?$/],
];

/** @returns every listed stem that `form` may be a case form of */
export function surnameStems(form: string): string[] {
  const stems: string[] = [];
  for (let cut = 0; cut <= 3 && form.length - cut >= 2; cut += 1) {
    const stem = form.slice(0, form.length - cut);
    const rest = form.slice(form.length - cut);
    if (surnameEndings.some(([ending, rests]) => ending.test(stem) && rests.test(rest))) stems.push(stem);
  }
  const soft = /^(.+)(?:я|ю|ем|е|и)$/.exec(form);
  if (soft?.[1]) stems.push(`${soft[1]}й`, `${soft[1]}ь`);
  const first = /^(.+)(?:ы|и|е|у|ю|ой|ей)$/.exec(form);
  if (first?.[1]) stems.push(`${first[1]}а`, `${first[1]}я`);
  return stems;
}

/** A Russian or Russified surname by its shape alone: weak, needs another sign. */
export const surnameShape =
  /^\p{Lu}[\p{Ll}-]{2,}(?:(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ою|ы|ых|ыми)?|(?:[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)|енко|чук|швили|дзе|янц?|ян(?:а|у|ом|е)?)$/u;

/** A patronymic by its shape, Russian and Kazakh, in all cases, also lower case and Latin. */
export const patronymicShape =
  /^(?!москвич|кирпич|паныч|царевич|королевич|овощевич)(?:\p{L}{2,}(?:[оеё]вич|ьич|иныч|[ао]ныч|евн|овн)(?:а|у|ем|ом|е|ы|ой|ою)?|(?:ильич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ом|ем|е)?|\p{L}{2,}(?:иничн|кичн|митичн)(?:а|ы|е|у|ой)|\p{L}{2,}(?:ovich|evich|ovna|evna))$/iu;

/** Feminine «-овна» needs its ending: «основ» or «готовн» is no patronymic. */
export const isPatronymic = (word: string): boolean =>
  patronymicShape.test(word) &&
  !/[оеё]вн$/iu.test(word) &&
  !/^(?:основн|готовн|духовн|условн|уровн|церковн|ровн|верховн|полковн|виновн|сановн|чиновн|сыновн)/iu.test(word);

/** Kazakh: son or daughter of; a name of three letters and more before it in the same word. */
export const isKazakhPatronymic = (word: string): boolean =>
  /^\p{L}{3,}(?:ұлы|улы|ұлі|уулу|қызы|кызы|кизи|қизи|uly|ūly|kyzy|qyzy|ogly|оглы|оғлы|гызы)(?:н(?:ың|ің|ын|ин|а|е|да|де|ан|ен)?|мен|м)?$/iu.test(
    word,
  );
