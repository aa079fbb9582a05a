/** Verbs of staying, hiding and lying in wait in three languages, and the places beside them; all for lower-case text. */
const edge = '(?<![\\p{L}\\d])';
const stop = '(?![\\p{L}])';
const word = "[\\p{L}\\d][\\p{L}\\d’'&-]{0,18}";

const enSpot =
  '(?:bus (?:shelter|stop|station)|station|platform(?: \\d{1,2})?|car ?park|multi-?store?y|doorway|stairwell|underpass|subway|bridge|arches|flyover|canal|towpath|park|bandstand|allotment|shed|garage|barn|bin|skip|church(?:yard| hall)?|(?:community|sports|village) hall|chapel|mosque|porch|cemetery|graveyard|cathedral|pier|beach|seafront|library|shopping cent(?:re|er)|retail park|supermarket|woods|playground|pavilion|lay-?by|squat|warehouse|factory|mill|quarry|building site|container|caravan|bakery|bookies|chippy|laund(?:rette|romat)|swimming pool|leisure cent(?:re|er)|market|depot|railway|tracks|river|lock|docks?|harbour|roundabout|job ?cent(?:re|er)|town hall|stadium|pub|takeaway|vicarage|convent|farm|tent|shop|lido|pool|lidl|aldi|tesco|asda|morrison|sainsbury|spar|coles|woolworth|kmart|walmart|co-?op|iceland|mcdonald|maccie|kfc|greggs|costa|argos|b&q|ikea)(?:[\\u2019\\u0027]?s)?';
const enBeside =
  '(?:behind|under(?:neath)?|beneath|by|beside|near|opposite|above|over|outside|next to|next door to|across from|down by|in front of|(?:at|round) the (?:back|side|end|rear) of)';
const enMore = `(?:\\s(?:${enBeside}|on|off|in|at|of)\\s(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|his|her|their|my|our|your|time|own|course|monday)(?:the\\s|st\\.?\\s)?${word}(?:\\s(?:st|street|rd|road|lane|ave|avenue|park|way|hill|station|bridge)${stop})?)`;
/** Beside a known kind of place, in one with more words for where it is, or beside or in what has a name. */
const enPlace = new RegExp(
  `${edge}(?:${enBeside}\\s(?:the\\s|that\\s|an?\\s)?(?:${word}\\s){0,2}?${enSpot}${stop}${enMore}?|(?:in|at|on|inside)\\s(?:the\\s|that\\s|an?\\s|his\\s|her\\s|their\\s)?(?:${word}\\s){0,2}?(?:car|van|${enSpot})${stop}${enMore}|(?<thing>(?:${enBeside}\\s(?:the\\s|st\\.?\\s)?|(?:in|at)\\s(?:the\\s)?)${word}(?:\\s(?:${enSpot}|park|hill|green|bridge|road|street))?${stop}${enMore}?))`,
  'u',
);
const enNotOf =
  /(?<!\p{L})(?:we|i|i['’]?m|we['’]re|you|your|youre|team|staff|volunteers?|outreach|if|anyone|anybody|people|those|everyone|nobody|no-?one|homeless|rough sleepers?|many|guests|visitors|tourists|cat|dog|kitten|puppy|used to|no longer|not|never|could|should|would|might|without|about|of|for)(?!\p{L})[^,]{0,26}$/u;
export const enStays = {
  verb: new RegExp(
    `${edge}(?:kips?|kipping|doss(?:es|ing)|squatting|camp(?:s|ed|ing)(?: out)?|bed(?:s|ded|ding) down|(?:sleeps?|sleeping(?! (?:bag|pill|tablet|mat|pad))|slept)(?: rough| out)?|sheltering|hid(?:es|ing)(?: out)?|holed up|l(?:ies|ying) low|living(?= in (?:his|her|their|an?|the) (?:old )?(?:car|van|tent|shed|garage|lorry))|bunk(?:s|ing)(?: down)?|crashing)${stop}`,
    'gu',
  ),
  place: enPlace,
  notOf: enNotOf,
};

