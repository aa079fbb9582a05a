/** The private list: case endings, alphabets, numbers, profiles and addresses meet; the list itself is hashes only. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { formsOfEntry, type PrivateKind } from '../../engine/private/forms';
import { PrivateList } from '../../engine/private/list';
import { shippedRules } from '../../rules';

const hash = (form: string): string => `#${[...form].reverse().join('')}`;

function listOf(...entries: [PrivateKind, string][]): PrivateList {
  const forms = entries.map(([kind, text]) => formsOfEntry(kind, text));
  return new PrivateList(
    {
      any: forms.flatMap((one) => (one && 'any' in one ? one.any.map(hash) : [])),
      together: forms.flatMap((one) => (one && 'together' in one ? [one.together.map(hash)] : [])),
    },
    hash,
  );
}

const found = (list: PrivateList, text: string): string[] =>
  list.find(text).map(({ span }) => text.slice(span.start, span.end));

describe('names', () => {
  const saule = listOf(['name', 'Сәуле Ахметова']);
  it.each([
    ['Сәулеге айтыңыз', 'Сәулеге'],
    ['Сәуленің құжаты', 'Сәуленің'],
    ['сауледен сұраңыз', 'сауледен'],
    ['Передайте Ахметовой', 'Ахметовой'],
    ['видел Ахметову вчера', 'Ахметову'],
    ['Tell Saule Akhmetova', 'Saule Akhmetova'],
    ['Saule’s papers', 'Saule’s'],
    ['САУЛЕ АХМЕТОВА', 'САУЛЕ АХМЕТОВА'],
    ['Сәу\u00adлеге', 'Сәу\u00adлеге'],
  ])('%s', (text, words) => expect(found(saule, text)).toEqual([words]));

  it.each([
    ['Ерлан Беков', 'Ерланмен сөйлестім', 'Ерланмен'],
    ['Ерлан Беков', 'у Бекова', 'Бекова'],
    ['Мария Белинская', 'для Марии', 'Марии'],
    ['Мария Белинская', 'с Марией', 'Марией'],
    ['Мария Белинская', 'Белинскую', 'Белинскую'],
    ['Павел Гринько', 'у Павла', 'Павла'],
    ['Сергей Орлов', 'Сергею', 'Сергею'],
    ['Сергей Орлов', 'с Орловым', 'Орловым'],
    ['Игорь', 'Игоря', 'Игоря'],
    ['Асель', 'Әселге', 'Әселге'],
  ])('%s in “%s”', (name, text, words) => expect(found(listOf(['name', name]), text)).toEqual([words]));

  it('a patronymic, an initial and a short word in small letters are nobody', () => {
    expect(found(listOf(['name', 'А. Иванченко Петровна']), 'Мария Петровна а тут')).toEqual([]);
    expect(found(listOf(['name', 'Дана']), 'Справка дана по месту требования')).toEqual([]);
    expect(found(listOf(['name', 'Дана']), 'Скажите Дане')).toEqual(['Дане']);
  });

  it.each(['Приходите в среду к десяти', 'Құжаттарды алып келіңіз', 'Please bring the papers on Monday'])(
    'says nothing of %s',
    (text) => expect(found(saule, text)).toEqual([]),
  );
});

describe('numbers, profiles, addresses', () => {
  const list = listOf(
    ['number', '+7 701 555 12 34'],
    ['profile', 'https://instagram.com/dana_k/'],
    ['profile', 'Dana.K@mail.example'],
    ['address', 'ул. Абая, дом 15, кв. 3'],
  );
  it.each([
    ['звоните 8(701)555-12-34!', '8(701)555-12-34'],
    ['77015551234', '77015551234'],
    ['пишите @dana_k.', '@dana_k'],
    ['её ник Dana_K', 'Dana_K'],
    ['dana.k@mail.example — почта', 'dana.k@mail.example'],
    ['живёт на Абая 15', 'Абая 15'],
    ['15 үй, Абая', '15 үй, Абая'],
  ])('%s', (text, words) => expect(found(list, text)).toEqual([words]));

  it.each(['Абая 7', 'дом 15', '701 555', '@dana'])('%s is somebody else', (text) =>
    expect(found(list, text)).toEqual([]),
  );
});

it('what cannot be recognised is no entry', () => {
  for (const [kind, text] of [
    ['name', 'Я'],
    ['number', '12'],
    ['profile', '@'],
    ['address', '15'],
  ] as const)
    expect(formsOfEntry(kind, text)).toBeNull();
});

it('is held on every surface and at every level, and told before the name', () => {
  const rules = shippedRules({ strictness: 'essential', locale: 'ru' });
  for (const kind of ['dm', 'comment', 'post'] as const) {
    const surface = { platform: 'test', kind, reach: kind === 'dm' ? ('one' as const) : ('public' as const) };
    const { findings } = reviewDraft({ text: 'Сәуле, добрый день!', surface }, rules, listOf(['name', 'Сәуле']));
    expect(findings.filter(({ severity }) => severity === 'hold').map(({ rule }) => rule)).toEqual(['pd-private-list']);
  }
});
