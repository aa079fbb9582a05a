/** Numbers in Kazakh and Russian words read as figures, with their places in the draft. */
import { expect, it } from 'vitest';
import { figuresRead } from '../../engine/identifiers/figures-read';
import { normalise } from '../../engine/text/normalise';

const read = (text: string): string | null => figuresRead(normalise(text))?.norm.text ?? null;

it('joins hundreds, tens, units and what orders them', () => {
  expect(read('мың тоғыз жүз алпысыншы жылғы отыз мамыр')).toBe('1960 жылғы 30 мамыр');
  expect(read('мын тогыз жуз алпысыншы жылы')).toBe('1960 жылы');
  expect(read('седьмое мая тысяча девятьсот сорокового года')).toBe('7 мая 1940 года');
  expect(read('плюс жеті (705) 11-22-334')).toBe('+7 (705) 11-22-334');
});

it('leaves what counts nothing out', () => {
  for (const text of ['он пять минут ждал', 'бірінші рет көрдім', 'алтын сырға', 'екі адам келді'])
    expect(read(text)?.replace(/\d/g, '') ?? text).toContain(text.slice(0, 2));
  expect(read('бірінші рет көрдім')).toBeNull();
  expect(read('алтын сырға')).toBeNull();
});

it('knows where the words stood', () => {
  const text = 'үйі Тоқаш отыз екі, бос';
  expect(figuresRead(normalise(text))?.told.map(({ start, end }) => text.slice(start, end))).toEqual(['отыз екі']);
});
