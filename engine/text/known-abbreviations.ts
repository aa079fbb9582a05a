/** Abbreviations everybody knows: papers, places, organs, measures, devices. Anything else in capitals may need a word of explanation. */

const known = new Set(
  // papers and offices of everyday life in Kazakhstan and Russia
  (
    'ИИН ЖСН БИН БСН РК ҚР РФ ЦОН ХҚКО ХКО ЗАГС АХАЖ МВД ІІМ ЖКХ КСК ОСИ ТОО ЖШС ИП ЖК АО АҚ ОО ОФ ҚҚ ҚБ КГУ КММ ГУ ММ РГУ РММ ГКП НПО ҮЕҰ ' +
    'НАО КЕАҚ ФИО ТАӘ АИС ДТП ЖКО ПДД ЕНТ ҰБТ ВУЗ ЖОО СМИ БАҚ ТВ ООН БҰҰ США АҚШ СССР КСРО СНГ ТМД ЕАЭС ЕС ВИЧ АИТВ СПИД ЖИТС ДНК ДНҚ МРТ УЗИ УДЗ КТ ЭКГ ' +
    'ОРВИ ЖРВИ БЦЖ АДС ЭКО ЗОЖ ЧП ЧС ТЖ СПГС ОК ДА НЕТ СТОП ВАЖНО СРОЧНО НЕ ИЛИ ЖӘНЕ ВСЕ МЫ ВЫ ТЫ ОН ОНА ЭТО ТАК УЖЕ НА ВКО ШҚО ЗКО БҚО СКО СҚО ЮКО ЮКР ОҚО ' +
    'МФЦ СНИЛС ОМС ПФР ЖКУ ДЧС ГПК ЭЦП ЭЦҚ АЗС АҚО СБУ ФСБ КНБ ҰҚК ГАИ ПИН СИМ ГПС ПК ТЦ ЖД ТЮЗ ДК МЧС ЛГБТ ВК ОК ТГ СМС ММС КЗ ПП НБ ВОЗ ДДҰ ЮНИСЕФ ' +
    // English and international
    'IIN BIN SMS MMS PDF QR USB PIN SIM GPS TV CV ID IDS FAQ OK USA UK EU UN NHS GP HIV AIDS DNA MRI CT ECG ADHD PTSD COVID IT PC AM PM PS VIP DVD CD DIY BBC ' +
    'UNICEF WHO NATO NGO CEO HR PR AI FM DM DMS PMS LGBT LGBTQ OCD BPD STD PMS MD PHD LCSW LPC LMFT LMHC MFT CBT DBT NAMI UV ONE TWO TEN NOW OWN HIM HER HIS WAS DID GET CAN TOO SO UP GO HOW WHY WHO OUT BUT FOR IS ARE IN AT TO OF IT ME US BE AS BY SHE HE BAD BIG OFF SAD VA OB GYN URL WWW HTTP HTTPS HTML JPG PNG MP LOL OMG ASAP FYI BTW TBC TBA RSVP AND OR NOT THE YOU WE IF NO YES ' +
    'HMRC DWP DVLA VAT PAYE MOT EEA GOV TFL API CSS SQL ATM DOB ETA CCTV BNB AGM ' +
    'STOP FREE NEW IMPORTANT URGENT ONLY ALL ANY DO NEVER ALWAYS PLEASE VERY MY MON TUE WED THU FRI SAT SUN EGOV KZ RU KG UZ FB VK TG IG SOS BMW ' +
    // Roman numerals
    'II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI МММ'
  ).split(/\s+/),
);

/** @param word in capitals, as written */
export const isKnownAbbreviation = (word: string): boolean => known.has(word) || /^(.)\1+$/u.test(word);

/** Abbreviations that read like words, and still need explaining. */
const jargon = new Set(
  'ИПАР ГАСП ЦАКЗ ИПРА АОЖБ ЖАОС ОМСУ ИППСУ МСАК ПМСП МАДЭҚ UNHCR MASH MARAC LADO CAFCASS'.split(' '),
);
export const isJargon = (word: string): boolean => jargon.has(word);
