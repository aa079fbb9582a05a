/** Ways an input can be wrong, with sentence and remedy in three languages; those of packs are in `packs/problem-words.ts`. */
import type { Lang, Problem } from './types';

type Words = Record<Lang, { message: string; remedy: string }>;

const table = {
  'not-json': {
    en: { message: 'This is not valid JSON: {detail}.', remedy: 'Check quotes, commas and brackets near that place.' },
    ru: { message: 'Это не JSON: {detail}.', remedy: 'Проверьте кавычки, запятые и скобки рядом с этим местом.' },
    kk: {
      message: 'Бұл JSON емес: {detail}.',
      remedy: 'Сол жердің маңындағы тырнақша, үтір және жақшаларды тексеріңіз.',
    },
  },
  'bad-draft': {
    en: {
      message: 'The line is no draft: {detail}.',
      remedy: 'A draft has "id", "text" and "surface": post, comment or dm.',
    },
    ru: {
      message: 'Строка не похожа на черновик: {detail}.',
      remedy: 'У черновика есть "id", "text" и "surface": post, comment или dm.',
    },
    kk: {
      message: 'Жол жобаға ұқсамайды: {detail}.',
      remedy: 'Жобада "id", "text" және "surface" болады: post, comment немесе dm.',
    },
  },
  'bad-pack': {
    en: {
      message: 'The rule pack is not in order: {detail}.',
      remedy: 'Mend this place in the file and open it again.',
    },
    ru: { message: 'В наборе правил ошибка: {detail}.', remedy: 'Исправьте это место в файле и откройте его снова.' },
    kk: { message: 'Ережелер жинағында қате бар: {detail}.', remedy: 'Файлдағы осы жерді түзетіп, қайта ашыңыз.' },
  },
  'pack-too-large': {
    en: { message: 'The rule pack is larger than {detail}.', remedy: 'Split it, or remove rules that are not needed.' },
    ru: { message: 'Набор правил больше, чем {detail}.', remedy: 'Разделите его или уберите лишние правила.' },
    kk: {
      message: 'Ережелер жинағы {detail} шегінен үлкен.',
      remedy: 'Оны бөліңіз немесе артық ережелерді алып тастаңыз.',
    },
  },
} satisfies Record<string, Words>;

export type ProblemCode = keyof typeof table;

/** @param where rule, line or field; @param detail what exactly, never words of a draft */
export function problem(code: ProblemCode, where: string, detail: string, locale: Lang = 'en'): Problem {
  const { message, remedy } = table[code][locale];
  return { code, where, message: message.replace('{detail}', detail), remedy };
}
