/** Details of one person: which stand in the draft, how far together they narrow the circle, which one to drop. */
import { isInside, quotedSpans } from '../context/quotes';
import type { Person } from '../names/find-names';
import { isStory } from '../names/invented';
import type { RuleSet } from '../packs/open';
import type { Reading } from '../text/reading';
import type { Evidence, Match, Span } from '../types';
import { subjectsOf } from './about';
import { isAscribed } from './ascribed';
import { type Detail, detailsIn } from './details-in';

/** What the details of a draft amount to. */
export type Story = {
  details: Detail[];
  /** Expected number of people who fit; Infinity when nobody in particular is spoken of. */
  circle: number;
};

/** Details whose disclosure hurts by itself. */
const grave = new Set<Detail['kind']>(['health', 'violence', 'finances', 'legal-status', 'origin']);
/** What was told of oneself to a service only. */
const telling = new Set<Detail['kind']>(['event', 'family']);
/** People around a local page or service, when the draft names no place. */
const unnamedPlace = 60_000;
/** Share of people who bear one given name. */
const givenName = 0.01;
/** Small-cell rule of official statistics, and a wider ring. */
const rings = { hold: 5, warn: 20 };
/** More factors than these are never independent of each other. */
const mostFactors = 5;

export function tellStory(reading: Reading, rules: RuleSet, people: readonly Person[]): Story {
  if (isStory(reading)) return { details: [], circle: Number.POSITIVE_INFINITY };
  const subjects = subjectsOf(reading, rules, people);
  const quoted = labelsIn(reading.text);
  const details = reading.sentences
    .flatMap((placed, at) =>
      detailsIn(placed, rules).map((detail) => ({ ...detail, subject: subjects[at] ?? 'nobody' })),
    )
    .filter(({ subject, span }) => subject !== 'nobody' && !holdsAddressee(span, people))
    .filter(({ kind, span }) => kind !== 'locality' || !isName(span, people))
    .filter(({ span }) => !isInside(span, quoted))
    .sort((a, b) => a.span.start - b.span.start);
  const telling = details.filter(isOfAnother);
  const named = telling.some(({ subject }) => subject === 'named');
  return { details, circle: circleOf(telling) * (named ? givenName : 1) };
}

/** So many words in quotation marks are a label that is spoken of: «мы никого не зовём «бомж»», "the word 'junkie'". */
const longestLabel = 2;
const labelsIn = (text: string): Span[] =>
  quotedSpans(text).filter(({ start, end }) => text.slice(start, end).trim().split(/\s+/).length <= longestLabel);

/** "Congrats on the wee one Shona": what is called by name is no people, no town and no month. */
const holdsAddressee = (span: Span, people: readonly Person[]): boolean =>
  people.some(
    ({ mention, placed, vocative }) =>
      vocative && placed.start + mention.start < span.end && span.start < placed.start + mention.end,
  );

/** "The review of Kai's plan", "so proud of Tyrese": a name is no place. */
const isName = (span: Span, people: readonly Person[]): boolean =>
  people.some(
    ({ mention, placed }) => placed.start + mention.start <= span.start && span.end <= placed.start + mention.end + 2,
  );

const isOfAnother = ({ subject }: Detail): boolean => subject === 'named' || subject === 'told';

function circleOf(details: readonly Detail[]): number {
  if (details.length === 0) return Number.POSITIVE_INFINITY;
  const places = details.flatMap(({ people }) => (people === undefined ? [] : [people]));
  const strongest = new Map<string, number>();
  for (const { kind, category, share, people } of details) {
    if (people !== undefined) continue;
    const group = kind === 'health' ? category : kind;
    strongest.set(group, Math.min(strongest.get(group) ?? 1, share));
  }
  const shares = [...strongest.values()].sort((a, b) => a - b).slice(0, mostFactors);
  return shares.reduce((circle, share) => circle * share, Math.min(unnamedPlace, ...places) * 0.5);
}

const ruleKind = (kind: Detail['kind']): string => (kind === 'violence' ? 'event' : kind);

