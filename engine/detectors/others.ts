/** Finds that are not phrases: identifiers, names, details, emphasis. Each detector reads the draft once for all rules. */
import type { Signals } from '../context/signals';
import {
  findCombination,
  findDetails,
  revealsReader,
  type Story,
  tellStory,
  tellsOfSomebody,
} from '../details/find-details';
import { identifiersIn } from '../identifiers';
import { tagGrade } from '../identifiers/handle';
import { findNames, type Person, peopleIn } from '../names/find-names';
import type { OpenRule, OtherFind, RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Lang, Match, Span } from '../types';
import { findChatLines, findClientQuotes } from './client-words';
import { emphasis } from './emphasis';
import { findPattern } from './pattern';

export type OtherMatch = { rule: OpenRule; match: Match; lang: Lang };

/** What several detectors need of one draft, made when first asked for. */
class Shared {
  private identifiersFound: Map<string, Match[]> | undefined;
  private peopleFound: Person[] | undefined;
  private storyTold: Story | undefined;
  constructor(
    private readonly reading: Reading,
    private readonly rules: RuleSet,
    private readonly clientKnown: boolean,
  ) {}

  /** A public reply from which everybody learns that the one it answers is a client, or what their trouble is. */
  get revealsClient(): boolean {
    if (this.reading.surface.kind !== 'comment') return false;
    return this.clientKnown || revealsReader(this.story, this.rules);
  }

  get identifiers(): Map<string, Match[]> {
    this.identifiersFound ??= identifiersIn(this.reading, this.rules.allows);
    return this.identifiersFound;
  }

  get people(): Person[] {
    this.peopleFound ??= peopleIn(this.reading, this.rules, this.rules.names());
    return this.peopleFound;
  }

  get story(): Story {
    this.storyTold ??= tellStory(this.reading, this.rules, this.people);
    return this.storyTold;
  }
}

/** @param clientKnown true if a phrase of the draft says that the addressee is a client */
export function findOthers(reading: Reading, rules: RuleSet, signals: Signals, clientKnown: boolean): OtherMatch[] {
  const found: OtherMatch[] = [];
  const shared = new Shared(reading, rules, clientKnown);
  for (const other of rules.others)
    for (const match of matchesOf(other, reading, rules, signals, shared))
      if (keepsCompany(other, reading, match.span.start))
        found.push({ rule: other.rule, match, lang: langAt(reading, match.span.start) });
  return found;
}

function matchesOf({ find }: OtherFind, reading: Reading, rules: RuleSet, signals: Signals, shared: Shared): Match[] {
  switch (find.kind) {
    case 'identifier':
      return (shared.identifiers.get(find.shape) ?? []).filter(
        ({ grades }) => !grades?.includes(tagGrade) || shared.revealsClient,
      );
    case 'person-name':
      return findNames(shared.people, reading, rules, shared.revealsClient, tellsOfSomebody(shared.story));
    case 'detail':
      return findDetails(find.of, shared.story, reading, rules);
    case 'combination':
      return findCombination(shared.story, reading);
    case 'pattern':
      return findPattern(find, reading, rules.allows);
    case 'client-words':
      return find.from === 'chat'
        ? findChatLines(reading, rules, shared.people)
        : findClientQuotes(reading, rules, signals);
    case 'learned':
      return [];
    default:
      return emphasis[find.what](reading, (name, placed) => {
        const id = rules.index.classId(name);
        return id !== undefined && placed.sentence.marked.classes.has(id);
      }).filter(({ span }) => find.what === 'abbreviation' || !isQuoted(span, signals));
  }
}

/** What a find wants beside it, or does not want, in the same sentence. */
function keepsCompany({ with: wanted, without: unwanted }: OtherFind, { sentences }: Reading, at: number): boolean {
  if (!wanted && !unwanted) return true;
  const classes = sentences.find(({ start, end }) => start <= at && at < end)?.sentence.marked.classes;
  if (wanted && !wanted.some((id) => classes?.has(id))) return false;
  return !unwanted?.some((id) => classes?.has(id));
}

const isQuoted = (span: Span, signals: Signals): boolean =>
  signals.quotedSpans().some((quote) => quote.start <= span.start && span.end <= quote.end);

/** The language in which a replacement at this place should be: that of the sentence. */
export function langAt(reading: Reading, at: number): Lang {
  const placed: Placed | undefined = reading.sentences.find(({ start, end }) => start <= at && at < end);
  const langs = placed?.sentence.langs;
  if (langs?.has('kk')) return 'kk';
  return langs?.has('ru') ? 'ru' : 'en';
}
