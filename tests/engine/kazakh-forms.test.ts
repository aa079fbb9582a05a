/** Kazakh words that only look like a name, ages without the word for years, one certain person told by grammar. */
import { expect, test } from 'vitest';
import { reviewDraft } from '../../engine';
import { shippedRules } from '../../rules';

const rules = shippedRules({ strictness: 'standard', locale: 'kk' });
const kindsIn = (text: string, kind: 'post' | 'comment' | 'dm'): string[] =>
  reviewDraft({ text, surface: { platform: 'x', kind, reach: kind === 'dm' ? 'one' : 'public' } }, rules).findings.map(
    ({ rule }) => rule,
  );

test.each([
  'сонгы толем 25 куни туседи',
  'толемнин молшери сайтта жазылган',
  'Мерзімін өтегендерге орталық көмектеседі.',
  'Естімейтін адаммен ымдау тілінде сөйлесеміз.',
  'НАЗАР АУДАРЫҢЫЗДАР: дүйсенбіде қабылдау жоқ.',
  'Екі терезе ашылады, терезеге кезек керек емес.',
])('«%s» names nobody', (text) => {
  expect(kindsIn(text, 'post')).not.toContain('pd-person-name');
});

test.each(['ерболат кеше келип кетти, баласы ауырып калыпты', 'Сәуле апай кеше келді, баласы ауырып қалыпты'])(
  '«%s» still names somebody',
  (text) => {
    expect(kindsIn(text, 'post')).toContain('pd-person-name');
  },
);

test.each([
  'сол апамыз биыл 77-ге толды, өзі жүреді',
  'анау кісі елуден асты, жұмыс таппай жүр',
  'ол кісі қазір 53-те',
])('«%s» tells an age', (text) => {
  expect(kindsIn(text, 'comment')).toContain('id-age');
});

test('a centre is no fire, and minutes are no thousands', () => {
  expect(kindsIn('Бір келіншек кеше орталыққа келді.', 'post')).not.toContain('id-event');
  expect(kindsIn('Кеңес 40 минут, кабинетте.', 'dm')).not.toContain('rp-charges-fee');
});
