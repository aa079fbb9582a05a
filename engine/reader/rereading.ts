/** A draft as its reader will see it: who is named, what is unclear, what is promised, what can be heard without a face and a voice. */
import type { RuleSet } from '../packs/open';
import { readDraft } from '../text/reading';
import type { Draft, Finding, Span } from '../types';
import { type Promised, promisesIn } from './promises';

export const questions = ['when', 'what', 'who', 'whether', 'word', 'which'] as const;
/** What the reader would ask at an unclear place. */
export type Question = (typeof questions)[number];

/** Whom a name belongs to, as far as the words tell. */
export type Who = 'woman' | 'man' | 'person';

/** A stretch of the draft: plain words, a name or number that stands for somebody, or words that leave a question. */
export type Stretch =
  | { is: 'words'; text: string }
  | { is: 'person'; text: string; who: Who }
  | { is: 'data'; text: string; finding: Finding }
  | { is: 'unclear'; text: string; question: Question };

export type Rereading = {
  stretches: Stretch[];
  promises: Promised[];
  /** Findings about tone: what may sound otherwise than it is meant. */
  tone: Finding[];
};

/** What is asked at a finding of these kinds. */
const asks: Record<string, Question> = {
  'vague-time': 'when',
  'vague-action': 'what',
  'unclear-reference': 'who',
  'hedged-promise': 'whether',
  jargon: 'word',
  'double-meaning': 'which',
  'double-negative': 'which',
};
const tones = new Set(['irony', 'tone-emoji', 'tone-punctuation', 'shouting', 'command']);

/**
 * Made of what was found already, decided on or not, and of one more reading for promises. Never throws for any text.
 * @param findings of this very draft
 */
export function rereadAsReader(draft: Draft, findings: readonly Finding[], rules: RuleSet): Rereading {
  const reading = readDraft(draft.text, draft.surface, rules.index, rules.memory);
  return {
    stretches: stretchesOf(draft.text, findings),
    promises: promisesIn(reading, rules),
    tone: findings.filter(({ category, kind }) => category === 'respect' || tones.has(kind)),
  };
}

/** The whole text in stretches, in order; of findings that overlap the first counts. */
function stretchesOf(text: string, findings: readonly Finding[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) stretches.push({ is: 'words', text: text.slice(at, to) });
  };
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    const stretch = stretchOf(finding, findings);
    if (!stretch || finding.span.start < at) continue;
    plain(finding.span.start);
    stretches.push(stretch);
    at = finding.span.end;
  }
  plain(text.length);
  return stretches;
}

function stretchOf(finding: Finding, all: readonly Finding[]): Stretch | null {
  const { quote: words, category, kind, span } = finding;
  if (kind === 'person-name') return { is: 'person', text: words, who: whoIs(words) };
  if (category === 'personal-data') return { is: 'data', text: words, finding };
  const question = category === 'ambiguous-wording' ? asks[kind] : undefined;
  // A whole clause marked as unclear must not hide a name inside it.
  if (!question || all.some((one) => one !== finding && hides(span, one))) return null;
  return { is: 'unclear', text: words, question };
}

const hides = (span: Span, { category, span: inner }: Finding): boolean =>
  category === 'personal-data' && inner.start < span.end && span.start < inner.end;

/** Endings that only one gender has: of surnames, patronymics, and forms of address. */
const womanly =
  /(?:ов|ев|ёв|ин|ын)(?:а|ой|у)(?![\p{L}])|(?:ск)(?:ая|ой|ую)(?![\p{L}])|(?:вн|ичн)(?:а|ы|е|у|ой)(?![\p{L}])|қызы(?![\p{L}])|(?:ова|ева)(?:ның|ға|ны|да|дан|мен)(?![\p{L}])|(?:ov|ev|in)a(?![\p{L}])|\b(?:mrs|ms|miss)\b/iu;
const manly =
  /(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е)?(?![\p{L}])|(?:ск)(?:ий|ого|ому|им)(?![\p{L}])|(?:ович|евич|ьич)\p{L}{0,3}(?![\p{L}])|(?:ұлы|улы)(?![\p{L}])|(?:ов|ев)(?:тың|тің|қа|ке|ты|ті)(?![\p{L}])|(?:ov|ev)(?![\p{L}])|\bmr\b/iu;

/** «Ахметова» is a woman, or of a man called Ахметов: then the words beside it tell, or it is left open. */
function whoIs(name: string): Who {
  const she = womanly.test(name);
  const he = manly.test(name);
  if (she !== he) return she ? 'woman' : 'man';
  if (!she) return 'person';
  const beside = name.split(/[\s.]+/).filter((word) => word.length > 1 && !womanly.test(word));
  return beside.length > 0 && beside.every((word) => /[^аяуюеоы]$/iu.test(word)) ? 'woman' : 'person';
}
