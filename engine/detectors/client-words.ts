/** A client's words carried elsewhere: lines pasted from a chat, and quotations that a speaking verb introduces. */
import type { Signals } from '../context/signals';
import type { Person } from '../names/find-names';
import type { RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Match, Span } from '../types';
import { type ChatLine, chatLines } from './chat-lines';

/** Between «клиентка пишет» and the quotation may stand a place and a time, UTF-16 code units. */
const introLength = 60;
/** The same behind it: «…», — написала нам вчера одна мама. */
const outroLength = 70;
/** Fewer words than these are a name, a title or a word under discussion. */
const fewestWords = 3;
/** From so many speakers on somebody else than the two who write is among them. */
const company = 3;

/**
 * Lines out of a chat. Graded `sure` where a person speaks there, `passed` where they are carried on to somebody else,
 * `group` in a closed group; to the one they came from they may be repeated.
 */
export function findChatLines(reading: Reading, rules: RuleSet, people: readonly Person[]): Match[] {
  const lines = chatLines(reading.text);
  if (lines.length === 0) return [];
  const asked = new Asked(reading, rules);
  const { kind, reach } = reading.surface;
  const speakers = new Set(lines.filter((line) => line.kind !== 'quoted').map((line) => line.speaker.toLowerCase()));
  return lines.flatMap((line): Match[] => {
    const sure = isPerson(line, asked, people);
    if (!sure && line.kind === 'named') return [];
    if (!sure && line.kind === 'stamped' && !asked.holds(['i', 'you', 'speaks-of-self'], line.said)) return [];
    // A quoted line is the writer's own, or a public word, unless somebody speaks of themselves in it.
    if (line.kind === 'quoted' && !asked.holds(['speaks-of-self'], line.said)) return [];
    const passed = line.kind === 'forwarded' || speakers.size >= company || bringsOn(line, asked, reading.text);
    const where = kind === 'dm' ? (reach === 'one' ? (passed ? ['passed'] : ['returned']) : ['group']) : [];
    return [
      {
        span: line.head,
        because: [{ code: 'shape', value: reading.text.slice(line.head.start, line.head.end).trim() }],
        grades: [...where, ...gradeOf(line, sure, asked)],
        away: line.lines,
      },
    ];
  });
}

/** «Смотри, что она ответила:» right above. */
function bringsOn({ head }: ChatLine, asked: Asked, text: string): boolean {
  const before = asked.before(head.start);
  if (!/[:?!👇]\s*$/u.test(text.slice(before.start, head.start))) return false;
  return asked.holds(['third-pronoun', 'client-person'], before);
}

function gradeOf(line: ChatLine, sure: boolean, asked: Asked): string[] {
  const speaks = asked.holds(['speaks-of-self'], line.said);
  if (line.kind === 'stamped') return sure || speaks ? ['sure'] : [];
  return sure && speaks && asked.isPrivate(line.said) ? ['sure'] : [];
}

/** Somebody with a number, a name that is known, or what clients are called. */
function isPerson({ kind, head, speaker, said }: ChatLine, asked: Asked, people: readonly Person[]): boolean {
  if (kind === 'quoted') return false;
  if (/^[~+]|\d{5}/.test(speaker.replace(/[\s()-]/g, ''))) return true;
  if (asked.holds(['client-person'], head) && asked.holds(['speaks-of-self'], said)) return true;
  if (people.some(({ mention, placed }) => meets(asked.placeOf(placed, mention), head))) return true;
  return kind === 'forwarded' && asked.holds(['speaks-of-self'], said);
}

