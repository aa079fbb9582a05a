/** Where somebody is: coordinates, map links, plus codes, three-word addresses, and places told by what they look like. */
import type { Match } from '../types';
import { describedPlaces } from './described-place';
import { officeWords } from './owner';
import { refugePlaces } from './refuge-place';
import { contextWord, found, type Shape, Taken } from './shape';
import { stayingPlaces } from './staying-place';

const coordinates = /(?<![\d.])-?\d{1,2}\.\d{3,8}°?\s?[NSСЮ]?\s*[,;\s]\s*-?\d{1,3}\.\d{3,8}(?!\d)°?/gu;
const mapLink =
  /(?:https?:\/\/)?(?:www\.)?(?:2gis\.\w{2,3}\/\S{0,80}(?:geo|firm|directions)\/|go\.2gis\.com\/|yandex\.\w{2,3}\/(?:maps|navi)|maps\.(?:google|apple|yandex)\.?|google\.\w{2,3}\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|osm\.org|openstreetmap\.org)\S{0,200}/giu;
const plusCode = /(?<![\p{L}\d+])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu;
const threeWords = /(?<![\p{L}/])\/\/\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}/gu;

export const location: Shape = {
  id: 'location',
  find(piece) {
    const { text } = piece.norm;
    const looks = describedPlaces(piece);
    const refuges = [...looks, ...apart(refugePlaces(piece), looks)];
    const described = [...refuges, ...apart(stayingPlaces(piece), refuges)];
    if (!/\d\.\d{3}|\/|\+/.test(text)) return described;
    const taken = new Taken();
    const written = [coordinates, mapLink, plusCode, threeWords].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const end = match.index + match[0].length;
        if (contextWord(piece, match.index, end, officeWords) !== null || piece.allows(match[0])) return [];
        if (!taken.take(match.index, end)) return [];
        return [found(piece, match.index, end, [{ code: 'shape', value: match[0] }])];
      }),
    );
    return [...written, ...described];
  },
};

/** Those that meet none of the others. */
const apart = (matches: Match[], others: readonly Match[]): Match[] =>
  matches.filter(({ span }) => !others.some((one) => one.span.start < span.end && span.start < one.span.end));
