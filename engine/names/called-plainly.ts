/** Who is spoken to by name without a comma: a name that opens a message, and behind it what is said to him, not of him. */

/** Things that a service tells people of; each is the subject behind the name: "Marek key safe at 17 … is 4402". */
const english =
  /^\s(?:(?:just|re|fyi|btw|quick|so|ok|and|about|as|for)\s){0,2}(?:(?:he|she|they|it|its|it['’]s|he['’]s|she['’]s|they['’]re|the|this|that|that['’]s|thats|there|there['’]s|i|i['’]m|im|i['’]ve|ive|i['’]ll|we|we['’]re|we['’]ve|weve|we['’]ll|our|my|your|ur|fyi|btw)(?!\p{L}|['’])|(?:key ?safe|keys?|appt|appointment|letter|form|forms|meeting|parcel|taxi|transport|bus pass|review|session|report|referral|results?|scan|prescription|script|meds|papers|paperwork|grant|claim|payment|housing|court|rent|benefits?|interview|visit|delivery|food ?bank|lift)\s(?:(?!was (?:stolen|lost))\p{L}|\d))/iu;

const neuter =
  '(?:заявление|пособие|решение|письмо|направление|заседание|собрание|занятие|свидание|уведомление|удостоверение|постановление|обследование)';
const feminine =
  '(?:справка|запись|анкета|карта|консультация|комиссия|выплата|очередь|коляска|пут[её]вка|встреча|группа|субсидия|льгота|копия|квитанция|оплата|экспертиза|доверенность|повестка|посылка|экскурсия|машина|путевка)';
const others =
  '(?:документы|при[её]м|талон|пакет|суд|продукты|памперсы|пропуск|юрист|психолог|соцработник|врач|логопед|такси|ключи|деньги|график|адрес|ответ|отч[её]т|акт|договор|полис|результаты|анализы|список|автобус|лекарства|бланки)';
/** «Зарина документы потеряла»: then she is who did it. */
const notHerDeed =
  '(?!(?:\\s[\\p{L}\\d-]+){0,3}?\\s(?!готов|был[аи]?(?!\\p{L}))\\p{L}+(?:ла|лась|ал|ял|ил|ел|лся)(?!\\p{L}))';
const russian = new RegExp(
  `^\\s(?:(?:апай|апа|апке|әпке|апкей|эже|ага|аға|агай|ағай|тате|тәте|ханум|ханым|дорогая)\\s)?(?:(?:ваш[аеи]?|твой|твоя|тво[её]|твои|я|мы)(?!\\p{L})|${feminine}(?!\\p{L})|(?:${neuter}|${others})(?!\\p{L})${notHerDeed})`,
  'iu',
);

/** «Айнур тыңдашы», «Арман өтінішің қабылданды»: an order with -шы, or a thing that is yours. */
const kazakh =
  /^\s(?:(?:апай|ағай|агай|апке|әпке|апа|аға|ага|тәте|тате|көке|коке)\s)?(?:(?:тыңда|тында|қара|кара|айт|кел|күт|кут|бер|жаз|көр|кор|хабарлас|әкел|акел|жібер|жибер|қой|кой|сұра|сура|тоқта|токта|кешір|кешир|ойлан|бар|отыр|тұр|тур|звонда|көмектес|комектес)(?:ып|іп|п|и)?(?:шы|ші|ши)(?!\p{L})|(?:өтініш|отиниш|құжат|кужат|анықтама|аныктама|тест|анализ|карта|жәрдемақы|жардемакы|төлем|толем|кезек|қабылдау|кабылдау|дәрі|дари|справка|заявление|пакет|хат|емтихан|орын)\p{L}{0,3}(?:ың|ің|ң|ыңыз|іңіз|ңыз|ңіз|ыныз|иниз|ныз|низ)(?!\p{L})|мен саған|мен саган|мен сізге|мен сизге|саған|саган|сізге|сизге|сізді|сизди)/iu;

/** @param rest what follows a name that opens a message or a reply */
export const isCalledPlainly = (rest: string): boolean => english.test(rest) || russian.test(rest) || kazakh.test(rest);
