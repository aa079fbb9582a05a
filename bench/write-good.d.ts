/** The one peer that ships no types. */
declare module 'write-good';
