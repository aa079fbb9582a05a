/** Of whom a weak detail is told: somebody else in a message is held; what the reader told themselves, or one's own family, is not. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const heldIn = (text: string, kind: 'dm' | 'comment' | 'post' = 'dm'): string[] =>
  reviewDraft(draftOf(text, kind), rules)
    .findings.filter(({ category, severity }) => category === 'identifying-details' && severity === 'hold')
    .map(({ rule }) => rule);

describe('in a message, of somebody else', () => {
  it.each([
    'She has epilepsy, so no stairs for her please.',
    'Her visa ran out in June, she is staying with friends.',
    'A tenant of ours, night cleaner at the fish market, is on methadone.',
    'У неё рассеянный склероз, до двери идёт долго.',
    'Ему дали условный срок, на выезд не берите.',
    'Оның қант диабеті бар, тәтті бермеңдер.',
  ])('is held: %s', (text) => {
    expect(heldIn(text)).not.toEqual([]);
  });
});

describe('in a message, of the reader or the writer', () => {
  it.each([
    "I've put down that you had a stroke in May, live alone and get PIP. Tell me if that's wrong.",
    'Записала с ваших слов: 41 год, двое детей, инсулин, ипотека. Верно?',
    'Сөзіңізден жазып алдым: 52 жаста, қысым бар, екі бала, зейнетақы 90 мың.',
    'My son is in the same year at the same school, so a colleague takes over.',
    'Моя мама тоже лежала после инсульта, очередь знаю.',
  ])('is silent: %s', (text) => {
    expect(heldIn(text)).toEqual([]);
  });
});

describe('of many', () => {
  it.each([
    'Места для инвалидов у входа освободили.',
    'Босқындарға тіл курсы дүйсенбіде басталады.',
    'Алимент мәселесі былай: әкесі табысының төрттен бірін береді, сотталған болса да.',
    'Аллергиясы барларға айтайық: күзетші бөлмесінде мысық отырады.',
    'Таяқ жегендерге «өзі кінәлі» дейтіндер көп, таяқ жеген әйел жалғыз қалады.',
    'Мектепте әр ата-ана баласының аллергиясын мұғалімге айтып келді.',
    'Мұғалім ешкімнің диагнозын сынып алдында айтпайды, мектептен шығармайды.',
    'Педикулез мектептен жұғады, мұғалім баланы үйге жіберіп отыр, лагерьде де солай болды.',
  ])('is silent: %s', (text) => {
    expect(heldIn(text, 'post')).toEqual([]);
  });

  it('is somebody where one certain man is told of', () => {
    expect(heldIn('Сотталған көршіміз бүгін келді, айына бір рет тіркеледі.', 'post')).not.toEqual([]);
  });

  it('is somebody in a heading about a person', () => {
    expect(heldIn('Кеше келген апай туралы қысқаша: алкоголизммен ауырады, сотталған.', 'post')).not.toEqual([]);
  });

  it('is nobody where a word only begins like that for a person', () => {
    expect(heldIn('Келіңіз, сотталған деген белгі қойылмайды, Абай ауданында тұрып жатыр.', 'post')).toEqual([]);
  });
});

describe('of whoever it may be, and of things', () => {
  it.each([
    ['You can be single, gay or over fifty, all of it is fine with the agency.', 'comment'],
    ['The ribbon from the opening hangs in a frame in room 4, and she still dusts it.', 'post'],
  ] as const)('is silent: %s', (text, kind) => {
    expect(heldIn(text, kind)).toEqual([]);
  });

  it('is held of somebody with a tag and a room', () => {
    expect(heldIn('The lad in room 2 is on tag till March.')).toContain('id-combination');
  });
});

describe('a label that is only spoken of', () => {
  const heldWords = (text: string): string[] =>
    reviewDraft(draftOf(text, 'comment'), rules)
      .findings.filter(({ category, severity }) => category === 'identifying-details' && severity === 'hold')
      .map(({ quote }) => quote);
  it.each([
    ['Her post said “homeless” where she had asked us to write nothing of it.', 'homeless'],
    ['Она просила не писать «диабет» в её карточке.', 'диабет'],
    ['Біз ешкімді «бомж» не «алкаш» демейміз, үйсіз қалған адам да адам.', 'алкаш'],
  ])('is held for nobody: %s', (text, label) => {
    expect(heldWords(text)).not.toContain(label);
  });
});
