/** Of whom each sentence of a draft tells: the reader, one other person, or nobody in particular. */
import type { Person } from '../names/find-names';
import type { RuleSet } from '../packs/open';
import { onceASentence } from '../text/once';
import type { Placed, Reading } from '../text/reading';
import { findAges } from './ages';

/**
 * `named` a person with a name or handle; `told` one certain person without a name; `kin` somebody of the reader's
 * own household; `reader` the addressee; `nobody` people in general.
 */
export type Subject = 'named' | 'told' | 'kin' | 'reader' | 'nobody';

/** Asks whether a word class holds in a sentence. */
export function holdsIn(rules: RuleSet): (name: string, placed: Placed) => boolean {
  const ids = new Map<string, number | undefined>();
  return (name, placed) => {
    if (!ids.has(name)) ids.set(name, rules.index.classId(name));
    const id = ids.get(name);
    return id !== undefined && placed.sentence.marked.classes.has(id);
  };
}

/** A share of many people. */
const percent = /\d\s?%/;
/** «больше трёхсот женщин», "over 40 families", «қырықтан астам отбасы»: a count of people is of nobody in particular. */
const counted =
  /(?<!\p{L})(?:больше|более|около|свыше|почти|порядка|over|more than|about|nearly|almost)\s(?:\d[\d\s]*|\p{L}*(?:ста|сот|сорока|тысяч\p{L}*|десят\p{L}*|hundred|thousand|dozen))\s(?:of\s)?(?:женщин|человек|семей|детей|мужчин|людей|подростков|пожилых|women|people|families|children|men|clients)|(?:\d+|\p{L}+)(?:нан|нен|дан|ден|тан|тен)\s(?:астам|аса|көп)\s(?:әйел|адам|отбасы|бала)/iu;
/** A share or a count of people. */
const isOfMany = onceASentence((text) => percent.test(text) || counted.test(text));
/** What the reader told is read back to them: "I've put down that you take insulin", «с ваших слов», «сөзіңізден жазып алдым». */
const readBack = onceASentence((text) =>
  /(?<!\p{L})(?:(?:put|got|noted|written|wrote|have)\s(?:it\s|this\s)?(?:down\s)(?:that\s|as\s)?(?:you|u)|(?:from|going by) what (?:you|u) (?:said|told)|с (?:ваших|твоих) слов|(?:сіздің|сиздин)?\s?(?:сөзіңіз|созиниз|айтуыңыз)(?:ден|ша|бойынша)?)/iu.test(
    text,
  ),
);
/** The writer's own family: "my son is in the same year", «моя мама тоже болела». */
const ownFamily = onceASentence((text) =>
  /(?<!\p{L})(?:my\s(?:own\s)?(?:son|daughter|husband|wife|mum|mam|mom|mother|dad|father|brother|sister|gran|nan|kids|children)|(?:мо[йяюе]|моего|моей|моему|моим)\s(?:муж\p{L}{0,2}|жен\p{L}{1,2}|мам\p{L}{1,2}|мать|матер\p{L}{1,2}|отец|отца|отцу|пап\p{L}{1,2}|сын\p{L}{0,2}|доч\p{L}{1,4}|брат\p{L}{0,2}|сестр\p{L}{1,2}|бабушк\p{L}{1,2}))(?!\p{L})/iu.test(
    text,
  ),
);
/** A word to colleagues tells of a client, whoever works there. */
const colleagues = /коллег|әріптес|colleague|client|клиент|подопечн/iu;
/** "She's on the ward again", «у неё срок»: a message that opens so tells of somebody whom both know. */
const opensWithThird =
  /^(?:\P{L}{0,5}(?:and|but|so|ok|btw|just|update|а|но|и|кстати|слушай)(?!\p{L}))?\P{L}{0,5}(?:s?he|her|his|он|она|ее|её|его|ему|ей|у не[её]|у него|оның|онын|оған)(?!\p{L})/iu;