/**
 * Matches of one kind of detail. Grades: `grave` a hurtful detail of a certain person, `grave-reader` one of the
 * addressee, `circle-hold` and `circle-warn` by how few people fit, `kin` of the reader's own household, `single` else.
 */
export function findDetails(kind: string, story: Story, reading: Reading, rules: RuleSet): Match[] {
  return story.details
    .filter((detail) => ruleKind(detail.kind) === kind && !(detail.subject === 'reader' && !isOfReader(detail, rules)))
    .map((detail) => ({
      span: detail.span,
      grades: [gradeOf(detail, story)],
      sure: isOfAnother(detail) && grave.has(detail.kind) && isAscribed(detail),
      because: evidence(detail, story, reading),
    }));
}

/** True if the draft tells of a hurtful detail of the one it answers. */
export const revealsReader = ({ details }: Story, rules: RuleSet): boolean =>
  details.some((detail) => detail.subject === 'reader' && grave.has(detail.kind) && isOfReader(detail, rules));

/** True if it tells what hurts somebody else than the reader, or narrows down to very few people. */
export const tellsOfSomebody = ({ details, circle }: Story): boolean =>
  circle <= rings.hold || details.some((detail) => isOfAnother(detail) && grave.has(detail.kind));

/** How far from a detail the reader may be named for it to be the reader's, in words. */
const reachOfYou = 6;

/** «у вас долг», "your seizures": the detail stands close to the reader, not in general advice beside them. */
function isOfReader({ placed, span }: Detail, rules: RuleSet): boolean {
  const id = rules.index.classId('you');
  const { tokens, marked } = placed.sentence;
  const first = tokens.findIndex((token) => placed.start + token.end > span.start);
  const after = tokens.findIndex((token) => placed.start + token.start >= span.end);
  const last = after < 0 ? tokens.length : after;
  return ((id === undefined ? undefined : marked.classes.get(id)) ?? []).some(
    ({ from, to }) => from - last < reachOfYou && first - to < reachOfYou,
  );
}

function gradeOf({ kind, subject }: Detail, { circle }: Story): string {
  if (subject === 'kin') return 'kin';
  if (subject === 'reader')
    return grave.has(kind) ? 'grave-reader' : telling.has(kind) ? 'telling-reader' : 'single-reader';
  if (grave.has(kind)) return 'grave';
  if (circle <= rings.hold) return 'circle-hold';
  return circle <= rings.warn ? 'circle-warn' : 'single';
}

const evidence = (detail: Detail, story: Story, reading: Reading): Evidence[] => [
  { code: 'list', value: reading.text.slice(detail.span.start, detail.span.end) },
  { code: 'count', value: String(story.details.length) },
];

/** The longest stretch that a combination underlines, UTF-16 code units. */
const longest = 160;

/** One finding for the combination: the words that together point to somebody, and which one to drop. */
export function findCombination(story: Story, reading: Reading): Match[] {
  const telling = story.details.filter(isOfAnother);
  if (story.circle > rings.warn || new Set(telling.map(({ kind }) => kind)).size < 2) return [];
  const words = telling.map(({ span }) => reading.text.slice(span.start, span.end));
  const drop = [...telling].sort(
    (a, b) => (a.people ?? unnamedPlace) * a.share - (b.people ?? unnamedPlace) * b.share,
  )[0];
  if (!drop) return [];
  const same = telling.filter(({ placed }) => placed === drop.placed);
  const start = Math.min(...same.map(({ span }) => span.start));
  const end = Math.max(...same.map(({ span }) => span.end));
  const span = end - start <= longest ? { start, end } : drop.span;
  const because: Evidence[] = [
    { code: 'count', value: [...new Set(words)].slice(0, 6).join(', ') },
    { code: 'weight', value: reading.text.slice(drop.span.start, drop.span.end) },
  ];
  return [{ span, because, grades: [story.circle <= rings.hold ? 'circle-hold' : 'circle-warn'] }];
}
