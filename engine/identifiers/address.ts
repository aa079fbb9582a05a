/** Home addresses in Russian, Kazakh and English; offices' addresses are silent. Coordinates and map links. */
import type { Match } from '../types';
import { around, contextWord, found, type IdentifierReading, ownerOf, type Shape } from './shape';

const house = '\\d{1,4}(?:\\s?[а-яa-z](?!\\p{L}))?(?:[/\\-]\\d{1,4})?';
const flat = '(?:\\s*,?\\s*(?:кв|квартир\\p{L}{1,2}|пом|комн|к|apt|flat|unit)\\.?\\s*№?\\s?\\d{1,4})?';
const russian = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:ул(?:\\.|иц\\p{L}{1,3}|(?=\\s))|пр(?:-т|осп(?:\\.|ект\\p{L}{0,2})|\\.)|мкр(?:н)?\\.?|микр(?:айон|орайон)\\p{L}{0,2}|м-н|пер(?:\\.|еул\\p{L}{2,4})|б(?:-р|ульвар\\p{L}{0,2})|ш(?:\\.|оссе)|жк|көш\\.)\\s*[«"]?[\\p{L}\\d][\\p{L}\\d .\\-]{1,38}?[»"]?\\s*,?\\s*(?:(?:д(?:\\.|ом\\p{L}{0,2}|(?=\\s))|дом|стр\\.?|корп\\.?|уй|үй)\\s*)?${house}(?:\\s*,?\\s*(?:корп?\\.?|к\\.|стр\\.|блок|подъезд)\\s*\\d+)?${flat}(?![\\p{L}\\d])`,
  'giu',
);
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:жив[её]т|жив[уё]т|прожива\\p{L}{1,4}|прописан\\p{L}?|снима\\p{L}{1,3}|по адресу|адрес\\p{L}{0,2}|тұра\\p{L}{1,4}|тура\\p{L}{1,4}|мекен-?жай\\p{L}{0,4}|lives? (?:at|on)|living at|stay(?:s|ing) at|address(?: is)?)[\\s:,—–-]{1,4}(?:(?:на|в|г\\.?)\\s)?(?:алматы,?\\s)?\\p{L}[\\p{L}.\\- ]{2,28}?[\\s,]{1,3}${house}${flat}(?![\\p{L}\\d%])`,
  'giu',
);
const kazakh =
  /(?<![\p{L}\d.-])(?:[\p{L}\d.-]{1,30}\s){1,2}(?:көш(?:\.|ес\p{L}{0,8})|кош(?:\.|ес\p{L}{0,8})|даңғыл\p{L}{0,6}|дангыл\p{L}{0,6}|ықшам\s?аудан\p{L}{0,6}|ыкшам\s?аудан\p{L}{0,6}|шағын\s?аудан\p{L}{0,6}|шагын\s?аудан\p{L}{0,6}|м\/а|ш\/а|тұйығ\p{L}{0,6}|koshesi|dangyly)\s*,?\s*(?:№\s*)?\d{1,4}(?:[/-]\d{1,4})?\p{L}?(?:[\s-]{0,2}(?:үй|уй)\p{L}{0,6})?(?:\s*,?\s*(?:№\s*)?\d{1,4}[\s-]{0,2}(?:пәтер|патер|пәт|кв)\p{L}{0,6})?/giu;
const english =
  /(?<![\p{L}\d])(?:flat|apt\.?|unit|apartment)?\s?\d{0,4}[a-z]?,?\s?\d{1,5}[a-z]?\s(?:[A-Z][\p{L}'-]{1,20}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Place|Pl|Terrace|Way|Gardens|Grove|Row|Boulevard|Blvd|Parade)(?![\p{L}])(?:,?\s(?:flat|apt\.?|unit|apartment)\s?\d{1,4}[a-z]?)?/gu;
const officeNear =
  /цон|офис|при[её]м|отдел|управлени|центр|акимат|находи|поликлин|ждем вас|ждём вас|приходите|работаем|мы по адресу|филиал|регистратур|столов|пункт|склад|выдач|раздач|орталы|кеңсе|кенсе|мекемеміз|мекенжайымыз|біз |қабылда|кабылда|келіңіз|келиниз|бөлім|әкімдік|office|centre|center|reception|we are at|find us|our |clinic|drop-in|open |food bank|pick ?up|hall|library|school|meeting|workshop|session|venue|семинар|встреч|мероприят|лекци|тренинг|консультаци/u;
const homeNear =
  /жив[её]т|живу|прожив|пропис|снимает|дома у|квартир|домашн|адрес (?:клиент|мам|семь|е[её]|его)|мекенжайы|тұрады|турады|тұратын|үйі|уйи|lives|living|staying|home address|her address|his address|their address|moved to|hiding/u;

function isOffice(text: string, start: number, end: number): boolean {
  const { before, after } = around(text, start, end);
  if (homeNear.test(before)) return false;
  if (/кв|квартир|пәтер|патер|flat|apt/u.test(text.slice(start, end).toLowerCase()) && !officeNear.test(before))
    return false;
  return officeNear.test(before) || officeNear.test(after) || ownerOf(text, start, end) === 'office';
}

export const address: Shape = {
  id: 'address',
  find(reading) {
    const { text } = reading.norm;
    if (!/\d/.test(text)) return [];
    const matches: Match[] = [];
    const taken: [number, number][] = [];
    for (const pattern of [russian, kazakh, english, bare])
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (taken.some(([from, to]) => start < to && from < end)) continue;
        if (pattern === bare && isOtherThanHome(match[0])) continue;
        if (isOffice(text, start, end) || reading.allows(match[0])) continue;
        taken.push([start, end]);
        matches.push(found(reading, start, end, [{ code: 'shape', value: match[0] }]));
      }
    return matches;
  },
};

/** «живёт в школе 5 дней», «адрес: 8 701…»: a number that is no house. */
const isOtherThanHome = (text: string): boolean =>
  /(?:лет|год|дн|месяц|час|раз|тенге|день|минут|км|метр|этаж|жыл|күн|ай\s|years?|months?|days?|weeks?)/iu.test(text) ||
  /\d{5}/.test(text);

const coordinates = /(?<![\d.])-?\d{1,2}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}(?!\d)/g;
const mapLink =
  /(?:https?:\/\/)?(?:www\.)?(?:2gis\.\w{2,3}\/\S{0,80}geo\/|go\.2gis\.com\/|yandex\.\w{2,3}\/maps|maps\.google|google\.\w{2,3}\/maps|goo\.gl\/maps|maps\.app\.goo\.gl)\S{0,200}/gi;

export const location: Shape = {
  id: 'location',
  find(reading: IdentifierReading) {
    const { text } = reading.norm;
    const matches: Match[] = [];
    for (const pattern of [coordinates, mapLink])
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (ownerOf(text, match.index, end) === 'office' || contextWord(text, match.index, end, officeNear) !== null)
          continue;
        matches.push(found(reading, match.index, end, [{ code: 'shape', value: match[0] }]));
      }
    return matches;
  },
};
