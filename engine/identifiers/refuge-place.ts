/** Where a refuge stands, told by a street, a corner or what is near, without a number: "our refuge is in the old rectory on Fell Lane", «шелтер на углу Абая и Ауэзова». */
import type { Match } from '../types';
import { found, type Piece } from './shape';

const edge = '(?<!\\p{L})';
const word = "[\\p{L}\\d][\\p{L}\\d’'-]{0,18}";
/** A capital where the word begins; these patterns tell capitals apart. */
const name = "\\p{Lu}[\\p{L}’'-]{2,18}";

const enRefuge =
  "(?:[Rr]efuge|[Ss]afe ?house|[Ww]omen['’]?s (?:[a-z]+ )?(?:shelter|house|place|hostel)|(?:[Oo]ur|[Cc]risis|DV|violence|abuse) shelter)";
const enStreet =
  '(?:St|Street|Rd|Road|Lane|Ln|Ave|Avenue|Hill|Close|Terrace|Way|Rise|Row|Square|Drive|Place|Park|Gardens|Green|Quay)(?!\\p{L})\\.?';
const enNear =
  '(?:behind|opposite|next to|next door to|beside|across from|over|above|near|past|under|(?:at|round|to) the (?:back|side|end|rear) of|on the corner of|round the corner from)';
const enWhere = `(?:(?:in|at|on|off|to)\\s(?:the\\s)?(?:${word}\\s){0,3}?(?:(?:on|in|off)\\s)?(?:${name}\\s){1,2}${enStreet}|(?:(?:in|at|to)\\s(?:the|an?|that)\\s(?:${word}\\s){1,3}?)?${enNear}\\s(?:the\\s|St\\.?\\s)?(?:${word}\\s){0,2}?(?:${name}|church|chapel|mosque|school|station|library|pharmacy|chemist|shops?|pub|market|mill|bakery|garage|park|surgery|hospital|depot|post office|bridge|bank|supermarket|laundrette|takeaway|butcher|cinema|fire station)(?!\\p{L}))(?:\\s(?:on|in|off)\\s(?:${name}\\s){0,2}${name})?`;
const english = new RegExp(
  `${edge}(?<!(?:[Ff]or|[Aa]bout|of|[Ss]upport(?:ing|s)?|[Bb]us|[Nn]ight|[Aa]nimal|[Dd]og|[Cc]at) (?:the |our |a |local |my )?)${enRefuge}(?=\\s)(?:\\s(?:is|has|we['’]?re|are|now|just|been|being|moved|moving|settled|in|its|it['’]s|today|this|week|already|all|here|opened|open|relocated|again|still|right|which)){0,6}[\\s,:(–-]{1,3}(?<where>${enWhere})`,
  'gu',
);

const ruRefuge =
  '(?:[Уу]бежищ\\p{L}|[Шш]елтер\\p{L}{0,2}|(?<!ночн\\p{L}{2,3} )[Пп]риют(?:а|е|у|ом)?(?! для (?:жив|соб|кош|бездом))|[Кк]ризисн\\p{L}{2,3}(?: центр\\p{L}{0,2}| квартир\\p{L}{1,2}| комнат\\p{L}{1,2})?)';
const ruNear = '(?:за|под|у|возле|около|напротив|рядом с|позади|через дорогу от|сразу за|не доезжая|над)';
const ruThing =
  '(?:[«"]?\\p{Lu}[\\p{L}-]{2,18}[»"]?|\\d{1,3} школ\\p{L}{1,3}|(?:\\p{L}{3,16}\\s){0,2}?(?:аптек|школ|садик|детсад|мечет|церк|рынк|базар|вокзал|автостанци|заправк|магазин|поликлиник|больниц|стоматолог|роддом|парк|мост|пекарн|кафе|почт|банк|библиотек|стадион|кладбищ|автомойк|шиномонтаж|супермаркет|тц(?!\\p{L})|колледж|акимат|театр|бан[ейию]|хлебозавод|завод|фабрик|элеватор|водокачк|котельн|бассейн|турбаз|остановк|ресторан|гостиниц|общежити)\\p{L}{0,5})';
const ruStreet = '(?:на|по)\\s(?:ул(?:ице|\\.)\\s)?(?:\\p{Lu}[\\p{L}-]{3,18}\\s)?\\p{Lu}[\\p{L}-]{3,18}';
const ruWhere = `(?:на углу\\s${name}\\sи\\s${name}|(?:в\\s(?:\\p{L}{3,16}\\s){1,3}?)?${ruStreet}[\\s,]{1,2}${ruNear}\\s${ruThing}|(?:в\\s(?:\\p{L}{3,16}\\s){1,3}?)?${ruNear}\\s${ruThing}|в\\sбывш\\p{L}{2,3}\\s\\p{L}{3,16}(?:\\s[«"][^»"\\n]{2,24}[»"])?)(?:,?\\s(?:${ruStreet}|${ruNear}\\s${ruThing})){0,2}`;
const russian = new RegExp(
  `(?<![\\p{L}«"])(?:${ruRefuge}(?:,?\\s(?:кто|не|в|курсе|если|что|теперь|сейчас|давно|пока|уже|наш|у|нас|находится|стоит|это|переехал\\p{L}?|же|там|то|женский|новый|он|она|оно)){0,5}[\\s,:(–-]{1,3})(?<where>${ruWhere})`,
  'gu',
);

