/** The notation of phrases: stems, choices, gaps, classes, forbidden neighbours, the part to underline. */
import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../engine/match/compile';
import { runIndex } from '../../engine/match/run';
import { tokenise } from '../../engine/text/tokens';
import type { Lang } from '../../engine/types';

function match(phrase: string, text: string, lang: Lang = 'ru', classes: Record<string, string[]> = {}): string[] {
  const index = new PhraseIndex();
  index.addClasses(
    Object.entries(classes).map(([name, sources]) => ({ name, phrases: sources.map((source) => ({ lang, source })) })),
  );
  index.addFind({ index: 0, lang, sources: [phrase] });
  const { tokens } = tokenise(text);
  return runIndex(index, tokens, new Set([lang])).candidates.map(({ quoteFrom, quoteTo }) =>
    text.slice(tokens[quoteFrom]?.start, tokens[quoteTo - 1]?.end),
  );
}

describe('phrases', () => {
  it('match stems, choices with several words, optional parts and endings', () => {
    expect(match('{скину|переведу вам} денег?', 'скину завтра, переведу вам денег')).toEqual([
      'скину',
      'переведу вам денег',
    ]);
    expect(match('гарант*', 'гарантирую')).toEqual(['гарантирую']);
    expect(match('*ңыз', 'жазыңыз', 'kk')).toEqual(['жазыңыз']);
  });

  it('hold a possessive by itself, after a choice or a class', () => {
    expect(match("my {mum|dad} 's phone", "Ring my mum's phone", 'en')).toEqual(["my mum's phone"]);
    expect(match("@kin 's flat", "at my sister's flat", 'en', { kin: ['my sister'] })).toEqual(["my sister's flat"]);
  });

  it('leave out as many words as a gap allows and no more', () => {
    expect(match('пишите …2 ночью', 'пишите мне хоть ночью')).toHaveLength(1);
    expect(match('пишите …2 ночью', 'пишите мне сюда хоть поздно ночью')).toHaveLength(0);
  });

  it('underline only the part in brackets', () => {
    expect(match('отвечу [на днях]', 'отвечу на днях')).toEqual(['на днях']);
  });

  it('refuse forbidden neighbours, one or several', () => {
    expect(match('!не пишите', 'не пишите')).toEqual([]);
    expect(match('по секрету !{от|всем}', 'по секрету от всех')).toEqual([]);
    expect(match('по секрету !{от|всем}', 'по секрету скажу')).toEqual(['по секрету']);
  });

  it('use classes inside classes, the longest way first', () => {
    const classes = { 'two-places': ['@place … @place'], place: ['кафе', 'кафе у дома'] };
    expect(match('в @place', 'в кафе у дома', 'ru', classes)).toEqual(['в кафе у дома']);
    expect(match('@two-places', 'кафе и кафе', 'ru', classes)).toEqual(['кафе и кафе']);
  });

  it('fold Kazakh however it is typed', () => {
    for (const typed of ['ешкімге айтпаңыз', 'ешкимге айтпаныз', 'ЕШКІМГЕ АЙТПАҢЫЗ'])
      expect(match('ешкімге айтпаңыз', typed, 'kk')).toHaveLength(1);
  });

  it('stay fast on a phrase made to be slow', () => {
    const phrase = 'а … а … а … а … а … а … б';
    const begin = performance.now();
    match(phrase, 'а '.repeat(300));
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
