/** Responsibility: the same words promise, ask or tell in one sentence and do not in the next. */
import { describe, expect, it } from 'vitest';
import type { Severity, SurfaceKind } from '../../engine';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'en' });
const found = (text: string, kind: SurfaceKind = 'dm'): { rule: string; severity: Severity }[] => {
  const reach = kind === 'dm' ? 'one' : 'public';
  const { findings } = reviewDraft({ text, surface: { platform: 'test', kind, reach } }, rules);
  return findings.filter(({ category }) => category === 'responsibility');
};
const loud = (text: string, kind?: SurfaceKind): string[] =>
  found(text, kind)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);

describe('what others decide', () => {
  it.each([
    'You will definitely get the wheelchair, the panel lady is my friend',
    'no way the council can refuse you with three kids',
    'Субсидию вам точно одобрят, даже не сомневайтесь',
    'зуб даю, ребёнка оставят вам',
    'Пәтерді сізге сөзсіз береді, алаңдамаңыз',
    'sot balany sizge qaldyrady, garantiya',
  ])('promised: %s', (text) => {
    expect(loud(text)).toContain('rp-guarantee-outcome');
  });

  it.each([
    'I will definitely send the form today by 16:00.',
    'Nobody can promise you the flat; the panel decides on 4 May.',
    'Обязательно возьмите паспорт и справку с работы.',
    'Гарантировать одобрение не могу, решает комиссия.',
    'Ертең міндетті түрде жауап жазамын.',
    'Шешімді комиссия қабылдайды, уәде бере алмаймын.',
  ])('not promised: %s', (text) => {
    expect(loud(text)).not.toContain('rp-guarantee-outcome');
  });
});

describe('what only a doctor says', () => {
  it.each([
    ['Judging by what you write your mum has dementia', 'rp-diagnosis'],
    ['по всем признакам у сына биполярное расстройство', 'rp-diagnosis'],
    ['бабушкада деменция басталган', 'rp-diagnosis'],
    ['just halve the diazepam for a week', 'rp-medication'],
    ['давайте ей атаракс по половинке на ночь', 'rp-medication'],
    ['кешке глицин ішкізіп көріңіз', 'rp-medication'],
  ])('%s', (text, rule) => {
    expect(loud(text)).toContain(rule);
  });

  it.each([
    'The psychiatrist wrote that your mum has dementia; here is what you are entitled to.',
    'Support group for parents of children with autism, Tuesdays at 18:00.',
    'Please do not stop the tablets without your doctor.',
    'В заключении врача указан аутизм, программа начнётся в июле.',
    'Дозу меняет только врач, запись на среду в 10:00.',
    'Дәріні дәрігеріңізсіз тоқтатпаңыз.',
  ])('silent: %s', (text) => {
    expect(loud(text)).toEqual([]);
  });
});

describe('what is asked for', () => {
  it.each([
    ['text me the four digits from the bank sms', 'dm', 'rp-asks-secret-code'],
    ['мне бы пин-код от карты, сниму вам деньги', 'dm', 'rp-asks-secret-code'],
    ['смс-пен келген кодты маған жаза салыңыз', 'dm', 'rp-asks-secret-code'],
    ['Leave your IIN and address under this post', 'comment', 'rp-asks-data-public'],
    ['оставьте ИИН и номер телефона в комментариях', 'post', 'rp-asks-data-public'],
    ['жсн мен мекенжайыңызды осында жаза беріңіз', 'comment', 'rp-asks-data-public'],
  ] as const)('%s', (text, kind, rule) => {
    expect(found(text, kind)).toContainEqual(expect.objectContaining({ rule, severity: 'hold' }));
  });

  it.each([
    ['Never tell anybody the code from the SMS, not even us.', 'dm'],
    ['Код из SMS никому не сообщайте, введите его сами.', 'dm'],
    ['Кодты ешкімге айтпаңыз, өзіңіз енгізіңіз.', 'dm'],
    ['Please do not put your IIN here, write to the inbox.', 'comment'],
    ['Не пишите здесь ИИН, напишите в личные сообщения.', 'comment'],
    ['ЖСН-ді мұнда жазбаңыз, жеке хабарламаға жазыңыз.', 'comment'],
  ] as const)('silent: %s', (text, kind) => {
    expect(loud(text, kind)).toEqual([]);
  });
});

describe('danger without a way to help', () => {
  it.each([
    'He is choking you again? Try to stay calm and we talk on Monday.',
    'Муж бьёт вас прямо сейчас? Завтра обсудим на приёме.',
    'Өмір сүргім келмейді дедіңіз. Серуендеп келіңіз.',
  ])('%s', (text) => {
    expect(loud(text)).toContain('rp-danger-no-route');
    expect(loud(`${text} 112.`)).not.toContain('rp-danger-no-route');
  });
});

describe('who is told', () => {
  it('telling a relative is held, telling with leave is not', () => {
    expect(loud('I told your mother about the loan')).toContain('rp-told-third-party');
    expect(loud('With your permission I told your mother about the loan')).toEqual([]);
    expect(loud('Рассказала вашей свекрови про развод')).toContain('rp-told-third-party');
    expect(loud('С вашего согласия рассказала вашей свекрови про развод')).toEqual([]);
    expect(loud('Күйеуіңізге ауруыңызды айтып қойдым')).toContain('rp-told-third-party');
    expect(loud('Рұқсатыңызбен күйеуіңізге ауруыңызды айттым')).toEqual([]);
  });

  it('secrecy without limits is told from secrecy with them', () => {
    expect(loud('Nobody will ever know what you told me')).toContain('rp-absolute-secrecy');
    expect(loud('It stays in the team, except if a court orders it')).toEqual([]);
    expect(loud('Это останется между нами навсегда')).toContain('rp-absolute-secrecy');
    expect(loud('Храним в тайне, кроме случаев угрозы жизни')).toEqual([]);
    expect(loud('Айтқаныңызды ешкім ешқашан білмейді')).toContain('rp-absolute-secrecy');
  });
});

it('words under discussion, quoted or refused accuse nobody', () => {
  for (const text of [
    'From the training: «we will definitely win the case» is a phrase we do not write.',
    'Мошенники пишут: «переведите 5000 на мою карту, и ускорим».',
    'Біз ақша алмаймыз, қызмет тегін.',
    'I am a social worker, not a psychologist.',
    'Я не юрист, юрист центра принимает по средам.',
  ])
    expect(loud(text)).toEqual([]);
});
