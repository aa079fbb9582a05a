/** Kazakh case, plural and possessive endings stripped from a name, on the folded key; words for respect. */

/** Endings of one layer by length, longest first. */
const layer = (list: string): ReadonlySet<string>[] => {
  const byLength: Set<string>[] = [];
  for (const ending of list.split(' ')) {
    byLength[ending.length] ??= new Set();
    byLength[ending.length]?.add(ending);
  }
  return byLength.filter((endings) => endings !== undefined).reverse();
};

const cases = layer(
  'нин дин тин га ге ка ке на не ни ди ти н да де та те нда нде дан ден тан тен нан нен мен бен пен ники дики тики даги деги таги теги дай дей тай тей ша ше',
);
const possessives = layer('им имиз иниз ин си и м миз низ');
const plurals = layer('лар лер дар дер тар тер');
/** Respect and tenderness: Айгүлжан, Нұреке, Айгулька. */
const respect = layer('жан еке екен екем ке тай ш');
/** Endings that Russian puts on Kazakh names: Ерлана, Динары, с Айгулью. */
const russian = layer('а у ом ем е и ой ей ю я ию');
/** Shorter remainders are chance. */
const shortest = 3;

const layers = [cases, possessives, plurals, respect];

function strip(form: string, endings: ReadonlySet<string>[]): string | null {
  for (const ofLength of endings) {
    for (const { length } of ofLength) {
      if (form.length - length >= shortest && ofLength.has(form.slice(-length))) return form.slice(0, -length);
      break;
    }
  }
  return null;
}

/**
 * Names made of two words, by the second one, on the folded key: «Пернегүл», «Жұмашбек», «Назбике». The first is long enough for
 * «Еңбек» and «Өзбек» to be none; countries and towns end so too.
 */
const compound =
  /^.{2,}(?:гул|кул|бике|биби|гали|кали|болат|кожа|мирза|султан)$|^(?!азербай|андижан).{3,}(?:бек|нур|жан|хан)$/;
/** @returns true if the word looks like a Kazakh given name that no list knows; with a capital only */
export const looksCompound = (key: string): boolean => withoutEndings(key).some((form) => compound.test(form));

/** @returns the key without its Kazakh endings, one layer after the other, the key itself first */
export function withoutEndings(key: string): string[] {
  const forms = [key];
  for (const ending of layers)
    for (const form of [...forms]) {
      const rest = strip(form, ending);
      if (rest && !forms.includes(rest)) forms.push(rest);
    }
  return forms;
}

/** @returns candidates for the bare name, longest first, the whole key among them; none shorter than three letters */
export function bareForms(key: string): string[] {
  const forms = withoutEndings(key);
  const declined = strip(key, russian);
  if (declined) {
    // Ерлана, Динары, Динарой: а and я by themselves are the ending of a man's name.
    const ofWoman = /[ая]$/.test(key) ? [] : [`${declined}а`, `${declined}я`];
    for (const form of [declined, ...ofWoman]) if (!forms.includes(form)) forms.push(form);
  }
  return forms.sort((a, b) => b.length - a.length);
}

/** Words of respect and kinship that go with a name, before or after it; on the folded key. */
export const respectWord =
  /^(?:апай|апа|эже|аксакал|апамиз|апке|апкем|тате|коке|кокем|ага|агай|агам|абый|абий|аби|ата|аже|мирза|ханим|ханум|женеше|тет[яиьею]|т[её]т[яиюеь]|дяд[яиюе]|бабушк[аиуе]|баб[аыуе]|бабул[яиюе]|дедушк[аиуе]|дед[ау]?|дедул[яиюе]|mr|mrs|ms|miss|dr|auntie|aunty|aunt|uncle|granny|gran|nan|nana|nonna|nonno|grandma|grandpa|abuela|sister|brother|little|apa|apai|apay|apke|agai|agay|aga|ata|azhe|ake|tate|koke|khanym|hanym|myrza|г-н|г-жа|господин|госпожа)$/;
