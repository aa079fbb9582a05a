/** Where somebody lives or hides, told by what it looks like and stands beside: «за мечетью второй дом», "the caravan behind the quarry". */
import type { Match } from '../types';
import { isOffice } from './address';
import { ownerPatterns } from './owner';
import { around, found, isSpoken, type Piece, Taken } from './shape';

const looks = [
  'перв|втор|трет|четв[её]рт|пят|шест|крайн|последн|углов|син|зел[её]н|красн|ж[её]лт|бел|сер|голуб|ч[её]рн|коричнев|розов|кирпичн|деревянн|железн|двухэтажн|одноэтажн|тр[её]хэтажн|бывш|недостроенн|заброшенн|частн',
  'бірінші|биринши|екінші|екинши|үшінші|ушинши|төртінші|бесінші|соңғы|сонгы|шеткі|шетки|бұрыштағы|көк|кок|жасыл|қызыл|кызыл|сары|ақ|қара|қоңыр|ағаш|темір|қабатты|кабатты|бұрынғы|бурынгы|жабық|жабык|бөлек|к[іи]рп[іи]шт[іи]|ескі|ески|қызғылт|шатырлы|дарбазалы|қақпалы|какпалы|есікті|есикти',
  'first|second|third|fourth|last|end|corner|yellow|blue|green|red|white|grey|gray|black|brown|pink|orange|brick|wooden|old|former|static|wee|little|big|double[- ]stor(?:e?y)|two[- ]stor(?:e?y)|tin',
].join('|');
const houses = [
  'дом(?:а|е|ик|у)?|барак\\p{L}?|калитк\\p{L}|ворот(?:а|ами|ах)?|двер\\p{L}{1,3}|забор\\p{L}{0,2}|крыш\\p{L}|подъезд\\p{L}{0,2}|вагон\\p{L}{0,5}|дач\\p{L}|хат\\p{L}|изб\\p{L}|садик|детсад|времянк\\p{L}|общаг\\p{L}|ставн\\p{L}|гостевой дом',
  'үй(?:і|ді|дің|де|дегі|ге|інде)?|уй(?:и|де|ге|инде)?|балабақша\\p{L}{0,6}|балабакша\\p{L}{0,6}|дарбаза\\p{L}{0,4}|қақпа\\p{L}{0,4}|какпа\\p{L}{0,4}|есік\\p{L}{0,3}|шатыр\\p{L}{0,4}|тұйық көше\\p{L}{0,4}|жертөле\\p{L}{0,4}',
  'house|one|door|gate|caravan|trailer|shack|cottage|bungalow|flat|roof|cabin|hut|mobile home|barn|terrace|lodge|floor|farm(?:house)?|vicarage|rectory|manse|convent|mill|chapel|chalet|annexe?|porch',
].join('|');
const coloured =
  '(?<!\\p{L})(?:ворота|калитка|двери?|забор|крыша|дом|домик|подъезд)\\s(?:син|зел[её]н|красн|ж[её]лт|бел|сер|голуб|ч[её]рн|коричнев|розов|кирпичн|деревянн|железн|крайн|последн|углов)\\p{L}{2}(?!\\p{L})|(?<!\\p{L})дом\\sс\\s\\p{L}{3,12}(?:ой|ом|ами)(?!\\p{L})';
const house = `(?<!\\p{L})(?:(?:${looks})\\p{L}{0,4}[\\s-]{1,2}){1,3}(?:(?:${looks})\\p{L}{0,3}\\s)?(?:${houses})(?!\\p{L})`;
/** A home that needs no colour to be told by. */
const home =
  '(?<!\\p{L})(?:(?:house|one|place|building) with (?:the|a) (?:\\p{L}{2,12} ){1,2}(?:doors?|gates?|roof|fence|shutters|trampoline)|static caravan|caravan|trailer|bungalow|farm(?:house)?(?= (?:past|behind|near|after|beyond))|времянк\\p{L}|гостевой дом|барак\\p{L}?|вагон(?:чик)?\\p{L}{0,3}|турбаз\\p{L}{0,4}|крайний дом)(?!\\p{L})';
const besides = [
  '(?:перв|втор|трет|четв[её]рт|пят|шест)\\p{L}{2}\\sот\\s\\p{L}{3,15}',
  'где\\s(?:раньше\\s|когда-то\\s|прежде\\s)?был[аио]?\\s[\\p{L}»"-]{3,20}',
  '(?:за|у|возле|около|напротив|рядом с|перед|после|сразу за|позади|над|под|мимо|через дорогу от|со стороны|не доходя|на углу)\\s(?!(?:комендант|сосед|хозя|дежурн|охран|вахт|мен[яе]|нас|вас|нее|неё|него|них|нотариус|юрист|администратор|секретар))(?:\\p{L}{2,14}\\s){0,2}[\\p{L}«"][\\p{L}»"-]{2,20}',
  '[\\p{L}»"-]{3,20}\\s(?:артында\\p{L}{0,3}|(?:оң|он|сол|арғы|бергі) жағында\\p{L}{0,3}|(?:оң|он|сол|ар) жағы(?!\\p{L})|арты(?!\\p{L})|қасында\\p{L}{0,3}|касында\\p{L}{0,3}|жанында\\p{L}{0,3}|қарсы\\p{L}{0,6}|карсы\\p{L}{0,6}|алдында\\p{L}{0,3}|ар жағында\\p{L}{0,3}|үстінде\\p{L}{0,3}|түбінде\\p{L}{0,3}|бұрышында\\p{L}{0,3}|кейінгі|кейинги|жақтағы)',
  "(?:behind|opposite|past|after|next to|beside|across from|over|above|near|under|round the back of|at the (?:end|top|bottom|corner) of|by)\\s(?:the\\s|a\\s)?\\p{L}[\\p{L}’' -]{2,24}",
].join('|');
/** A street without a number says enough beside what the house looks like. */
const onStreet =
  "(?:on|in|off)\\s(?:\\p{Lu}[\\p{L}’'-]{1,20}\\s){1,2}(?:Road|Rd|Street|St|Drive|Dr|Lane|Avenue|Ave|Close|Terrace|Way|Rise|Hill|Park)(?!\\p{L})|(?:на|по)\\s\\p{Lu}\\p{L}{3,20}(?:ой|а|ова|ева|ской|ская)(?=,|\\sугол\\s)|\\p{L}{3,18}\\s(?:көшесіндегі|кошесиндеги|көшесінде|ауданындағы|аудандағы)";
