/** Number plates of cars: Kazakhstan's old and new, Kyrgyzstan's, Russia's, Ireland's, Britain's beside a car. */
import type { Match } from '../types';
import { around, contextWord, found, type Piece, type Shape, Taken } from './shape';

const plate =
  /(?<![\p{L}\d])(?:\d{3}\s{0,2}[-·]?\s?(?:[A-ZАВЕКМНОРСТУХ]{2}|[A-ZА-Я]{3})\s{0,2}[-·]?\s?(?:0[1-9]|1\d|20)|[A-FHKLMNOPRSTVXZ]\s?\d{3}\s?[A-Z]{3}|\d{2,3}-(?:C[ENW]?|DL?|G|K[EKY]|L[DHKMS]?|M[HNO]|OY|RN|SO|T[NS]?|W[DHWX]?)-\d{1,6}|[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d)\s[A-HJ-PR-Z]{3}|[АВЕКМНОРСТУХ]\s{0,2}\d{3}\s{0,2}[АВЕКМНОРСТУХ]{2}\s{0,2}\d{2,3}|0\d\s?KG\s?\d{3}\s?[A-Z]{3})(?![\p{L}\d])/gu;
const loose =
  /(?<![\p{L}\d])(?:\d{3}\s?[a-zа-я]{2,3}\s?(?:0[1-9]|1\d|20)|[a-zа-я]\s?\d{3}\s?[a-zа-я]{2,3}(?:\s?\d{2,3})?|[a-z]{2}\d{2}\s?[a-z]{3}|\d{3}\s?[a-z]{3})(?![\p{L}\d])/giu;
/** Plates of South Africa, Nigeria, Kenya, India, the east of Australia, and Kazakhstan's without the region: only beside a car. */
const elsewhere =
  /(?<![\p{L}\d])(?:\d{3}\s?(?:[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{3}|[АВЕКМНОРСТУХ]{2})|[A-Z]{2,3}[\s-]?\d{2,3}[\s-]\d{2,3}(?:\s?[A-Z]{2})?|[A-Z]{3}[\s-]?\d{3}[\s-]?[A-Z]{1,2}|[A-Z]{2}[\s-]?\d{1,2}[\s-]?[A-Z]{1,2}[\s-]?\d{4})(?![\p{L}\d])/gu;
/** Right after its name a plate may have any form. */
const labelled =
  /(?<!\p{L})(?:rego|reg|plates?|number plate|registration|гос\.?\s?номер|номер авто|номер машины|көлік нөмірі)\s?(?:is|no\.?|number)?[\s:—–-]{1,3}(?<plate>(?=[A-ZА-Я]{0,3}\d)[A-ZА-Я\d]{2,4}\s?[A-ZА-Я\d]{2,4})(?![\p{L}\d])/giu;
const carWord =
  /м[аә]ш[иы]н|подъе[хз]|караул|тачк|авто(?!бус|мат|р)|гос\.?\s?номер|номер\p{L}* знак|көл[іи]|коли[кг]|(?<!\p{L})car(?!\p{L})|plate|vehicle|(?<!\p{L})van(?!\p{L})|седан|джип|тойот|toyota|lada|лада|(?<!\p{L})kia|(?<!\p{L})киа|hyundai|хендай|хундай|nexia|нексия|дэу|daewoo|bmw|бмв|mercedes|мерс|audi|ауди|ford|форд|vauxhall|nissan|ниссан|honda|хонда|мазда|mazda|приор|жигул|нива|камри|camry|королл|corolla|логан|logan|солярис|газел|solaris|ездит|водител|за рул|айдап|мініп|drives|водит|парков|parked|registration|(?<!\p{L})reg(?!\p{L})|(?<!\p{L})(?:astra|corsa|fiesta|golf|polo|passat|clio|peugeot|renault|skoda|octavia|volvo|tesla|volkswagen|vw|opel|subaru|lexus|lancer|prius|civic|sonata|chevrolet|cobalt|астра|гольф|пассат|рено|шкод|октави|субару|лексус|ситроен|шевроле|кобальт|галант|соната|прадо|паджеро|ласетти)/u;
const notPlate =
  /KZT|USD|EUR|RUB|COVID|ТГ|ТЕНГЕ|МРП|МЗП|^\d{3}\s?(?:тг|руб|лет|год|час|мин|км(?!\p{L})|дн|до|от|по|на|или|and|for|max|min)/iu;

/** «көлік 777 KZT 10»: with a region and right beside a car it is no sum. */
const isPlateOfCar = (piece: Piece, written: string, start: number): boolean =>
  /^\d{3}\s?(?:KZT|EUR|USD|RUB)\s?(?:0[1-9]|1\d|20)$/.test(written) &&
  carWord.test(around(piece, start, start).before.slice(-24));

export const vehiclePlate: Shape = {
  id: 'vehicle-plate',
  find(piece) {
    // Read aloud, a plate is told in parts: «712, КРТ, 02».
    const text = piece.aloud ? piece.norm.text.replaceAll(',', ' ') : piece.norm.text;
    if (!/\d/.test(text)) return [];
    const matches: Match[] = [];
    const taken = new Taken();
    for (const [pattern, needsCar] of [
      [plate, false],
      [loose, true],
      [elsewhere, true],
    ] as const)
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (piece.allows(match[0]) || (notPlate.test(match[0]) && !isPlateOfCar(piece, match[0], match.index)))
          continue;
        if (needsCar && contextWord(piece, match.index, end, carWord) === null) continue;
        if (taken.take(match.index, end))
          matches.push(found(piece, match.index, end, [{ code: 'shape', value: match[0] }]));
      }
    for (const match of text.matchAll(labelled)) {
      const written = match.groups?.plate ?? '';
      const end = match.index + match[0].length;
      if (/\d/.test(written) && taken.take(end - written.length, end))
        matches.push(found(piece, end - written.length, end, [{ code: 'context', value: match[0].slice(0, 12) }]));
    }
    return matches;
  },
};
