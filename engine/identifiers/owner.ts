/** Whose datum stands in a draft: the addressee's, the worker's, an office's or somebody else's, by the words around it. */
import { around, type Piece } from './shape';

export type Owner = 'addressee' | 'third' | 'worker' | 'office' | 'unknown';

const edge = '(?<![\\p{L}])';
const stop = '(?![\\p{L}])';
const pattern = (...parts: string[]): RegExp => new RegExp(`${edge}(?:${parts.join('|')})`, 'giu');

const addressee = pattern(
  `ваш\\p{L}{0,3}${stop}|(?:твой|твоя|твоё|твое|твои|твоего|твоей|твоему|твою|твоим)${stop}|у (?:вас|тебя)${stop}`,
  `(?:вы|ты) (?:указали|оставили|дали|написали|прислали|отправили|ввели|указал\\p{L}?|дал\\p{L}?|сообщили|просили)`,
  `(?:сіздің|сиздин|сенің|сенин|сіздікі|сиздики)${stop}(?!\\s(?:аула|көше|коше|ауыл|подъез|кіреберіс|көрш|корш))|(?:сіз|сиз) (?:берген|жазған|жазган|көрсеткен|көрсет|жіберген)`,
  `(?:нөмір|номир|номер|телефон|мекен-?жай|карта|жсн-?|иин-?|шот|пошта|парақша|паракша|үй|өтініш|отиниш|іс|куәл[иі]г|куалиг|ат|пәтер|аккаунт|құжат|анықтама|туған күн)(?:ің|ың|ң|ин|ын|н)(?:із|ыз|из)\\p{L}{0,4}`,
  `(?:your|yours|ur)${stop}|you (?:gave|left|wrote|entered|used|provided|sent|put|registered)`,
);
const third = pattern(
  `(?:е[её]|его|их|ей|ему|им|у не[её]|у него|у них)${stop}`,
  '(?:(?:мам|пап)(?=(?:[аыеу]|ой|ам|ами|ин\\p{L}{0,3}|[оу][чл]\\p{L}{1,4}|аш\\p{L}{1,3})?(?!\\p{L}))|муж(?!ск)|жен[аыеу]|жено|сын(?:а|у|ом|е|о[квч]\\p{L}{0,5}|к[аеу]|ул\\p{L}{1,3}|ишк\\p{L}{0,2})?(?!\\p{L})|доч|брат|сестр|бабушк|дедушк|бабул|внук|внуч|сосед(?!н)|отц|отец|матер(?!иал|инск)|мать|клиент|подопечн|родствен|свекров|свекр|тещ|тёщ|хозяйк|хозяин|хозяев|заявител|реб[её]н|мальчик|девочк|женщин|мужчин|(?<!(?:поддержк[аиеу]|помощ[ьи]|центр[ае]?|служб[аыеу]|делам|защит[аыеу]) )семь[яеиюё]|подруг|пострадавш|агрессор|бывш|арендодател|опекун|д[её]д[ау]?(?!\\p{L})|тёт|тет[яеиу]|дяд|племянни|пациент|супруг|отчим|мачех|золовк|девер|невестк|зят|крестн|квартирант|жил(?:ец|ьц)|малыш|парн|парень|дет(?=ей|ям|и(?!\\p{L}))|двойняш|напарни|должни|сожител|получател)\\p{L}{0,6}',
  // "… the office takes them": things that are brought and fetched are "them" as well.
  `(?:his|her|hers|their|him|(?<!(?:takes?|taking|brings?|bringing|drops?|leaves?|puts?|collects?|returns?|hands?|mends?|mending|fix|fixes|fills?|lends?|rings?|calls?|phones?|texts?|emails?|contact|reach) )them)${stop}|(?:mother|father|mum|mom|dad|husband|wife|son|daughter|neighbou?r|client|sister|brother|grandma|grandmother|gran(?:dad|ny|dpa)?|nan|cousin|nephew|niece|step(?:dad|mum|mom)|aunt(?:ie|y)?|uncle|partner|landlord|tenant|patient|family|ex|child|boyfriend|girlfriend|carer|(?:old|elderly|young) (?:lady|man|woman|gentleman))(?:'s|’s|s)?${stop}|(?:she|he)(?:['’]s| is) (?:on|at)${stop}`,
  `(?:ана|әке|аке|шеше|апа|аға|ага|әже|аже|ата|әпке|апке|іні|сіңлі|құда|жезде|жеңге)(?:ң|ңыз|ңіз|ныз|низ)\\p{L}{0,5}${stop}|(?:оның|онын|олардың|анас|әкес|акес|шешес|күйеу|куйеу|жұбай|жубай|әйел[іи]|ұлының|улынын|қызының|кызынын|көрш|корши|бала(?!бақша|бакша|нс)|апас|ағас|агас|әжес|ажес|атас|інісі|сіңліс|қарындас|клиент|отбас|туыс|иесі|иесин|әпкес|келін|немере|бұрынғы(?!\\s(?:№|\\d|\\p{L}{0,14}(?:пошта|мектеп|дүкен|кино|банк|кеңсе|ғимарат|зауыт|фабрика|әкімдік|балабақша|аурухана)))|науқас)\\p{L}{0,9}`,
);
const worker = pattern(
  `(?<!(?:солнышко|золот\\p{L}{2,3}|хорошая|милая|дорогая|радость) )(?:мой|моя|моё|мою|моего|моей|моему|моим|мои)${stop}(?!\\s(?:хорош|дорог|мил|золот|солн|смен|подопечн|клиент|визит|обход|участ|вызов|дежур))|(?:мне|нам) (?:на|в|по|можно)|(?:пишите|звоните|напишите|позвоните|наберите|набирайте|пиши|звони|скиньте|шлите|присылайте)(?: \\p{L}{1,9}){0,2} (?:мне|нам)${stop}|со мной|личн\\p{L}{1,3} номер мой|меня зовут`,
  `(?:my|mine)${stop}(?!\\s(?:\\d|(?:next |last )?(?:clients?|cases?|visits?|shifts?|rounds?|calls?|list|lunch|morning|afternoon|evening|\\p{L}{3,6}day)${stop}))|(?:call|text|ring|message|reach|contact|email|whatsapp|write to|write) (?:me|us)${stop}`,
  `(?:менің|менин|өзімнің|озимнин)${stop}|(?:маған|маган)(?!(?:\\s\\p{L}+){0,2}\\s\\p{L}{2,}(?:[дт][ыі]|[ғгқк][аә]н|[гк]ен)(?!\\p{L}))${stop}|(?:нөмір|номир|номер|телефон|пошта|ватсаб|аккаунт|парақша)(?:ім|ым|им|м)(?!ен(?!\\p{L})|\\p{L}{5})\\p{L}{0,4}${stop}`,
);
const office = pattern(
  `наш(?:е|его|ему|ем|а|у|ей|и|их|им|)${stop}`,
  '(?:центр|отдел|управлен|при[её]мн|офис|акимат|поликлин|больниц|горяч|колл-?центр|контакт-?центр|цон|регистратур|дежурн|штаб|служб|рабоч(?!\\p{L}{2,3} дн)|школ|фонд|организац|кабинет|единый номер|справк|справочн|канцеляр|доверия|консультац|запись|записаться|регистрац|по вопросам|по всем вопросам|вопросы|обращайтесь|обращаться|контакты|круглосуточн|бесплатн|психолог|юрист|адвокат|нотариус|соцработник|специалист|куратор|координатор|(?<!ищ[еу]т |нуж[а-я]{1,2} )волонт[её]р(?!\\p{L}{0,3} (?:[іи]зде|керек|нуж))|дежурит|кризисн|убежищ|приют|комисси|суд(?!\\p{L}{4})|полиц|участков|инспектор|врач|терапевт|педиатр|логопед|учител|воспитател|директор|диспетчер|администратор|секретар|столов|библиотек|администрац)\\p{L}{0,8}',
  'call-?cent\\p{L}{0,2}|(?:our|office|centre|center|hotline|helpline|(?:their|the|our) (?:phone )?line|phone line|intake|duty desk|reception|front desk|service|switchboard|duty|team|department|clinic|council|freephone|charity|school(?! (?:days?|run|holidays?|hours|nights?|uniform|bus|pick))|hospital|gp|surgery|(?<!\\d[a-z]? \\p{L}{3,15} )court|foundation|enquir\\p{L}{1,4}|bookings?|to book|book a|register|registration|sign up|rsvp|volunteers?|coordinator|lawyer|solicitor|psychologist|counsellor|social worker|caseworker|work (?:phone|mobile|number|email)|for (?:more )?info\\p{L}{0,7}|any questions|questions|24/7|free of charge)(?![\\p{L}])',
  `(?:біздің|биздин)${stop}|(?:орталық|орталык|орталығ|орталыг|бөлім|болим|кеңсе|кенсе|қабылдау|кабылдау|әкімдік|акимдик|әкімдіг|жедел желі|сенім|жұмыс(?! күн)|жумыс(?! кун)|мекеме|халыққа қызмет|байланыс(?!ы(?:н|на)?(?!\\p{L}))|жазылу|тіркелу|тиркелу|анықтама бөл|сұрақтар|сурактар|(?:тегін|тегин)(?! (?:номер|нөмір|номир|жаз))|тәулік|заңгер|зангер|маман|қызметкер|кызметкер|әріптес|дәрігер|даригер|мектеп|аурухана|емхана|полиция|сот(?!\\p{L}{4})|қор(?!\\p{L}{2})|еріктілер|үйлестіруші|кезекші|хатшы)\\p{L}{0,8}`,
);

