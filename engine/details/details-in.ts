/** The weak details that stand in one sentence: words of the lexicon, ages, places, schools. */
import type { RuleSet } from '../packs/open';
import type { Placed } from '../text/reading';
import type { Span } from '../types';
import type { Subject } from './about';
import { findAges } from './ages';
import { findPlaces } from './places';
import { findSchools } from './schools';
import { type DetailKind, detailKinds, rarity } from './weak-details';

export type BareDetail = {
  kind: DetailKind | 'age';
  category: string;
  span: Span;
  placed: Placed;
  /** Share of people it fits. */
  share: number;
  /** For a place: how many people live, learn or work there. */
  people?: number;
};
/** A detail, and of whom its sentence tells. */
export type Detail = BareDetail & { subject: Subject };

const known = new WeakMap<object, { rules: RuleSet; details: BareDetail[] }>();

/** @returns details with offsets in the draft; what is found in a sentence is kept with it */
export function detailsIn(placed: Placed, rules: RuleSet): BareDetail[] {
  let kept = known.get(placed.sentence);
  if (kept?.rules !== rules) {
    kept = { rules, details: collect({ ...placed, start: 0 }, rules) };
    known.set(placed.sentence, kept);
  }
  return kept.details.map((detail) => ({
    ...detail,
    placed,
    span: { start: placed.start + detail.span.start, end: placed.start + detail.span.end },
  }));
}

/** Abbreviations that are also words, when written small: "we did", "hearing aids". */
const wordsInSmall = /^(?:[Dd]id|[Aa]ids|[Mm]s|[Mm]e|[Bb]ed|[Oo]dd)$/u;

/** «инвалидов», «босқындарға», "wheelchairs": words for many are of nobody in particular. */
const ofMany =
  /^(?:(?:инвалид|колясочник|наркоман|алкоголик|беженц|бездомн|безработн|лежач|пенсионер|должник|сирот|слабовидящ|слабослышащ|аутист)(?:ы|и|ов|ам|ами|ах|ых|ых?\s\p{L}+|их|им|ими)|\p{L}{4,}(?:лар|лер|дар|дер|тар|тер)(?:ға|ге|ды|ді|ның|нің|дың|дің|тың|тің|дан|ден|мен|ы|ын|ына)?|wheelchairs|addicts|alcoholics|refugees|convicts|orphans|the\s(?:deaf|blind))$/iu;

type WeakId = { id: number; kind: DetailKind; category: string; share: number };
const idsByIndex = new WeakMap<object, WeakId[]>();

/** The classes of the lexicon of details, as the index in force numbers them. */
function weakIds({ index }: RuleSet): WeakId[] {
  let ids = idsByIndex.get(index);
  if (!ids) {
    ids = (Object.entries(detailKinds) as [DetailKind, readonly string[]][]).flatMap(([kind, categories]) =>
      categories.flatMap((category) =>
        Object.entries(rarity).flatMap(([band, share]) => {
          const id = index.classId(`weak:${category}:${band}`);
          return id === undefined ? [] : [{ id, kind, category, share }];
        }),
      ),
    );
    idsByIndex.set(index, ids);
  }
  return ids;
}

/** «болели друг за друга», «болеем за наших»: the word for being ill is also that for cheering. */
const cheers = (written: string, after: string): boolean =>
  /^бол(?:е[йюелт]|ел)/iu.test(written) && /^\s(?:\p{L}+\s)?(?:друг за друга|за\s\p{L})/u.test(after);

/** "our dementia nurse", "the stroke ward": care for all who have it; "her dementia nurse" tells that she has. */
const caresForMany = (before: string, after: string): boolean =>
  /^\s(?:nurse|clinic|ward|unit|team|group|support|charity|specialist|consultant|helpline|service|caf[eé]|friendly|awareness|screening|training|society|research)s?(?!\p{L})/iu.test(
    after,
  ) && !/(?<!\p{L})(?:her|his|their|my|\p{L}+['’]s)\s(?:\p{L}+\s)?$/iu.test(before);

function collect(placed: Placed, rules: RuleSet): BareDetail[] {
  const details: BareDetail[] = [];
  const { tokens, marked, text } = placed.sentence;
  if (marked.classes.size > 0)
    for (const { id, kind, category, share } of weakIds(rules))
      for (const { from, to } of marked.classes.get(id) ?? []) {
        const start = placed.start + (tokens[from]?.start ?? 0);
        const end = placed.start + (tokens[to - 1]?.end ?? 0);
        const written = text.slice(start - placed.start, end - placed.start);
        const after = text.slice(end - placed.start);
        if (wordsInSmall.test(written) || ofMany.test(written) || cheers(written, after)) continue;
        if (kind === 'health' && caresForMany(text.slice(0, start - placed.start), after)) continue;
        details.push({ kind, category, span: { start, end }, placed, share });
      }
  details.push(...findAges(placed), ...findPlaces(placed, rules), ...findSchools(placed));
  return details.filter((one, at) => !details.some((other, before) => covers(other, one, before < at)));
}

/** Of two details of one kind where one lies in the other, the longer says it all. */
function covers(other: BareDetail, one: BareDetail, earlier: boolean): boolean {
  if (other === one || other.kind !== one.kind) return false;
  if (other.span.start > one.span.start || other.span.end < one.span.end) return false;
  return other.span.end - other.span.start > one.span.end - one.span.start || earlier;
}
