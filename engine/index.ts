/** The engine's front door: everything that other rooms may use. */
export { type ExampleFailure, readMarks, testRule } from './examples';
export { applyEdits } from './fixes';
export { isKept, judge } from './judge';
export { type Offer, safeFixes, safeTogether } from './offers';
export { alsoAllowing, openingRules, openRules, type RuleOptions, type RuleSet, type RuleSources } from './packs/open';
export { type HashedForms, PrivateList } from './private/list';
export type { Promised } from './reader/promises';
export { type Question, type Rereading, rereadAsReader, type Stretch, type Who } from './reader/rereading';
export { reviewDraft } from './review';
export { shiftFindings } from './spans';
export * from './types';
