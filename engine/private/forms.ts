/** Under which forms an entry of the worker's private list is known, and which forms a word of a draft may stand for. Pure text; hashing is the caller's. */
import { bareForms } from '../names/kazakh';
import { kazakhKey, latinKey } from '../names/keys';
import { isPatronymic, kazakhPatronymicOf } from '../names/russian';
import { normalise } from '../text/normalise';

export const privateKinds = ['name', 'number', 'profile', 'address'] as const;
/** What an entry is: somebody's name, a phone or other number, a handle or e-mail, a place. */
export type PrivateKind = (typeof privateKinds)[number];

/** `any` of the forms is the entry, or they must stand together. */
export type EntryForms = { any: string[] } | { together: string[] };

const word = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*/gu;
/** Shorter words are chance. */
export const shortestWord = 3;
const shortestNumber = 5;

/** Words that only say what kind of place follows. */
const placeWords = new Set(
  'ул улица пр проспект пер переулок дом кв квартира мкр микрорайон город село аул район область көшесі көше даңғылы үй пәтер ауылы ауданы қаласы street str road avenue ave house flat apt building city village district'
    .split(' ')
    .map((one) => formOfWord(one)),
);

/** One spelling for all alphabets: Сәуле = Сауле = Saule. */
export function formOfWord(text: string): string {
  return `w:${latinKey(kazakhKey(text.replace(/['’ʼ]s$/i, '')))}`;
}

/** Digits without the national prefix; null where there are too few to be anybody's. */
export function formOfNumber(digits: string): string | null {
  const bare = digits.replace(/\D/g, '').replace(/^[78](?=\d{10}$)/, '');
  return bare.length >= shortestNumber ? `n:${bare}` : null;
}

/** An e-mail address, or the name behind @ or at the end of a link. */
export function formOfProfile(text: string): string | null {
  const lower = text
    .trim()
    .toLowerCase()
    .replace(/[./]+$/, '');
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(lower)) return `p:${lower}`;
  const name = lower.split(/[?#]/)[0]?.split('/').at(-1)?.replace(/^@/, '') ?? '';
  return name.length >= shortestWord ? `p:${name}` : null;
}

/** @returns null where the entry holds nothing that could be recognised */
export function formsOfEntry(kind: PrivateKind, given: string): EntryForms | null {
  const { text } = normalise(given);
  if (kind === 'number') return some([formOfNumber(text)]);
  if (kind === 'profile') return some([formOfProfile(text)]);
  const words = [...text.matchAll(word)].map(([one]) => one).filter((one) => one.length >= shortestWord);
  if (kind === 'name') {
    // «Ивановна» by itself is half a country.
    const own = words.filter((one) => !isPatronymic(one) && kazakhPatronymicOf(one) === null);
    return some((own.length > 0 ? own : words).flatMap(listedForms));
  }
  const places = words.map(formOfWord).filter((form) => !placeWords.has(form));
  const house = /\d+/.exec(text)?.[0];
  if (places.length === 0) return null;
  return { together: [...new Set([...places, ...(house ? [`h:${house}`] : [])])] };
}

function some(forms: (string | null)[]): EntryForms | null {
  const known = [...new Set(forms.filter((form) => form !== null))];
  return known.length > 0 ? { any: known } : null;
}

/** Павел also stands as Павл- in his cases. */
function listedForms(text: string): string[] {
  const fleeting = /^(\p{L}{2,}[^аеиоуыэюя])[ео]([лкцн])$/iu.exec(text);
  return [formOfWord(text), ...(fleeting ? [formOfWord(`${fleeting[1]}${fleeting[2]}`)] : [])];
}

/** Endings that Russian puts on names, folded (ы as и), and what the bare name may end with instead. */
const endings: [RegExp, readonly string[]][] = [
  [/(?:ого|ому|им|ом|их|ими|ий)$/, ['', 'ий']],
  [/(?:ой|ую|ая)$/, ['', 'а', 'ая']],
  [/(?:ей|ею|ью|ем)$/, ['', 'я', 'а', 'й']],
  [/[уюеи]$/, ['', 'а', 'я', 'й']],
  [/[ая]$/, ['', 'й']],
];

/** @returns what the word may be a case form of, its own form first */
export function formsOfWord(text: string): string[] {
  const key = kazakhKey(text.replace(/['’ʼ]s$/i, ''));
  const bare = new Set([key, ...bareForms(key)]);
  for (const [ending, rests] of endings) {
    const stem = key.replace(ending, '');
    if (stem === key || stem.length < shortestWord) continue;
    for (const rest of rests) bare.add(stem + rest);
  }
  return [...new Set([...bare].filter((one) => one.length >= shortestWord).map((one) => `w:${latinKey(one)}`))];
}
