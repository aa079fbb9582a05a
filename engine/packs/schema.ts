/** The shape of a rule file, a word class and a rule pack: the one door through which rules come in. */
import * as z from 'zod';
import { severities, strictnesses } from '../types';

const line = (most: number) => z.string().trim().min(1).max(most);

/**
 * A phrase in the notation of the rules (see CONTRIBUTING, "How a phrase is written"):
 * words, stems (`гарант*`), endings (`*ңыз`), choices (`{a|b c}`), classes (`@time-anchor`), optional parts (`very?`),
 * up to six words between (`…`), a forbidden neighbour (`!word`), the part to underline (`[soon]`).
 */
export const phraseSchema = line(600);

export const signals = [
  'quoted', // inside quotation marks, or after "he wrote"
  'negated', // a negation governs the words
  'question', // the sentence asks
  'conditional', // "if you were granted…"
  'reported', // somebody else's words or view
  'training', // words under discussion: "never write …"
  'apology', // the writer corrects themselves
  'addressed', // one person is spoken to
  'first-person', // the writer speaks of what they do
  'second-person', // the sentence holds a "you"
  'public', // a post or a comment
  'private', // a direct message
  'opening', // the first sentence after a greeting: nothing said before could explain it
  'brief', // the whole draft is one or two short sentences
  'general', // information for everybody: nobody in particular is spoken to or of
  'disclaimed', // in a clause that the writer says they do not say: "nobody promises that …"
] as const;
export const signalSchema = z.enum(signals);
export type Signal = (typeof signals)[number];

export const phrases = z.array(phraseSchema).max(4000);

const phraseFindSchema = z.strictObject({
  kind: z.literal('phrase'),
  /** Any of these is a match. */
  any: phrases.min(1),
  /** One of these must stand in the same sentence. */
  with: phrases.optional(),
  /** One of these must stand in the same sentence or the one before or after. */
  withNear: phrases.optional(),
  /** None of these may stand in the same sentence. */
  without: phrases.optional(),
  /** None of these may stand in the same sentence or the one before or after. */
  withoutNear: phrases.optional(),
  /** None of these may stand in the same sentence or the one after: a date given at once settles what was vague. */
  withoutNext: phrases.optional(),
  /** None of these may stand anywhere in the draft. */
  withoutDraft: phrases.optional(),
  /** Every one of these must hold for the matched words. */
  needs: z.array(signalSchema).max(8).optional(),
  /** None of these may hold; added to the rule's usual silencers. */
  unless: z.array(signalSchema).max(12).optional(),
  /** Usual silencers that do not silence this rule. */
  despite: z.array(signalSchema).max(12).optional(),
  /** Overrides the rule's severity for these phrases, by surface. */
  grade: line(40).optional(),
  /** How many matches a sentence needs before it is a finding (jargon in a heap). */
  atLeast: z.number().int().min(2).max(10).optional(),
});

const emphasisFindSchema = z.strictObject({
  kind: z.literal('emphasis'),
  what: z.enum(['capitals', 'marks', 'ellipsis', 'curt', 'shouting', 'abbreviation']),
  any: phrases.optional(),
});

/** What must, or must not, stand in the same sentence as something that is no phrase. */
const company = { with: phrases.optional(), without: phrases.optional() };

const identifierFindSchema = z.strictObject({ kind: z.literal('identifier'), shape: line(40), ...company });
const nameFindSchema = z.strictObject({ kind: z.literal('person-name'), ...company });
const detailFindSchema = z.strictObject({ kind: z.literal('detail'), of: line(40), ...company });

export const checkNames = ['iin', 'snils', 'inn', 'pinfl', 'nhs', 'tfn', 'luhn', 'pesel', 'mod97'] as const;
/**
 * A shape of one's own, such as a case number: a regular expression of the RE2 kind (linear time, no look-around, no
 * back-references). Letters and digits right before or after are never part of a match, so no `\b` is needed.
 */
