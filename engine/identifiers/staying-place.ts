/** Where somebody sleeps, hides, has been put up or is watched for, told by what they do there: "kips behind the Aldi", «ночует в бытовке за рынком», «вагонда жасырынып жатыр». */
import type { Match } from '../types';
import { ownerPatterns } from './owner';
import { found, isSpoken, type Piece, Taken } from './shape';
import {
  enAbove,
  enPlaced,
  enStays,
  kkPlaced,
  kkStays,
  lurks,
  ruFound,
  ruPlaced,
  ruStays,
  withKin,
} from './staying-words';

/** How far from the verb the place may stand, UTF-16 code units. */
const reach = 84;
/** Where another thought begins. */
const clauseEnd =
  /[.!?…;\n()]|емес,\s|,\s(?:but|so|because|who|she|he|they|and|но|что|а|и|бо|потому|бірақ|сондықтан)\s/u;

type Way = {
  /** What is done, in lower-case text; the place follows, or stands before. */
  verb: RegExp;
  /** The place, in lower-case text; `sure` tells a place nobody could mistake, `thing` what needs a name in it. */
  place: RegExp;
  before?: boolean;
  /** Beside it in the same clause the verb tells of nobody in particular, or of ourselves. */
  notOf: RegExp;
  /** Somebody has to be spoken of by these words. */
  needs?: RegExp;
};
const cyrillic = /[\u0400-\u04ff]/;
const latin = /(?<!\\)[a-z]{3}/;
/** Each with the letters its verbs are written in: what holds no such letter need not be looked through. */
const ways = [enStays, enPlaced, enAbove, ruStays, ruPlaced, ruFound, kkStays, kkPlaced, ...lurks, ...withKin].map(
  (way: Way) => ({ ...way, letters: [cyrillic, latin].filter((letter) => letter.test(way.verb.source)) }),
);

/** Somebody who is neither the worker nor people at large. */
const somebody =
  /(?<!\p{L})(?:s?he|they|hes|shes|theyre|him|her|them|lads?|lass|girls?|boys?|guy|fella|bloke|wom[ae]n|m[ae]n|lady|kids?|twins|mums?|mam|dad|он|она|они|парень|парня|мужик\p{L}?|дед\p{L}?|девушк\p{L}|девоч\p{L}{2,3}|ребят\p{L}|семь[яюи]|новеньк\p{L}{2}|подросток|ол|оны|олар|ж[іи]г[іи]т\p{L}{0,4}|қыз\p{L}{0,4}|кыз\p{L}{0,4}|келіншек\p{L}{0,3}|келиншек\p{L}{0,3}|шал|кісі\p{L}{0,3}|отбасы\p{L}{0,3})(?!\p{L})/u;

export function stayingPlaces(piece: Piece): Match[] {
  const { text } = piece.norm;
  const low = text.toLowerCase();
  if (low.length !== text.length) return [];
  const taken = new Taken();
  const mayStand = ways.filter(({ letters }) => letters.some((letter) => letter.test(low)));
  return mayStand.flatMap(({ verb, place, before, notOf, needs }) =>
    [...low.matchAll(verb)].flatMap((match) => {
      const verbEnd = match.index + match[0].length;
      const clause = lastClause(low.slice(Math.max(0, match.index - reach), match.index));
      if (notOf.test(clause + match[0])) return [];
      const from = before ? match.index - clause.length : verbEnd;
      const within = before ? clause : firstClause(low.slice(verbEnd, verbEnd + reach));
      const spot = place.exec(within);
      if (!spot) return [];
      const [placeStart, placeEnd] = [from + spot.index, from + spot.index + spot[0].length];
      if (spot.groups?.thing !== undefined && !/\p{Lu}\p{Ll}/u.test(text.slice(placeStart, placeEnd))) return [];
      if (!isSpoken(piece, needs ?? somebody) && (needs || !speaksOfSomebody(piece, match.index))) return [];
      const [start, end] = before ? [placeStart, verbEnd] : [match.index, placeEnd];
      if (piece.allows(text.slice(start, end)) || !taken.take(start, end)) return [];
      return [
        found(piece, start, end, [
          { code: 'shape', value: text.slice(placeStart, placeEnd).slice(0, 40) },
          { code: 'context', value: match[0].trim() },
        ]),
      ];
    }),
  );
}

/** Kin, clients, or a name in the middle of the sentence. */
const speaksOfSomebody = (piece: Piece, verb: number): boolean =>
  isSpoken(piece, ownerPatterns.third) ||
  /^(?!(?:It|This|That|What|Who|Where|There|Here|Everyone|Nobody|Anyone|Somebody)(?!\p{L}))\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?(?:['’]s|\sis|\shas been)\s(?:still\s)?$/u.test(
    piece.norm.text.slice(0, verb),
  ) ||
  /[\p{L},]\s\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?[^.!?]{0,12}$/u.test(piece.norm.text.slice(0, verb));

const firstClause = (text: string): string => text.slice(0, clauseEnd.exec(text)?.index ?? text.length);
function lastClause(text: string): string {
  let rest = text;
  for (;;) {
    const end = clauseEnd.exec(rest);
    if (!end) return rest;
    rest = rest.slice(end.index + end[0].length);
  }
}
