/** Weak details of one person: which stand in the draft, how far together they narrow the circle, which one to drop. */
import type { Signals } from '../context/signals';
import type { Person } from '../names/find-names';
import type { RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Evidence, Match, Span } from '../types';
import { findAges } from './ages';
import { findPlaces } from './places';
import { type DetailKind, detailKinds, rarity } from './weak-details';

export type Detail = {
  kind: DetailKind | 'age' | 'locality' | 'kin';
  category: string;
  span: Span;
  placed: Placed;
  /** Share of people it fits. */
  share: number;
  /** For a place: how many people live there. */
  people?: number;
};

/** What the details of a draft amount to. */
export type Story = {
  details: Detail[];
  /** Expected number of people who fit; Infinity when nobody in particular is spoken of. */
  circle: number;
  /** `named` a name, handle or addressee stands there; `anchored` a specific person is told of; `none` nobody. */
  about: 'named' | 'anchored' | 'none';
};

/** Details whose disclosure hurts by itself. */
const grave = new Set<Detail['kind']>(['health', 'violence', 'finances', 'legal-status', 'origin']);
/** People who may read a public page of a town, when the draft names no place. */
const unnamedPlace = 200_000;
/** Small-cell rule of official statistics, and two wider rings. */
const rings = { hold: 5, warn: 20, hint: 100 };

export function tellStory(reading: Reading, rules: RuleSet, people: readonly Person[]): Story {
  const details = collect(reading, rules);
  const about = aboutWhom(reading, rules, people, details);
  if (about === 'none') return { details, circle: Number.POSITIVE_INFINITY, about };
  const places = details.filter(({ kind }) => kind === 'locality').map(({ people: count }) => count ?? unnamedPlace);
  let circle = Math.min(unnamedPlace, ...places) * 0.5;
  const strongest = new Map<string, number>();
  for (const { kind, category, share } of details) {
    if (kind === 'locality') continue;
    const group = kind === 'health' ? category : kind;
    strongest.set(group, Math.min(strongest.get(group) ?? 1, share));
  }
  for (const share of [...strongest.values()].sort((a, b) => a - b).slice(0, 5)) circle *= share;
  return { details, circle, about };
}

function collect(reading: Reading, rules: RuleSet): Detail[] {
  const details: Detail[] = [];
  for (const placed of reading.sentences) {
    for (const [kind, categories] of Object.entries(detailKinds) as [DetailKind, readonly string[]][])
      for (const category of categories)
        for (const band of ['r1', 'r2', 'r3', 'r4']) {
          const id = rules.index.classId(`weak:${category}:${band}`);
          for (const { from, to } of (id === undefined ? undefined : placed.sentence.marked.classes.get(id)) ?? []) {
            const start = placed.start + (placed.sentence.tokens[from]?.start ?? 0);
            const end = placed.start + (placed.sentence.tokens[to - 1]?.end ?? 0);
            details.push({ kind, category, span: { start, end }, placed, share: rarity[band] ?? 0.3 });
          }
        }
    details.push(...findAges(placed), ...findPlaces(placed, rules));
  }
  return details.sort((a, b) => a.span.start - b.span.start);
}

function aboutWhom(
  reading: Reading,
  rules: RuleSet,
  people: readonly Person[],
  details: readonly Detail[],
): Story['about'] {
  const has = (name: string): boolean => {
    const id = rules.index.classId(name);
    return id !== undefined && reading.sentences.some(({ sentence }) => sentence.marked.classes.has(id));
  };
  if (people.some(({ vocative }) => !vocative)) return 'named';
  const specific = has('weak:anchor.specific:none') || has('somebody');
  if (specific) return 'anchored';
  if (has('weak:anchor.generic:none')) return 'none';
  const kin = has('weak:family.kin:r1') && details.length >= 3 && has('narrative');
  return kin ? 'anchored' : 'none';
}

/** Matches of one kind of detail. Grades: `named`, `circle-hold`, `circle-warn`, `anchored`. */
export function findDetails(kind: string, story: Story, reading: Reading, signals: Signals): Match[] {
  if (story.about === 'none') return [];
  const matches: Match[] = [];
  for (const detail of story.details) {
    if (ruleKind(detail.kind) !== kind) continue;
    if (isGeneral(detail, reading, signals)) continue;
    const grades: string[] = [];
    if (story.about === 'named' && grave.has(detail.kind)) grades.push('named');
    if (story.circle <= rings.hold) grades.push('circle-hold');
    else if (story.circle <= rings.warn) grades.push('circle-warn');
    grades.push('anchored');
    matches.push({ span: detail.span, grades, because: evidence(detail, story, reading) });
  }
  return matches;
}

const ruleKind = (kind: Detail['kind']): string => (kind === 'violence' ? 'event' : kind);

const evidence = (detail: Detail, story: Story, reading: Reading): Evidence[] => [
  { code: 'list', value: reading.text.slice(detail.span.start, detail.span.end) },
  { code: 'count', value: String(story.details.length) },
];

function isGeneral(detail: Detail, reading: Reading, signals: Signals): boolean {
  const candidate = { find: -1, from: 0, to: 1, quoteFrom: 0, quoteTo: 1, skipped: [], last: null };
  if (reading.surface.kind === 'dm') return signals.holds('second-person', detail.placed, candidate, detail.span);
  return signals.holds('conditional', detail.placed, { ...candidate, from: 99 }, detail.span);
}

/** One finding for the combination: the words that together point to somebody, and which one to drop. */
export function findCombination(story: Story, reading: Reading, signals: Signals): Match[] {
  if (story.about === 'none' || story.circle > rings.warn) return [];
  const telling = story.details.filter((detail) => !isGeneral(detail, reading, signals));
  const kinds = new Set(telling.map(({ kind }) => kind));
  if (kinds.size < 2) return [];
  const words = telling.map(({ span }) => reading.text.slice(span.start, span.end));
  const drop = [...telling].sort((a, b) => a.share - b.share)[0];
  if (!drop) return [];
  const same = telling.filter(({ placed }) => placed === drop.placed);
  const start = Math.min(...same.map(({ span }) => span.start));
  const end = Math.max(...same.map(({ span }) => span.end));
  const span = end - start <= 160 ? { start, end } : drop.span;
  const because: Evidence[] = [
    { code: 'count', value: [...new Set(words)].slice(0, 6).join(', ') },
    { code: 'weight', value: reading.text.slice(drop.span.start, drop.span.end) },
  ];
  return [{ span, because, grades: [story.circle <= rings.hold ? 'circle-hold' : 'circle-warn'] }];
}
