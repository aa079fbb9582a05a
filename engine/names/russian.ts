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

/** Endings by the stem's own; folded, so that ы stands as и. */
const surnameEndings: [RegExp, RegExp][] = [
  [/(?:[ое]в|ин)$/, /^(?:а|у|им|е|ой|ою|и|их|ими)?$/],
  [/[сц]к$/, /^(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ие|их|ими)$/],
  [/(?:ко|[оеиую]|их)$/, /^$/],
  [/[аяйь]$/, /^$/],
  [/[бвгджзклмнпрстфхцчшщ]$/, /^(?:а|у|ом|ем|е)?$/],
];

/**
 * The listed surname that a form may be a Russian case form of.
 * @param form folded, see `kazakhKey`; @param listed what the list says of a stem
 */
export function surnameOf<Sense>(form: string, listed: (stem: string) => Sense | undefined): Sense | undefined {
  for (let cut = 0; cut <= 3 && form.length - cut >= 2; cut += 1) {
    const stem = form.slice(0, form.length - cut);
    const sense = listed(stem);
    if (sense === undefined) continue;
    const rest = form.slice(form.length - cut);
    if (cut === 0 || surnameEndings.some(([ending, rests]) => ending.test(stem) && rests.test(rest))) return sense;
  }
  const last = form.at(-1) ?? '';
  if ('яюмеи'.includes(last)) {
    const stem = form.endsWith('ем') ? form.slice(0, -2) : last === 'м' ? '' : form.slice(0, -1);
    const sense = stem === '' ? undefined : (listed(`${stem}й`) ?? listed(stem));
    if (sense !== undefined) return sense;
  }
  if ('иеуюй'.includes(last)) {
    const stem = /[ое]й$/.test(form) ? form.slice(0, -2) : last === 'й' ? '' : form.slice(0, -1);
    if (stem !== '') return listed(`${stem}а`) ?? listed(`${stem}я`);
  }
  return undefined;
}

/** No word ends so, which is why these need no list; folded, and as the Latin key has them. */
export const surelySurname =
  /^(?!узбеков|горност)[а-я]{2,}(?:б[ае]ев|беков|лиев|[тм]аев|кеев|мбетов|[хш]метов|муратов|диев|уллин|уов|гожин|илдин|енко|швили)$/;
export const surelyLatin =
  /^[a-zA-Z]{2,}(?:b[ae]ev|bekov|liev|[tm]aev|keev|mbetov|[hS]metov|muratov|diev|ulin|uov|goZin|ildin|enko|Svili)a?$/;

/** The commonest surnames of the region by their shape, folded, in any Russian case: -ов, -ев, -баева. */
export const strongSurnameShape =
  /^(?:[а-я]{2,}[^аеиоуыэюяйь][ое]в(?:а|у|им|е|ой|ою|и|их|ими)?|[а-я]{3,}(?:енко|швили|дзе))$/;
/** In mid-sentence with a capital also these: Зорькин, Овечкиной. */
export const middlingSurnameShape = /^[а-я]{3,}[^аеиоуыэюяйь]ин(?:а|у|им|ой|ою|ими)?$/;
/** Other shapes of surnames: they need a given name or initials beside. */
export const weakSurnameShape =
  /^[а-я]{2,}(?:(?:[ое]в|ин)(?:а|у|им|е|ой|ою|и|их|ими)?|(?:[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)|чук|янц?|ян(?:а|у|ом|е)?|пуло|кули|зода|заде|беков|ули|кизи|[кш]евич(?:а|у|ем|е)?)$/;

/** A surname in a case in which nobody is called: «Бейсенбаевой», «Мухамеджановым». */
export const isObliqueSurname = (word: string): boolean =>
  /(?:[оеё]в|[иы]н)(?:ой|ым|у|ых|ыми|ом)$|[сц]к(?:ого|ому|им|ой|ую|их)$/iu.test(word);

/** A given name in a case in which nobody is called: «Кайрату», «Марину», «Андрею», «Динары»; not «Айсулу», «Жанболды». */
export const isObliqueGiven = (word: string): boolean => /^\p{L}{2,}(?:[^л]у|ю|[^дт]ы|[^ц]ой)$/iu.test(word);

/** A patronymic by its shape, Russian, in all cases, also lower case and Latin. */
const patronymicShape =
  /^(?!\p{L}{2,}[кш]евич|москвич|кирпич|паныч|царевич|королевич|овощевич)(?:\p{L}{2,}(?:[оеё]вич|ьич|иныч|[ао]ныч|[дрслт]ыч|[еа]ич|евн|овн)(?:а|у|ем|ом|е|ы|ой|ою)?|(?:ильич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ом|ем|е)?|\p{L}{2,}(?:иничн|кичн|митичн)(?:а|ы|е|у|ой)|\p{L}{2,}(?:ovich|evich|ovna|evna))$/iu;
const notPatronymic =
  /^(?:уголовн|подмосковн|основн|готовн|духовн|условн|уровн|поровн|вровн|церковн|ровн|верховн|полковн|виновн|сановн|чиновн|сыновн|любовн|подковн|боковн|деревн|царевн|королевн|плачевн|душевн|повседневн|ежедневн|дневн|древн|гневн|ревн|кочевн|учебн)/iu;

/** Feminine «-овна» needs its ending: «основ» or «готовн» is no patronymic. */
export const isPatronymic = (word: string): boolean =>
  /[внчnh]/i.test(word) && patronymicShape.test(word) && !/[оеё]вн$/iu.test(word) && !notPatronymic.test(word);

const childOf =
  /^(?<name>\p{L}{3,})(?:ұлы|улы|ұлі|уулу|қызы|кызы|кизи|қизи|uly|ūly|kyzy|qyzy|kizi|ogly|oglu|оглы|оғлы|гызы)(?:н(?:ың|ің|ын|ин|а|е|да|де|ан|ен)?|мен|м)?$/iu;
/** Kazakh: son or daughter of. @returns the name before it, or null: the name must be judged too, for «атаулы» is a word */
export const kazakhPatronymicOf = (word: string): string | null =>
  /[лзылi]/iu.test(word) ? (childOf.exec(word)?.groups?.name ?? null) : null;
