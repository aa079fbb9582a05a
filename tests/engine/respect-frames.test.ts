/** Respect: frames speak to sentences nobody wrote down beforehand, and stay silent where a worker comforts, explains or teaches. */
import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';
import { draftOf } from '../made/drafts';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const severities = (text: string, kind: 'dm' | 'comment' | 'post' = 'dm'): string[] =>
  reviewDraft(draftOf(text, kind), rules)
    .findings.filter(({ category, rule }) => category === 'respect' && !rule.endsWith('second-look'))
    .map(({ severity }) => severity);

describe('what blames, presses or judges a group waits for a second look', () => {
  it.each([
    'If your kitchen were not such a mess, would you be in this position? You only have yourself to thank.',
    'You should never have told the neighbours',
    'Sign today or lose the room',
    'Polish builders are all drunks',
    'Не надо было верить незнакомцу',
    'Надо же было додуматься отдать карту соседу',
    'Не придёте в среду, снимем вас с очереди',
    'Женщина обязана терпеть, такая у неё доля',
    'Бұрын ойлау керек еді',
    'Озиниз кинәлисиз, енди жыламаныз',
    'Ертең келмесеңіз, жәрдемақыңызды тоқтатамыз',
    'Сығандардың бәрі жалқау',
    'You have until five, after that I am calling the police',
  ])('%s', (text) => {
    expect(severities(text)).toContain('hold');
  });
});

describe('what is said to comfort, inform or teach is left alone', () => {
  it.each([
    ['It is not your fault. Nobody deserves to be hit.', 'dm'],
    ['Would you like to bring the form on Monday or shall I send it by post?', 'dm'],
    ['Men who have been hurt can call the same line, it is free.', 'post'],
    ['Вы не виноваты в том, что он вас ударил.', 'dm'],
    ['Пенсионеры не платят этот налог, таков закон.', 'post'],
    ['Решать вам, торопиться не нужно.', 'dm'],
    ['Сіз кінәлі емессіз, бірге қарайық.', 'dm'],
    ['Даун синдромы бар балаларға арналған топ сенбіде ашылады.', 'post'],
    ['Келіспесеңіз де көмек тоқтамайды.', 'dm'],
  ] as const)('%s', (text, kind) => {
    expect(severities(text, kind).filter((severity) => severity !== 'hint')).toEqual([]);
  });
});