/** «вашей тёте», «муж ваш»: the person beside the "your" is meant, not the addressee. */
const besideYou = 13;

type Mark = { owner: Owner; at: number };
/** A name in quotation marks. */
const called = /[«“"][^»”"\n]{2,40}[»”"]/gu;

/** The last word before that tells an owner, or the first after. */
function nearest(text: string, last: boolean): Mark | null {
  let best: Mark | null = null;
  for (const [owner, words] of [
    ['addressee', addressee],
    ['worker', worker],
    ['office', office],
    ['third', third],
  ] as const) {
    let at = -1;
    for (const match of text.matchAll(words)) {
      at = last ? match.index + match[0].length : match.index;
      if (!last) break;
    }
    if (at < 0) continue;
    const kin = best !== null && owner === 'third' && Math.abs(at - best.at) <= besideYou && best.owner === 'addressee';
    if (best === null || kin || (last ? at >= best.at : at <= best.at)) best = { owner, at };
  }
  return best;
}

/**
 * Whose datum stands at a place: the nearest word that tells it, one before rather than one after.
 * @param start @param end UTF-16 code units in the piece's text
 */
export function ownerOf(piece: Piece, start: number, end: number): Owner {
  const seen = around(piece, start, end);
  // What a service is called tells nobody's kin: «служба «Семья рядом»».
  const [before, after] = [seen.before, seen.after].map((words) =>
    words.replace(called, (name) => ' '.repeat(name.length)),
  );
  const ahead = nearest(before as string, true);
  const following = nearest((after as string).slice(0, 26).split(/[.!?…\n]\s/, 1)[0] ?? '', false);
  if (following && (ahead === null || (ahead.owner !== 'third' && ahead.owner !== 'office')))
    if (following.owner === 'third' || following.owner === 'office' || (ahead === null && following.at < 8))
      return following.owner;
  return ahead?.owner ?? 'unknown';
}

/** Words for somebody of the addressee's or the service's, of lower-case text. */
export const ownerPatterns = { third: new RegExp(third.source, 'iu') };

/** Words by which a place is that of a service. */
export const officeWords: RegExp = new RegExp(office.source, 'iu');