/** "She's in the house behind the Aldi": the person says enough, the house needs no colour. */
const theirHouse =
  /(?<=(?<!\p{L})(?:she|he|they|the (?:kids|girls|women|mums|family))(?:['’]?s|['’]?re| is| are)? (?:now |still |both |all )?)in (?:the|a|that) (?:\p{L}{3,12} ){0,2}(?:house|flat|cottage|bungalow|cabin|caravan|place|building) (?:behind|opposite|past|next to|beside|across from|over|above|near|under) (?:the |St\.? )?\p{L}[\p{L}’'-]{2,20}/giu;
const patterns = [
  theirHouse,
  new RegExp(`(?:${house}|${home}|${coloured})[^.!?\\n]{0,32}?(?<!\\p{L})(?:${besides}|${onStreet})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${besides}|${onStreet})[^.!?\\n]{0,32}?(?:${house}|${home}|${coloured})`, 'giu'),
];
const mayHold = new RegExp(
  `(?<!\\p{L})(?:${houses})(?!\\p{L})|времянк|барак|вагон|турбаз|caravan|house|place|building|farm`,
  'iu',
);
/** Somebody lives, stays or is brought there, or it is asked where. */
const somebody =
  /(?<!\p{L})(?:жив[уеё](?:т|шь)|прожива|пряч[еу]т|скрыва|пропис|снима[ею]т|ночу[ею]т|адрес|ориентир|такси|водител|высади|курьер|подопечн|клиент|новеньк|завезти|везите|найти|тұра(?:ды|тын)|тура(?:ды|тын)|тұрып|турып|жасырын|мекенжай|бағдар|такси|жүргізуші|апар|жеткіз|жатқан үй|жаткан уй|lives?|living|stay(?:s|ing)|stopping|kipping|where (?:she|he|they)|bring them|staying|hid(?:es|ing)|moved|address|sat ?nav|taxi|driver|drop|deliver|removalist|which gate|(?:he|she)['’]?s with|dropped (?:her|him|them)|clients?|they['’]?re in|refuge|safe house|shelter|шелтер|пана үй|қорғаныс үйі|women['’]s place)/iu;
const service =
  /(?<!\p{L})(?:just come to|walk[- ]ins?|no booking|no appointment|to get to us|find us|we are|we['’]re|our (?:office|centre|center|hall|shop)|наш (?:офис|центр|адрес)|мы (?:находимся|в|на|за)|к нам|у нас в офисе|біздің (?:орталы|кеңсе)|бізге келу|орталығымыз)/iu;
const hidden =
  /(?:тайн|секретн)\p{L}{2,3} квартир|паналау|паналай|(?<!т[үу]нгі )баспана(?:\s(?:ескі|базар|мектеп|мешіт|\p{L}+ның|\p{L}+нің|\p{L}+дың|\p{L}+тың|\p{L}+дің|\p{L}+тің))|баспанада|күйеулер(?:і)? (?:таппай|білмей)|women and girls|where they bring (?:them|her|women)|убежищ|шелтер|приют(?!\p{L}{0,3} для (?:жив|соб|кош))|кризисн|панахана|пана үй|қорғаныс үй|дағдарыс|refuge(?!e)|safe house|women['’]s place|пряч[еу]т|скрыва|жасырын|тығыл|тыгыл|hid(?:es|ing)/iu;

export function describedPlaces(piece: Piece): Match[] {
  const { text } = piece.norm;
  if (!mayHold.test(text)) return [];
  const hides = piece.ofRefuge || isSpoken(piece, hidden);
  if (!hides && isSpoken(piece, service)) return [];
  const ofSomebody = hides || isSpoken(piece, somebody) || isSpoken(piece, ownerPatterns.third);
  const taken = new Taken();
  return (ofSomebody ? patterns : [theirHouse]).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!hides && pattern !== theirHouse && isOffice(piece, start, end, true)) return [];
      if (piece.allows(match[0]) || !taken.take(start, end)) return [];
      const { before } = around(piece, start, end);
      return [
        found(
          piece,
          start,
          end,
          [
            { code: 'shape', value: match[0].slice(0, 40) },
            { code: 'context', value: before.trim().split(/\s/).at(-1) ?? '' },
          ].filter(({ value }) => value !== '') as Match['because'],
        ),
      ];
    }),
  );
}