const patternFindSchema = z.strictObject({
  kind: z.literal('pattern'),
  match: line(300),
  /** Capital and small letters are the same unless this is true. */
  exactCase: z.boolean().optional(),
  /** The check digits must agree. */
  check: z.enum(checkNames).optional(),
  grade: line(40).optional(),
  ...company,
});
export type PatternFind = z.infer<typeof patternFindSchema>;
const combinationFindSchema = z.strictObject({ kind: z.literal('combination') });
/** A client's words carried elsewhere: lines pasted from a chat, or a quotation that a speaking verb brings in. */
const clientWordsFindSchema = z.strictObject({ kind: z.literal('client-words'), from: z.enum(['chat', 'quotation']) });
/** The learned hint of the rule's category; graded `sure` where it reads like conduct that should be asked about first. */
const learnedFindSchema = z.strictObject({ kind: z.literal('learned') });

export const findSchema = z.discriminatedUnion('kind', [
  phraseFindSchema,
  emphasisFindSchema,
  identifierFindSchema,
  nameFindSchema,
  detailFindSchema,
  patternFindSchema,
  combinationFindSchema,
  clientWordsFindSchema,
  learnedFindSchema,
]);
export type Find = z.infer<typeof findSchema>;
export type PhraseFind = z.infer<typeof phraseFindSchema>;

export const severityOrNone = z.enum([...severities, 'none']);
export const surfaceSeverity = z.strictObject({ post: severityOrNone, comment: severityOrNone, dm: severityOrNone });

/** A sentence with the place marked: `Please [[calm down]] and write.` */
const catchSchema = z.strictObject({
  draft: line(2000).regex(/\[\[.+?\]\]/s, 'mark the place with [[ ]]'),
  surface: z.enum(['post', 'comment', 'dm']).optional(),
});
const allowSchema = z.union([
  line(2000),
  z.strictObject({ draft: line(2000), surface: z.enum(['post', 'comment', 'dm']) }),
]);

export const languageSchema = z.strictObject({
  /** What the rule is called in lists; the name of its kind when absent. */
  title: line(120).optional(),
  /** What may happen, in one line of at most about twenty words. `{quote}` stands for the words found. */
  say: line(400),
  /** What to write instead. */
  offer: line(500),
  /** Words that may stand in place of the found ones, one click each. An empty string removes them. */
  instead: z.array(z.string().max(200)).max(4).optional(),
  find: z.array(findSchema).max(20).optional(),
  catches: z.array(catchSchema).max(400).optional(),
  allows: z.array(allowSchema).max(400).optional(),
});
export type LanguageSection = z.infer<typeof languageSchema>;

export const principleCodes = [
  'acceptance',
  'empathy',
  'self-determination',
  'confidentiality',
  'informed',
  'responsibility',
  'decency',
  'honesty-competence',
  'clarity',
  'warmth-in-text',
  'protect-data',
  'boundaries',
  'no-undermining',
  'no-selling',
  'dignity',
  'digital-literacy',
] as const;

export const ruleSchema = z.strictObject({
  $schema: z.string().optional(),
  kind: line(60).regex(/^[a-z][a-z-]*$/),
  strictness: z.enum(strictnesses),
  severity: surfaceSeverity,
  /** Severities for a graded match; the first grade of the match that stands here wins. */
  grades: z.record(line(40), surfaceSeverity.partial()).optional(),
  principles: z.array(z.enum(principleCodes)).min(1).max(6),
  sources: z.array(line(200)).min(1).max(8),
  /** Detectors that do not depend on the language. */
  find: z.array(findSchema).max(8).optional(),
  en: languageSchema,
  ru: languageSchema,
  kk: languageSchema,
});
export type RuleFile = z.infer<typeof ruleSchema>;

/** A word class: one concept in three languages, used in phrases as `@name`. */
export const classSchema = z.strictObject({
  $schema: z.string().optional(),
  about: line(300),
  en: phrases,
  ru: phrases,
  kk: phrases,
});
export type ClassFile = z.infer<typeof classSchema>;
