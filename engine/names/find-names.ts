/** Which mentions of people are findings: exempt places, people in office and the writer; grade the rest. */
import type { Signals } from '../context/signals';
import type { RuleSet } from '../packs/open';
import type { Placed, Reading } from '../text/reading';
import type { Match } from '../types';
import { exemptBy } from './exempt';
import { type Mention, mentionsIn } from './mentions';
import type { NameIndex } from './name-index';

/** A mention at its place in the draft, with what it amounts to. */
export type Person = { mention: Mention; placed: Placed; full: boolean; vocative: boolean };

const greeting =
  /^(?:здравствуй(?:те)?|добрый|доброе|доброго|утро|день|вечер|привет|приветствую|салам|салем|салеметсиз|салеметсизбе|ассалаумагалейкум|армисиз|кайирли|кун|кеш|тан|hello|hi|hey|dear|good|morning|afternoon|evening|уважаем(?:ая|ый|ые)|дорог(?:ая|ой|ие)|курметти|кимбатти|спасибо|благодарю|рахмет|thanks|thank|you|извините|простите|кешириниз|sorry|да|нет|конечно|иа|жок|ок|и|be|бе|ба)$/;
const respectWord =
  /^(?:апай|апа|апке|тате|коке|ага|агай|ата|аже|мирза|ханим|ханум|женеше|тетя|теть|дядя|бабушка|дедушка|mr|mrs|ms|miss|dr|г-н|г-жа|господин|госпожа)$/;

/** People the draft speaks of or to; those who are no finding anywhere are left out. */
export function peopleIn(reading: Reading, rules: RuleSet, names: NameIndex): Person[] {
  const people: Person[] = [];
  for (const placed of reading.sentences) {
    for (const mention of mentionsOf(placed, names)) {
      if (exemptBy(mention, placed, reading, rules) !== null) continue;
      const full = isFull(mention, placed);
      const vocative = isVocative(mention, placed);
      if (!full && !isPlainlyNamed(mention, placed, rules)) continue;
      if (full && !mention.capital && !mention.sure) continue;
      people.push({ mention, placed, full, vocative });
    }
  }
  return people;
}

const known = new WeakMap<object, Mention[]>();
function mentionsOf(placed: Placed, names: NameIndex): Mention[] {
  let mentions = known.get(placed.sentence);
  if (!mentions) {
    mentions = mentionsIn(placed.sentence, names);
    known.set(placed.sentence, mentions);
  }
  return mentions;
}

function isFull({ parts, capital, sure }: Mention, placed: Placed): boolean {
  const has = (part: string): boolean => parts.includes(part as 'given');
  if (parts.length < 2)
    return has('patronymic') && parts.length === 1 ? capital && placed.sentence.tokens.length > 0 : false;
  if (has('given') && (has('surname') || has('patronymic') || has('unknown'))) return capital || sure;
  if (has('surname') && (has('patronymic') || has('initials'))) return capital;
  if (has('patronymic')) return true;
  return has('initials') && (has('surname') || has('unknown') || (has('given') && parts.length >= 2));
}

/** A name alone: sure by itself, or a word with a capital in mid-sentence beside a sign of a person. */
function isPlainlyNamed(mention: Mention, placed: Placed, rules: RuleSet): boolean {
  const { sentence } = placed;
  const first = mention.from === sentence.tokens.findIndex((token) => token.kind === 'word');
  const respected = hasRespectWord(mention, placed);
  const sign = respected || hasSign(placed, rules, mention);
  if (mention.parts.includes('given')) {
    if (mention.sure && mention.capital) return true;
    if (mention.sure) return sign;
    return mention.capital && sign && (!first || respected || isVocative(mention, placed));
  }
  return mention.parts.includes('surname') && mention.capital && !first && sign;
}

function hasSign(placed: Placed, rules: RuleSet, mention: Mention): boolean {
  const id = rules.index.classId('person-sign');
  const places = id === undefined ? undefined : placed.sentence.marked.classes.get(id);
  return (
    places?.some((place) =>
      place.to <= mention.from + 0
        ? mention.from - place.to <= 4
        : place.from - mention.to <= 4 && place.from >= mention.to,
    ) ?? false
  );
}

function hasRespectWord(mention: Mention, placed: Placed): boolean {
  const { tokens } = placed.sentence;
  const before = tokens[mention.from - 1];
  const after = tokens[mention.to];
  return (before && respectWord.test(before.fold)) || (after && respectWord.test(after.fold)) || false;
}

/** Spoken to: at the edge of a sentence, cut off by a comma or a greeting. */
export function isVocative(mention: Mention, placed: Placed): boolean {
  const { tokens, text } = placed.sentence;
  const after = text.slice(mention.end).trimStart();
  const respected = tokens[mention.to] && respectWord.test(tokens[mention.to]?.fold ?? '') ? 1 : 0;
  const following = respected ? text.slice(tokens[mention.to]?.end ?? mention.end).trimStart() : after;
  const closed = following === '' || /^[,!.?…—–)-]|^\p{Extended_Pictographic}/u.test(following);
  const before = tokens.slice(0, mention.from);
  const greeted = before.every(
    (token) => token.kind !== 'word' || greeting.test(token.fold) || respectWord.test(token.fold),
  );
  if (greeted && (closed || before.length > 0)) return true;
  if (greeted && tokens[mention.to] && greeting.test(tokens[mention.to]?.fold ?? '')) return true;
  const comma = /[,]\s*$/.test(text.slice(0, mention.start));
  return comma && closed && /^[,!.?…)]|^$|^\p{Extended_Pictographic}/u.test(following);
}

/** Findings for the rule on names: grades `full`, `given`, `given-with-detail`, `own`, `third`. */
export function findNames(people: readonly Person[], reading: Reading, rules: RuleSet, _signals: Signals): Match[] {
  const matches: Match[] = [];
  const dm = reading.surface.kind === 'dm' && reading.surface.reach === 'one';
  for (const { mention, placed, full, vocative } of people) {
    const span = { start: placed.start + mention.start, end: placed.start + mention.end };
    if (rules.allows(reading.text.slice(span.start, span.end))) continue;
    if (vocative && (dm || !full)) continue;
    if (!full && dm) continue;
    const grades: string[] = [];
    if (full) grades.push(dm ? (isOwn(mention, placed) ? 'own' : 'third') : 'full');
    else grades.push(hasSensitive(placed, reading, rules) ? 'given-with-detail' : 'given');
    matches.push({ span, grades, because: mention.because });
  }
  return matches;
}

/** «на ваше имя, Ахметова Айгуль», «вы, Серик Болатов»: the addressee's own name. */
function isOwn(mention: Mention, placed: Placed): boolean {
  const before = placed.sentence.tokens.slice(Math.max(0, mention.from - 3), mention.from);
  return before.some((token) => /^(?:вы|вас|вам|ваш.*|you|your|сиз.*)$/.test(token.fold));
}

function hasSensitive(placed: Placed, reading: Reading, rules: RuleSet): boolean {
  const id = rules.index.classId('sensitive');
  if (id === undefined) return false;
  const at = reading.sentences.indexOf(placed);
  return [at - 1, at, at + 1].some((near) => reading.sentences[near]?.sentence.marked.classes.has(id) ?? false);
}