const kkRefuge =
  '(?:панахана|шелтер|убежище|приют|кризис(?:ный|тік|тик)?\\s?(?:орталы[қғкг]|центр)|әйелдер\\sүйі|да[ғг]дарыс\\sорталы[ғқгк]|(?:жасырын|уақытша|біздің|биздин)\\s(?:баспана|пәтер|патер|үй)|паналау\\sор[нт]|паналайтын\\sүй|пана\\sүй|баспанамыз|панамыз|қор[ғг]аныс\\sүй)\\p{L}{0,8}';
const kkNear =
  '(?:\\p{L}{3,18}(?:[нтд][аеә]н)\\s(?:жоғары|жогары|төмен|томен|әрі|ари|кейінгі|кейинги|асқан|аскан|өткен|откен|аса|өте|соң|сон)|артында|жанында|қасында|касында|маңында|манында|қиылысында|киылысында|бұрышында|бурышында|қарсысында|карсысында|түбінде|тубинде|бойында|іргесінде|ауласында|қабатында|кабатында|жертөлесінде|жертолесинде|подвалында|ғимаратында|гимаратында|(?:жақта|жакта|жағында|жагында)(?!\\p{L}))\\p{L}{0,3}';
const kkStreet = '(?:көшесіндегі|кошесиндеги|көшесінің|кошесинин|көшесінде|кошесинде)';
/** The house is told by what it stands beside, before the word for a refuge or after it. */
const kazakh = [
  new RegExp(
    `${edge}${kkRefuge}(?:\\s(?:қазір|казир|енді|енди|ол)){0,2}[\\s,:–-]{1,3}(?<where>(?:[\\p{L}\\d-]{2,16}\\s){1,5}?(?:${kkNear}|${kkStreet}\\s\\p{L}{3,16})(?:\\s(?:[\\p{L}]{2,14}\\s){0,3}?(?:үй|уй|қабат|кабат|ғимарат|гимарат|қақпа|какпа|вагон|подвал|жертөле)\\p{L}{0,5})?)`,
    'giu',
  ),
  new RegExp(
    `${edge}(?<where>(?:[\\p{L}\\d-]{2,18}\\s){1,3}?(?:${kkNear}|${kkStreet}(?:\\s${kkNear})?))\\s(?:\\p{L}{2,14}\\s){0,2}?${kkRefuge}`,
    'giu',
  ),
];
/** «Абай мен Сейфуллин қиылысындағы үй»: a corner, where somebody hides. */
const corner =
  /(?<!\p{L})(?<where>\p{Lu}\p{L}{2,18}(?:\s(?:би|батыр|хан))?\s[мпб]ен\s\p{Lu}\p{L}{2,18}(?:\s(?:би|батыр|хан))?\s(?:қиылыс|киылыс|бұрыш|бурыш)\p{L}{0,8}(?:\s(?:\d{1,3}-?\s?)?(?:\p{L}{2,12}\s){0,3}?(?:үй|уй|пәтер|патер)\p{L}{0,5})?)/gu;
const hidden = /шелтер|панахана|приют|убежищ|да[ғг]дарыс|кризис|жасыр|тығыл|тыгыл|паналау|баспана/iu;
const patterns = [english, russian, ...kazakh, corner];
const mayHold =
  /refuge|safe ?house|women|әйелдер|айелдер|shelter|убежищ|шелтер|приют|кризисн|панахана|кризис|да[ғг]дарыс|баспана|жасыр|тығыл|тыгыл|пана/iu;
/** Beds are asked for and gifts brought elsewhere, and these houses hide nobody. */
const otherHouse =
  /(?<!\p{L})(?:office|charity shop|quiz|raffle|concert|fundrais|stall|coffee morning|офис|ярмарк|концерт|акци|пункт при[её]ма|бездомн|животн|собак|кош(?:ек|ки)|ночлежк|бомбоубежищ|тревог|air raid|жануар|ит(?!\p{L})|мысық|кеңсе|жәрмеңке)/iu;

export function refugePlaces(piece: Piece): Match[] {
  const { text } = piece.norm;
  if (!mayHold.test(text) || otherHouse.test(text)) return [];
  return patterns.flatMap((pattern) =>
    pattern === corner && !hidden.test(text)
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          const where = match.groups?.where ?? match[0];
          const start = match.index + match[0].indexOf(where);
          if (piece.allows(where)) return [];
          return [
            found(piece, start, start + where.length, [{ code: 'shape', value: where.slice(0, 40) }], ['refuge']),
          ];
        }),
  );
}
