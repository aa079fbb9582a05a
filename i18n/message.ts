/** What a text is: a sentence, or one sentence for each plural form; placeholders are read from the English text. */

/** Sentences by plural category of `count`; languages without `few` or `many` leave them out. */
export type Plural = { one: string; few?: string; many?: string; other: string };
export type Message = string | Plural;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type NamesOf<M> = M extends string ? NamesIn<M> : M extends { other: infer Other } ? NamesIn<Other> | 'count' : never;

/** What must be given for a text: nothing, or a value for each of its placeholders. */
export type ValuesOf<M> = [NamesOf<M>] extends [never] ? [] : [values: Record<NamesOf<M>, string | number>];

/** The same keys in another language: a sentence stays a sentence, a plural stays a plural. */
export type Translation<English> = { [Key in keyof English]: English[Key] extends string ? string : Plural };