/** Quotations of a client. Graded `private` where they speak of themselves and of trouble, `faint` where neither. */
export function findClientQuotes(reading: Reading, rules: RuleSet, signals: Signals): Match[] {
  if (reading.surface.kind === 'dm' && reading.surface.reach === 'one') return [];
  const asked = new Asked(reading, rules);
  if (!asked.anywhere(['client-speaks', 'client-spoke', 'closes-quote', 'you-wrote-private'])) return [];
  return said(reading, signals, asked).flatMap(({ words, mark, spoken }): Match[] => {
    if (reading.text.slice(words.start, words.end).split(/\s+/).filter(Boolean).length < fewestWords) return [];
    if (!spoken || spoken.publicly) return [];
    if (asked.around(words).some((span) => asked.holds(['with-consent', 'fiction', 'training'], span))) return [];
    const self = asked.holds(['speaks-of-self'], words);
    const trouble = asked.isPrivate(words);
    // What anybody may ask, or has said where others read it, tells nothing of a person.
    if (!self && (spoken.by === 'you' || /\?[»”"’']?\s*$/.test(reading.text.slice(words.start, mark.end)))) return [];
    const grade = self && trouble ? 'private' : self || trouble ? null : 'faint';
    return [
      {
        span: mark,
        because: [{ code: 'phrase', value: reading.text.slice(spoken.span.start, spoken.span.end) }],
        grades: grade === null ? [] : [grade],
        away: linesOf(reading.text, asked.whole(mark)),
      },
    ];
  });
}

type Said = { words: Span; mark: Span; spoken: Spoken | null };
/** What brings a quotation in: who speaks, and whether beside them stands somebody whose words are public. */
type Spoken = { span: Span; by: 'they' | 'you'; publicly: boolean };

/** Whatever stands between quotation marks, and what follows «клиентка пишет:» without any. */
function said(reading: Reading, signals: Signals, asked: Asked): Said[] {
  const { text } = reading;
  const marked = signals
    .quotedSpans()
    .filter(({ start }) => /[«“„‹‘"']/.test(text[start - 1] ?? ''))
    .map((words): Said => {
      const mark = { start: words.start - 1, end: Math.min(text.length, words.end + 1) };
      return { words, mark, spoken: asked.introOf(mark) ?? asked.outroOf(mark) };
    });
  const bare = reading.sentences.flatMap(({ start, end }): Said[] => {
    const colon = /:\s+(?=\p{L})/u.exec(text.slice(start, end));
    if (!colon) return [];
    const words = { start: start + colon.index + colon[0].length, end };
    if (marked.some(({ mark }) => meets(mark, words))) return [];
    const spoken = asked.introOf(words);
    return spoken && asked.holds(['speaks-of-self'], words) ? [{ words, mark: words, spoken }] : [];
  });
  return [...marked, ...bare];
}

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A stretch cut where lines end, so that each piece can be taken away by itself. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    if (to > from) pieces.push({ start: from, end: to });
    from = to + 1;
  }
  return pieces;
}

/** Questions to a draft about where the words of a class stand. */
class Asked {
  constructor(
    private readonly reading: Reading,
    private readonly rules: RuleSet,
  ) {}

  placeOf({ start, sentence }: Placed, { from, to }: { from: number; to: number }): Span {
    return { start: start + (sentence.tokens[from]?.start ?? 0), end: start + (sentence.tokens[to - 1]?.end ?? 0) };
  }

  /** Where words of a class stand, as far as they lie within a stretch. */
  private places(name: string, within: Span): Span[] {
    const id = this.rules.index.classId(name);
    if (id === undefined) return [];
    const found: Span[] = [];
    const { sentences } = this.reading;
    for (let at = this.sentenceAt(within.start); at < sentences.length; at += 1) {
      const placed = sentences[at] as Placed;
      if (placed.start >= within.end) break;
      for (const place of placed.sentence.marked.classes.get(id) ?? []) {
        const span = this.placeOf(placed, place);
        if (within.start <= span.start && span.end <= within.end) found.push(span);
      }
    }
    return found;
  }

  /** The number of the first sentence that ends after `offset`, by halving. */
  private sentenceAt(offset: number): number {
    const { sentences } = this.reading;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle] as Placed).end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  anywhere(names: readonly string[]): boolean {
    const ids = names.map((name) => this.rules.index.classId(name));
    return this.reading.sentences.some(({ sentence }) =>
      ids.some((id) => id !== undefined && sentence.marked.classes.has(id)),
    );
  }

  holds(names: readonly string[], within: Span): boolean {
    return names.some((name) => this.places(name, within).length > 0);
  }

  isPrivate(within: Span): boolean {
    return this.holds(['sensitive', 'story-detail', 'private-trouble', 'distress', 'kin'], within);
  }

  /** The sentence that ends before `at`, or what stands in its sentence before it. */
  before(at: number): Span {
    const { sentences } = this.reading;
    const here = this.sentenceAt(at);
    const placed = sentences[Math.min(here, sentences.length - 1)];
    if (placed && placed.start < at) return { start: placed.start, end: at };
    const previous = sentences[here - 1];
    return previous ? { start: previous.start, end: previous.end } : { start: at, end: at };
  }

  /** «Одна мама пишет: » right before. */
  introOf(mark: Span): Spoken | null {
    const before = { start: this.before(mark.start).start, end: mark.start };
    const publicly = this.holds(['public-voice'], before);
    for (const [name, by] of [
      ['client-speaks', 'they'],
      ['you-wrote-private', 'you'],
    ] as const)
      for (const span of this.places(name, before))
        if (mark.start - span.end <= introLength) return { span, by, publicly };
    return null;
  }

  /** «…», — пишет нам одна мама; «…» деп жазды клиентіміз. */
  outroOf(mark: Span): Spoken | null {
    const before = { start: this.before(mark.start).start, end: mark.start };
    const sentence = this.reading.sentences[this.sentenceAt(mark.end)];
    const after = { start: mark.end, end: Math.min(mark.end + outroLength, sentence?.end ?? mark.end) };
    const publicly = [before, after].some((span) => this.holds(['public-voice'], span));
    for (const span of this.places('client-spoke', after)) return { span, by: 'they', publicly };
    // Kazakh closes a quotation with its verb, and names the speaker before it.
    const [span] = this.places('closes-quote', after);
    return span && this.holds(['client-person', 'told-us'], before) ? { span, by: 'they', publicly } : null;
  }

  /** What stands around a quotation: its own sentences without it, and one more on each side. */
  around({ start, end }: Span): Span[] {
    const { sentences } = this.reading;
    const first = Math.max(0, this.sentenceAt(start) - 1);
    const last = Math.min(sentences.length - 1, this.sentenceAt(end - 1) + 1);
    return [
      { start: sentences[first]?.start ?? start, end: start },
      { start: end, end: sentences[last]?.end ?? end },
    ];
  }

  /** The quotation with the words that bring it in, from the beginning of its sentence to the end of its last. */
  whole({ start, end }: Span): Span {
    const from = this.before(start);
    const last = this.reading.sentences[this.sentenceAt(end - 1)];
    return {
      start: from.end === start || /[:—–-]\s*$/.test(this.reading.text.slice(from.start, start)) ? from.start : start,
      end: Math.max(end, last?.end ?? end),
    };
  }
}