const handle = /@[\p{L}\p{N}_.]{2,}/u;

/** @returns one subject a sentence, in order; what is told of goes on while nothing else is spoken of */
export function subjectsOf(reading: Reading, rules: RuleSet, people: readonly Person[]): Subject[] {
  const holds = holdsIn(rules);
  const isPublic = reading.surface.kind !== 'dm' || reading.surface.reach !== 'one';
  const named = new Set<Placed>();
  const greeted = new Set<Placed>();
  // Praise in public tells of the one praised: "Lovely garden Deirdre, the twins would have liked it".
  for (const { placed, vocative, hailed } of people) (vocative && !(hailed && isPublic) ? greeted : named).add(placed);
  const addressed = reading.surface.kind === 'comment' && (greeted.size > 0 || handle.test(reading.text));
  let running: Subject = 'nobody';
  return reading.sentences.map((placed) => {
    const own = ownSubject(placed);
    if (own !== null) running = own;
    return running;
  });

  /** "Danielle here from Ward 6": who names themselves to one reader works there. */
  function isOfWorker(placed: Placed, pointed: boolean): boolean {
    if (isPublic || pointed || holds('pointed-at', placed) || holds('other-person', placed)) return false;
    return holds('self-intro', placed) && !colleagues.test(placed.sentence.text);
  }

  function ownSubject(placed: Placed): Subject | null {
    const generic =
      isOfMany(placed.sentence) ||
      ['weak:anchor.generic:none', 'people-at-large', 'said-of-all'].some((name) => holds(name, placed)) ||
      (holds('condition', placed) && !holds('told-first', placed));
    const certain = holds('certain-one', placed);
    const asked = holds('asked-about', placed);
    const you = holds('you', placed) && !asked;
    if (holds('fiction', placed) || (holds('public-figure', placed) && !holds('client-person', placed)))
      return 'nobody';
    if (!isPublic && readBack(placed.sentence)) return 'reader';
    if (!certain && !asked && !named.has(placed) && ownFamily(placed.sentence)) return 'nobody';
    if (named.has(placed)) return isOfWorker(placed, certain || asked) ? 'nobody' : 'named';
    if (generic && !certain) return you && reading.surface.kind === 'comment' ? null : 'nobody';
    const person = holds('person-noun', placed);
    const pointed = certain || asked || holds('pointed-at', placed);
    const specific =
      pointed ||
      holds('weak:anchor.specific:none', placed) ||
      holds('somebody', placed) ||
      holds('other-person', placed);
    const told = holds('told-of', placed) || holds('narrative', placed);
    const pronoun = holds('third-pronoun', placed);
    if (!isPublic) {
      if (pointed || holds('other-person', placed) || holds('weak:anchor.specific:none', placed)) return 'told';
      if (pronoun && (running === 'named' || running === 'told')) return running;
      if (you) return person ? 'kin' : 'reader';
      if (running === 'nobody' && opensWithThird.test(placed.sentence.text)) return 'told';
      // "a tenant", «девочка из палаты» is of no household that is written to; "the dad" may be.
      if (person)
        return running === 'named' || running === 'told'
          ? running
          : holds('kin', placed) || holds('staff-role', placed)
            ? 'kin'
            : 'told';
      return pronoun && (running === 'named' || running === 'told') ? running : null;
    }
    if (reading.surface.kind === 'comment' && (you || (addressed && !person && !pronoun))) {
      if (specific && (told || pointed) && (!you || pronoun)) return 'told';
      return holds('told-first', placed) ? 'told' : 'reader';
    }
    if (you && !specific) return 'nobody';
    if (pointed || (specific && (told || person || pronoun))) return 'told';
    if (person && (told || pronoun || findAges(placed).length > 0)) return 'told';
    if (holds('he-or-she', placed)) return running === 'nobody' ? 'told' : running;
    if (pronoun || person || told) return running === 'nobody' ? null : running;
    return null;
  }
}
