/** The shared mechanism that tells who speaks, to whom and how: each signal once, for all rules. */
import type { StemLengths } from '../match/compile';
import type { Candidate, Place } from '../match/run';
import type { Signal } from '../packs/schema';
import type { Placed, Reading } from '../text/reading';
import type { Span } from '../types';
import { isDisclaimed } from './disclaimed';
import { isNegated } from './negation';
import { crossesMark, isInside, quotedSpans } from './quotes';

/** The word classes the signals are made of; their words live in `rules/lexicon/`. */
export const signalClasses = [
  'you',
  'i',
  'condition',
  'reporting',
  'reported-after',
  'training',
  'apology',
  'asking',
  'no-negation',
  'negation-after',
  'without-thing',
  'greeting',
] as const;
type SignalClass = (typeof signalClasses)[number];

/** Between the reporting words and the colon may stand an addressee and a place: «пишет мне в чате:». UTF-16 code units. */
const saidBeforeColon = 24;

/** «Добрый день, Айгуль!» is no more than this many words. */
const greetingWords = 4;
/** A public reply as short as this answers one person, named or not. */
const replyWords = 12;
/** A draft of so few words leaves no room for what a pronoun might mean. */
const briefWords = 25;

/** Ids of the signal classes in the index in force. */
export type SignalIds = Record<SignalClass, number | undefined>;

/** Answers for one draft; what is asked twice is computed once. */
export class Signals {
  private quotes: Span[] | undefined;
  private addressed: boolean | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly ids: SignalIds,
    private readonly stemLength: StemLengths,
  ) {}

  /** @param span of the matched words in the draft; @param candidate their tokens in the sentence */
  holds(signal: Signal, placed: Placed, candidate: Candidate, span: Span): boolean {
    switch (signal) {
      case 'quoted':
        return (
          isInside(span, this.quotedSpans()) ||
          crossesMark(span, this.quotedSpans(), this.reading.text) ||
          this.afterReportingColon(placed, candidate)
        );
      case 'negated':
        return isNegated(placed.sentence, candidate, this.stemLength, {
          harmless: this.places('no-negation', placed),
          after: this.places('negation-after', placed),
          things: this.places('without-thing', placed),
        });
      case 'disclaimed':
        return isDisclaimed(placed.sentence, candidate);
      case 'question':
        return this.isQuestion(placed);
      case 'conditional':
        return this.standsBefore('condition', placed, candidate);
      case 'reported':
        return (
          this.standsBefore('reporting', placed, candidate) || this.standsAfter('reported-after', placed, candidate)
        );
      case 'training':
        return this.has('training', placed) || this.has('training', this.neighbour(placed, -1));
      case 'apology':
        return this.has('apology', placed);
      case 'addressed':
        return this.isAddressed();
      case 'first-person':
        return this.has('i', placed);
      case 'second-person':
        return this.has('you', placed);
      case 'public':
        return this.reading.surface.kind !== 'dm';
      case 'private':
        return this.reading.surface.kind === 'dm';
      case 'opening':
        return this.opening() === placed;
      case 'brief':
        return this.words() <= briefWords;
      case 'general':
        return !this.has('you', placed) && !this.has('i', placed);
    }
  }

  private words(): number {
    return this.reading.sentences.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
  }

  /** The first sentence that is more than a greeting with a name. */
  private opening(): Placed | undefined {
    return this.reading.sentences.find(
      (placed) => placed.sentence.tokens.length > greetingWords || this.places('greeting', placed).length === 0,
    );
  }

  /** The sentence is somebody's words or an example under discussion, from end to end. */
  isDiscussed(placed: Placed): boolean {
    // The marks around a quotation belong to its first and its last sentence.
    const { text } = placed.sentence;
    const opens = /^[\s«"“„‘(]*/u.exec(text)?.[0].length ?? 0;
    const closes = /[\s»"”’).,;]*$/u.exec(text)?.[0].length ?? 0;
    const span = { start: placed.start + opens, end: placed.start + text.length - closes };
    return (
      this.has('training', placed) ||
      this.has('training', this.neighbour(placed, -1)) ||
      isInside(span, this.quotedSpans())
    );
  }

  quotedSpans(): Span[] {
    this.quotes ??= quotedSpans(this.reading.text);
    return this.quotes;
  }

  private has(name: SignalClass, placed: Placed | undefined): boolean {
    const id = this.ids[name];
    return id !== undefined && (placed?.sentence.marked.classes.has(id) ?? false);
  }

  private places(name: SignalClass, placed: Placed): readonly Place[] {
    const id = this.ids[name];
    return (id === undefined ? undefined : placed.sentence.marked.classes.get(id)) ?? [];
  }

  /** «Он пишет: …»: what follows the colon is not the writer's. */
  private afterReportingColon(placed: Placed, candidate: Candidate): boolean {
    const places = this.places('reporting', placed);
    if (places.length === 0) return false;
    const { marks, tokens } = placed.sentence;
    const start = tokens[candidate.from]?.start ?? 0;
    return marks.some(
      (mark) =>
        mark.text.startsWith(':') &&
        mark.end <= start &&
        places.some(({ to }) => {
          const said = tokens[to - 1];
          return said !== undefined && said.end <= mark.start && mark.start - said.end <= saidBeforeColon;
        }),
    );
  }

  private neighbour(placed: Placed, by: number): Placed | undefined {
    return this.reading.sentences[this.reading.sentences.indexOf(placed) + by];
  }

  private standsBefore(name: SignalClass, placed: Placed, candidate: Candidate): boolean {
    return this.places(name, placed).some((place) => place.from <= candidate.from);
  }

  private standsAfter(name: SignalClass, placed: Placed, candidate: Candidate): boolean {
    return this.places(name, placed).some((place) => place.from >= candidate.to);
  }

  private isQuestion(placed: Placed): boolean {
    const { sentence } = placed;
    const last = sentence.marks.at(-1);
    if (last?.text.includes('?') && last.end >= sentence.text.trimEnd().length - 2) return true;
    return this.has('asking', placed);
  }

  private isAddressed(): boolean {
    if (this.addressed === undefined) {
      const { surface, sentences, text } = this.reading;
      const vocative = /^\s*(?:@[\p{L}\p{N}_.]+|\p{Lu}[\p{L}-]{1,20}(?:\s\p{L}[\p{L}-]{1,20})?\s?[,!])/u.test(text);
      this.addressed =
        surface.kind === 'dm' ||
        (surface.kind === 'comment' &&
          (vocative || this.words() <= replyWords || sentences.some((placed) => this.has('you', placed))));
    }
    return this.addressed;
  }
}