/** A hotel or a hostel with the words that tell which. */
const enHotel = `(?:(?:travelodge|premier(?: inn)?|holiday inn|ibis|jurys(?: inn)?|britannia|novotel|best western|motel 6|super 8|days inn|ramada|comfort inn|(?:${word}\\s){0,2}?(?:hotel|hostel|motel|guest ?house|b&b|bnb|convent|monastery|vicarage|rectory|caravan park|camp ?site|squat|farm(?:house)?|annexe?))${stop}(?:${enMore}|,? room \\d{1,4}))`;
export const enPlaced = {
  verb: new RegExp(
    `${edge}(?:(?:been |was |were |got |being |are |is )?(?:put|placed|booked|housed|moved|settled|rehoused)(?: (?:her|him|them|up|over|the \\p{L}+|your \\p{L}+|\\p{L}+)){0,2}|(?:got|have|has|getting) (?:her|him|them)|stay(?:s|ing)|stopp(?:s|ing)|lives?|living|is|are|she['’]?s|he['’]?s|they['’]?re)(?= (?:in|into|at|to) )`,
    'gu',
  ),
  place: new RegExp(`^\\s(?:in|into|at|to)\\s(?:the\\s|a\\s)?${enHotel}(?:[^.!?]{0,24}room \\d{1,4})?`, 'u'),
  notOf:
    /(?<!\p{L})(?:we|i|i['’]?m|we['’]re|you|youre|team|staff|volunteers?|conference|training|meeting|event|course|if|anyone|people|used to|reception|party|wedding|lunch|dinner|workshop|session|job|works?|interview|it|this|it['’]s|parking|office)(?!\p{L})[^,]{0,30}$/u,
};

/** "lives above the kebab shop on Mill Road". */
export const enAbove = {
  verb: new RegExp(
    `${edge}(?:(?:s?he|they)(?:['’]?s|['’]?re| is| are)|(?:her|his|their|new|mum['’]s|dad['’]s) (?:new )?(?:flat|place|room|bedsit)(?:['’]s| is)|lives?|living|stays?|staying|rent(?:s|ing)|moved)${stop}`,
    'gu',
  ),
  place: new RegExp(
    `^(?: (?:now|just|still|right|in (?:a|the) (?:flat|room|bedsit))){0,2} (?:above|over) (?:the |a |that )?(?:${word}\\s){0,2}?(?:${enSpot}|barbers?|butchers?|salon|nail bar|caf[eé]|restaurant|chemist|post office|bank|ladbrokes)${stop}${enMore}?`,
    'u',
  ),
  notOf: enPlaced.notOf,
};

const ruSpot =
  '(?:бытовк|стройк|вагончик|вагон|подвал|чердак|вокзал|автовокзал|теплотрасс|коллектор|люк|гараж|дач|времянк|барак|заброшк|недостро|остановк|мост|рынк|базар|парковк|стоянк|общежити|общаг|контор|котельн|сара|палатк|землянк|лесополос|садик|детсад|церк|мечет|храм|монастыр|ферм|кошар|зимовк|склад|супермаркет|ангар|теплиц|пляж|набережн|подъезд|двор|парк|сквер|кладбищ|заправк|больниц|школ|магазин|аптек|кафе|станци|переход|павильон|киоск|пекарн|шиномонтаж|(?:авто)?мойк|салон|чайхан|столов|парикмахерск|ларьк|бутик|автосервис|свалк|хостел|гостиниц|отел|турбаз|водокачк|элеватор|мельниц|клуб|комбинат|завод|фабрик|трубах?|ашан|магнум|пят[её]рочк|магнит|рамстор|метро|спортзал|стадион|бассейн|театр|кинотеатр|почт|банк|поликлиник)';
const ruCase = '(?:\\p{L}{0,6})';
const ruBeside =
  '(?:за|под|у|возле|около|напротив|рядом с|позади|через дорогу от|недалеко от|на углу|между|над|при|сразу за|не доходя)';
const ruThing = `(?:\\p{L}[\\p{L}-]{2,18}\\s){0,2}?`;
const ruMore = `(?:,?\\s(?:${ruBeside}|на|в|по)\\s[«"]?${word}[»"]?)`;
const ruPlace = new RegExp(
  `${edge}(?:${ruBeside}\\s${ruThing}${ruSpot}${ruCase}${stop}${ruMore}{0,2}|(?:в|во|на)\\s${ruThing}(?:машин|${ruSpot})${ruCase}${stop}(?:\\s[«"]${word}[»"])?${ruMore}{1,2}|(?<thing>${ruBeside}\\s[«"]?${word}[»"]?${stop}${ruMore}{0,2}))`,
  'u',
);
const ruNotOf =
  /(?<!\p{L})(?:мы|я|вы|ты|нам|если|кто|те|люди|людей|бездомны\p{L}|туристы|гости|многие|волонт[её]р\p{L}*|команда|служба|не|никто|кот\p{L}*|щен\p{L}+|собак\p{L}|раньше|бы|чтобы|где)(?!\p{L})[^,]{0,26}$/u;
export const ruStays = {
  verb: new RegExp(
    `${edge}(?:ноч(?:у[ею]т|евал[аи]?)|сп(?:ит|ят|ал[аи]?)|ют(?:ится|ятся)|прячутся|прячется|прячем|скрыва(?:е|ю)тся|обита[ею]т|жив(?:[её]т|ут)(?=(?: \\p{L}+){0,2} в (?:машин|палатк|гараж|подвал|бытовк|заброшк|недостро|землянк|теплиц|сара|чердак))|отсиживается|отсиживаются|кантуется|перекантовывается|залегл[аи]|укрыва(?:е|ю)тся)${stop}(?: (?:сейчас|теперь|пока|опять|там|она|он|они|с детьми|с ребенком|с малышом|с детишками|втроем|вдвоем|одна|один|уже \\p{L}+ \\p{L}+)){0,2}`,
    'gu',
  ),
  place: ruPlace,
  notOf: ruNotOf,
};
export const ruPlaced = {
  verb: new RegExp(
    `${edge}(?:посел(?:или|ил|яют|ены)|засел(?:или|ены)|размест(?:или|ил)|размещены|устроили|приютили|укрыли|спрятали|перепрятали|перевезли|перевели)${stop}(?: (?:их|её|ее|его|сейчас|пока|семью|мать|маму|с детьми|временно|на время|всех|девочку|женщину|\\p{L}+у)){0,3}`,
    'gu',
  ),
  place: ruPlace,
  notOf:
    /(?<!\p{L})(?:мы|я|вы|если|кто|офис|кабинет|отдел|пункт|центр|склад|служб\p{L}|при[её]м|выставк\p{L}|стенд\p{L}?|вещи|технику|документы|деньги|меня|нас)(?!\p{L})[^,]{0,30}$/u,
};

/** «он в Узынагаше на автомойке у трассы», «она в салоне «Лилия» на Тимирязева»: told to whoever looks for somebody, or hides her. */
const ruFoundPlace =
  '(?!центр|офис|кабинет|отдел|цон|суд|акимат|комисс|при[её]м|нас(?!\\p{L})|вас(?!\\p{L})|сч[её]т|связи|уч[её]т)\\p{L}{2,18}';
const ruAt = '(?:в|на|у|за|под|над|возле|около|напротив|при)';
export const ruFound = {
  verb: new RegExp(
    `${edge}(?:он|она|они|её|ее|его|их|должник|мальчика|девочку|детей|бывш\\p{L}{2}|работает)${stop}(?: (?:теперь|сейчас|обычно|каждый \\p{L}+|по \\p{L}+м|с детьми|\\p{L}+(?:ит|[аеяу]ет|ется|ут|ли))){0,4}`,
    'gu',
  ),
  place: new RegExp(
    `^,?\\s(?:(?:работает|сидит|теперь|сына|дочь)\\s)?(?<thing>(?:из|${ruAt})\\s(?:\\p{L}{3,18}\\s){0,2}?${ruFoundPlace},?\\s(?:[«"]?\\p{L}{3,18}[»"]?,?\\s)?${ruAt}\\s(?:\\p{L}{2,18}\\s){0,1}${ruFoundPlace}(?:\\s${ruAt}\\s${word})?|в\\s(?:гостиниц|хостел|отел|общежити)\\p{L}{0,3}\\s[«"]?${word}[»"]?,?\\s(?:комнат|номер)\\p{L}?\\s\\d+)${stop}`,
    'u',
  ),
  notOf: /(?<!\p{L})(?:мы|я|вы|ты|если|не|раньше|бы|чтобы|где|когда|документ\p{L}*|справк\p{L}*)(?!\p{L})[^,]{0,26}$/u,
  needs:
    /(?<!\p{L})(?:(?:на[шй]|иска|ищ|лов|застан|возьм|виде[лт]|пряч|спрят|скрыв|отсиж|должник|пристав|алимент|пострадавш)\p{L}*|подойдите к н|поговорит|никому|никто не|не (?:говори|пропала|шумите)|муж\p{L}{0,2} (?:не|там|узна)|отцу|только вам|бывш\p{L}{2})(?!\p{L}{3})/u,
};

/** Kazakh also as typed without its own letters. */
const kkSpot =
  '(?:вагон|подвал|ж[еэ]рт[өо]ле|құрылыс|курылыс|бекет|вокзал|автовокзал|аялдама|базар|көпір|копир|саяжай|дача|гараж|қақпа|какпа|дарбаза|подъез|кіреберіс|киреберис|қонақ ?үй|конак ?уй|жатақхана|жатакхана|хостел|монша|қойма|койма|ферма|мешіт|мешит|шіркеу|ширкеу|саябақ|саябак|стройка|балабақша|балабакша|мектеп|мектебі|шатыр|ангар|теплица|зират|қора|кора|қыстау|кыстау|үйшік|уйшик|бытовка|чердак|шатырда|люк|теплотрасса|тұрақ|турак|заправка|көлік|колик|машина)';
const kkIn = '\\p{L}{0,7}(?:да|де|та|те|нда|нде)(?:гі|гы|ғы|ги)?';
/** Whose: «құрылыстың вагонында», or where: «Шаңырақтағы», «базардың артындағы». */
const kkWhose =
  '(?:\\p{L}{3,16}(?:ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин|дағы|дегі|тағы|тегі|дагы|деги|таги|теги|ндағы|ндегі|ндагы|ндеги)\\s)';
const kkPlace = new RegExp(
  `${edge}(?:\\p{L}{3,16}\\s){0,1}?${kkWhose}(?:\\p{L}{2,16}\\s){0,2}?(?:${kkSpot}${kkIn}|астында|артында|жанында|қасында|касында|түбінде|тубинде|маңында|манында|жағында|жагында)${stop}(?:,\\s\\p{L}{3,14} ${kkSpot}${kkIn})?(?:[\\s,]{1,2}\\p{L}{2,12}){0,2}\\s{0,2}$`,
  'u',
);
const kkNotOf =
  /(?<!\p{L})(?:біз|биз|мен|сіз|сен|егер|адамдар|үйсіздер|волонтер\p{L}*|еріктілер|қызмет|орталығымыз|мысық|ит|күшік|емес)(?!\p{L})/u;
export const kkStays = {
  verb: new RegExp(
    `${edge}(?:(?:жасырынып|тығылып|тыгылып|паналап|түнеп|тунеп|қонып|конып|ұйықтап|уйыктап|баспаналап) (?:жатыр|жүр|жур|отыр|тұр|тур)\\p{L}{0,4}|түне(?:йді|п)|туней(?:ди)|жасырын(?:ған|ган|ады)|паналайды|(?:тұрады|турады)(?=\\s?(?:[.,!;]|$|екен))|жатыр(?=\\s?(?:[.,!;]|$)))${stop}`,
    'gu',
  ),
  place: kkPlace,
  before: true,
  notOf: kkNotOf,
};

/** «Оларды «Заря» қонақүйіне орналастырдық»: a hotel they were put up in. */
export const kkPlaced = {
  verb: new RegExp(
    `${edge}(?:орналастыр|жатқыз|жаткыз|кіргіз|киргиз|жасыр|көшір|кошир)(?:дық|дық|ды[кқ]|дік|дик|ды|ді|ди|дым|дім|ған|ген|ган)${stop}`,
    'gu',
  ),
  place: new RegExp(
    `${edge}(?<thing>[«"]?\\p{L}{3,16}[»"]?\\s(?:қонақ ?үй|конак ?уй|хостел|жатақхана|жатакхана|шипажай|мотель?|отель?|пансионат)\\p{L}{0,3}(?:ге|ға|не|на|га))(?:,?\\s\\d{1,3}-?\\s?б[өо]лме\\p{L}{0,3})?(?:[\\s,]\\p{L}{2,12}){0,2}\\s{0,2}$`,
    'u',
  ),
  before: true,
  notOf: /(?<!\p{L})(?:қонақтарды|қатысушыларды|делегация\p{L}*|спортшы\p{L}*|егер)(?!\p{L})/u,
  needs:
    /(?<!\p{L})(?:оны|оларды|олар|әйел\p{L}*|отбас\p{L}*|келіншек\p{L}*|келиншек\p{L}*|бала\p{L}*|қыз\p{L}*|ана\p{L}{0,5}|әпке\p{L}*|апа\p{L}{1,7}|шеше\p{L}*|сіңлі\p{L}*|келін\p{L}*|немере\p{L}*)(?!\p{L})/u,
};

/** Somebody dangerous who waits or sits at a gate at this hour: whoever reads it knows where she is found. */
const danger =
  /(?<!\p{L})(?:camry|astra|corsa|skoda|audi|bmw|merc|hilux|jeep|камри|нексия|приора|гелик|джип|бмв|мерс|тойота|прадо|кобальт|жигули|киа|ex|exes|(?:her|your|the|his) (?:husband|dad|father|stepdad|boyfriend|partner)|bloke|бывш\p{L}{2,3}|муж\p{L}{0,2}|отчим\p{L}?|отец|сожител\p{L}|папаша|ухажер\p{L}?|күйеу\p{L}*|куйеу\p{L}*|бұрынғы\p{L}*|бурынгы\p{L}*|бывш\p{L}*|әкесі|акеси|папасы|өгей\p{L}*)(?!\p{L})/u;
export const lurks = [
  {
    verb: new RegExp(
      `${edge}(?:sitting|sat|parked(?: up)?|waiting|lurking|loitering|hanging (?:about|around|round)|prowling|roaming|watching|driving round)${stop}(?: (?:again|still|out|right)${stop})?`,
      'gu',
    ),
    place: new RegExp(
      `^\\s(?:outside|near|by|at|opposite|across from|round|around|in front of)\\s(?:the|her|your|our)\\s(?:${word}\\s){0,2}?(?:cent(?:re|er)|school|nursery|gates?|hostel|refuge|house|flats?|building|entrance|office|surgery|church|station|shop|stop|car ?park)${stop}${enMore}?`,
      'u',
    ),
    notOf: /(?<!\p{L})(?:our|we|i|i['’]?m|we['’]re|you|if|used to|was|were|court)(?!\p{L})[^,]{0,26}$/u,
    needs: danger,
  },
  {
    verb: new RegExp(
      `${edge}(?:караулит|караулил|поджидает|подкарауливает|дежурит|сторожит|ошивается|крутится|трется|стоит|сидит в машине)${stop}(?: (?:ее|её|их|опять|снова|сейчас|уже|второй день|третий день|жену|тебя|вас)){0,3}`,
      'gu',
    ),
    place: new RegExp(
      `^\\s(?:у|около|возле|напротив|перед|за|рядом с)\\s(?:\\p{L}{3,16}\\s){0,2}?(?:ворот|подъезд|вход|(?:е[её]|их|твоего|вашего|нашего) дом|калитк|школ|садик|центр|кризисн|приют|общежити|офис|остановк)${ruCase}${stop}(?:\\s(?:центр|школ|дом|приют|садик|общежити)\\p{L}{1,4}${stop})?`,
      'u',
    ),
    notOf: /(?<!\p{L})(?:наш\p{L}{0,2}|мы|я|вы|если|был[аи]?|бы)(?!\p{L})[^,]{0,26}$/u,
    needs: danger,
  },
  {
    verb: new RegExp(`${edge}(?:тағы|тагы|әлі|али|қазір|казир)\\s(?:тұр|тур|күтіп|кутип|аңдып|андып)${stop}`, 'gu'),
    place: new RegExp(
      `(?:^\\s|${edge})(?:\\p{L}{3,16}(?:ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин)\\s)(?:қақпасында|какпасында|алдында|аулас[іы]нда|артында|жанында|қасында|касында|есігінде|есигинде|кіреберісінде)${stop}(?:\\s\\p{L}{3,8}){0,2}\\s{0,2}$`,
      'u',
    ),
    before: true,
    notOf: /(?<!\p{L})(?:біз|биз|мен|егер|автобус|орталығымыз)(?!\p{L})/u,
    needs: danger,
  },
  {
    verb: new RegExp(`${edge}(?:тағы|тагы|әлі|қазір|казир)\\s(?:тұр|тур)${stop}`, 'gu'),
    place:
      /^\s\p{L}{3,16}(?:ның|нің|дың|дің|тың|тің|нын|нин|дын|дин|тын|тин)\s(?:қақпасында|какпасында|алдында|аулас[іы]нда|артында|жанында|қасында|касында|есігінде|есигинде)(?!\p{L})/u,
    notOf: /(?<!\p{L})(?:біз|биз|біздің|биздин|мен|егер|автобус)(?!\p{L})/u,
    needs: danger,
  },
];

/** With kin, in a town or a street that is named: who looks for her needs no more. */
const ruKin =
  '(?:т[её]т[ик]\\p{L}{0,3}|сестры|мамы|матери|бабушки|подруги|брата|дяди|родителей|родных|родственников|свекрови|друзей|знакомых|племянницы|дочери|сына|деда|дедушки|отца|папы|крестной)';
const enKin =
  '(?:aunt(?:ie|y)?|mum|mam|mom|mother|sister|brother|nan|gran(?:ny)?|cousin|mate|friend|dad|father|uncle|daughter|son|parents)';
const kkKin =
  '(?:тәте|тате|апа|әпке|апке|әже|аже|ана|шеше|аға|ага|бауыр|туыс|нағашы|нагашы|құрбы|курбы|сіңлі|синли|жеңге|женге|енесі|әке)';
export const withKin = [
  {
    verb: new RegExp(
      `${edge}(?:сейчас|теперь|пока|находится|жив[её]т|живут|прячется|прячутся|она|он|они|вы|дочь|жена|внучка|супруга|дети)${stop}`,
      'gu',
    ),
    place: new RegExp(
      `^(?:\\s(?:сейчас|теперь|пока|живёт|живет|живут|с детьми|с ребенком|прячется)){0,2}\\sу\\s(?:своей\\s|своего\\s|ее\\s|её\\s)?${ruKin}(?<thing>(?:\\s\\p{L}{3,12})?\\s(?:в|на|под)\\s\\p{L}[\\p{L}-]{3,18})${stop}`,
      'u',
    ),
    notOf: /(?<!\p{L})(?:мы|я|если|был[аи]?|бы|раньше|когда|лето|летом|родил\p{L}+|вырос\p{L}*)(?!\p{L})[^,]{0,30}$/u,
  },
  {
    verb: new RegExp(
      `${edge}(?:(?:she|he|they)(?:['’]?s|['’]?re| is| are)|staying|stopping|hiding|gone|(?:wife|daughter|son|girlfriend|kids?|boys?|girls?|lad|baby|missus)(?: is| are|['’]s))${stop}`,
      'gu',
    ),
    place: new RegExp(
      `^(?: (?:now|still|back|all|safe|staying|stopping|hiding|over|and well|with the kids)){0,3} (?:at|with|to|round) (?:her|his|their|the) ${enKin}(?:['’]?s)?(?<thing>(?:'s|’s)?(?: (?:place|house|flat))?(?:(?<=s)(?: place| house| flat)?,| in| on| near| out in| over in| up in| down in) (?:the )?[\\p{L}’'-]{3,18})${stop}`,
      'u',
    ),
    notOf: /(?<!\p{L})(?:we|i|if|was|were|born|used to|summer|raised|when)(?!\p{L})[^,]{0,30}$/u,
  },
  {
    verb: new RegExp(
      `${edge}(?:қазір|казир|енді|енди|әзірше|азирше|уақытша|(?:ол|олар|анасы|балалары|баласы|қызы|ұлы|әйелі|келіншегі|жұбайы|күйеуі)(?: да| де)?)${stop}`,
      'gu',
    ),
    place: new RegExp(
      `^\\s(?:ол\\s)?(?<thing>\\p{L}{3,16}(?:да|де|та|те|дағы|дегі|тағы|тегі|дагы|деги|таги|теги)),?\\s(?:\\p{L}{3,10}\\s)?${kkKin}\\p{L}{0,6}(?:нде|нда|дікінде|нікінде|никинде|дикинде|[нтд][ыіи][ңн]\\s(?:қолында|колында|үйінде|уйинде|қасында|касында|жанында|пәтерінде|патеринде|ауласында))(?!\\p{L})`,
      'u',
    ),
    notOf: /(?<!\p{L})(?:біз|биз|мен|егер)(?!\p{L})/u,
  },
  {
    verb: new RegExp(
      `${edge}(?:тұрып|турып|қонып|конып|жасырынып|тығылып|тыгылып|паналап) (?:жатыр|жүр|жур|отыр)${stop}`,
      'gu',
    ),
    place:
      /(?<![\p{L}\d])(?<thing>\p{L}{3,16}(?:да|де|та|те),?\s(?:\p{L}{2,14}\s){0,3}?\p{L}{2,16}[нтд][ыіи][ңн]\s(?:квартир|пәтер|патер|үй|уй|дача|саяжай|жатақхана|жатакхана)\p{L}{0,4}(?:нда|нде)|[«"]\p{L}{3,16}[»"]\s(?:қонақ ?үй|конак ?уй|хостел|мотел|отел|гостиница|жатақхана|жатакхана|шипажай)\p{L}{0,5}(?:да|де|[нтд][ыіи][ңн]\s\d{1,2}-?\s?\p{L}{3,8}(?:да|де)))(?!\p{L})[^.!?]{0,40}$/u,
    before: true,
    notOf: kkNotOf,
  },
  // Where to they went: «Шамалғанға, жеңгесінің үйіне кетіп қалды», «Боралдайдағы саяжайға жасырып қойды».
  {
    verb: new RegExp(
      `${edge}(?:кет(?:іп|ип) (?:қал|кал)|кетт[іи]|көш(?:іп|т[іи])|қаш(?:ып|ты)|кашып|жасырып (?:қой|кой)|апарып (?:таста|қой|кой)|паналатып (?:қой|кой)|әкетт[іи]|алып кет)\\p{L}{0,4}${stop}`,
      'gu',
    ),
    place: new RegExp(
      `(?<![\\p{L}\\d])(?<thing>\\p{L}{3,16}(?:(?:ға|ге|қа|ке|га),?\\s(?:\\p{L}{2,12}\\s){0,2}?${kkKin}\\p{L}{0,6}[нтд][ыіи][ңн]\\s(?:үй|уй|қол|кол|пәтер|патер|қас|кас)\\p{L}{1,4}|[дт][аеә][ғг][ыіи]\\s(?:\\p{L}{2,14}\\s){0,2}?(?:саяжай|дача|пәтер|патер|үй|уй|хостел|жатақхана|ферма|қыстау|аула?)\\p{L}{0,5}(?:ға|ге|га|на|не)))(?!\\p{L})[^.!?]{0,24}$`,
      'u',
    ),
    before: true,
    notOf: /(?<!\p{L})(?:біз|биз|мен|сіз|сиз|егер|автобус\p{L}*|құжат\p{L}*|кеңсе\p{L}*)(?!\p{L})/u,
  },
];
