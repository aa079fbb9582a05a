/** What can be wrong with a pack: each way with its sentence and its remedy, in three languages. */
import type { Lang } from '../types';

type Words = Record<Lang, [message: string, remedy: string]>;

export const packProblems = {
  'pack-json': {
    en: [
      'Here “{found}” stands, which JSON does not expect.',
      'Look for a missing comma, quotation mark or bracket just before it.',
    ],
    ru: [
      'Здесь стоит «{found}», а по правилам JSON так нельзя.',
      'Проверьте, не пропущены ли перед этим запятая, кавычка или скобка.',
    ],
    kk: [
      'Мұнда «{found}» тұр, JSON ережесі бойынша ол бұл жерде тұрмауы керек.',
      'Алдында үтір, тырнақша немесе жақша қалып қоймағанын тексеріңіз.',
    ],
  },
  'pack-json-end': {
    en: ['The file ends too early.', 'Something was cut off: save or download it again, and close every bracket.'],
    ru: ['Файл обрывается.', 'Часть файла потерялась: сохраните или скачайте его ещё раз и закройте все скобки.'],
    kk: [
      'Файл аяқталмай үзілген.',
      'Файлдың бір бөлігі жоғалған: оны қайта сақтаңыз немесе жүктеңіз, барлық жақшаны жабыңыз.',
    ],
  },
  'pack-json-deep': {
    en: ['Brackets are nested more than {limit} deep.', 'A pack never needs that: check that all brackets are closed.'],
    ru: ['Вложенность скобок больше {limit}.', 'Набору это не нужно: проверьте, закрыты ли скобки.'],
    kk: [
      'Жақшалар {limit} деңгейден терең орналасқан.',
      'Жинаққа мұндай тереңдік керек емес: жақшалардың жабылғанын тексеріңіз.',
    ],
  },
  'pack-json-long': {
    en: ['A text is longer than {limit} characters.', 'Shorten it.'],
    ru: ['Текст длиннее {limit} знаков.', 'Сократите его.'],
    kk: ['Мәтін {limit} таңбадан ұзын.', 'Оны қысқартыңыз.'],
  },
  'pack-json-number': {
    en: [
      'The number {found} is too large.',
      'Write a smaller one; phones and document numbers stand in quotation marks.',
    ],
    ru: ['Слишком большое число: {found}.', 'Напишите число поменьше; телефоны и номера документов берут в кавычки.'],
    kk: ['{found} саны тым үлкен.', 'Кішірек сан жазыңыз; телефон мен құжат нөмірлері тырнақшаға алынады.'],
  },
  'pack-json-key': {
    en: ['“{name}” cannot be a name here.', 'Choose another name.'],
    ru: ['«{name}» не может быть именем.', 'Выберите другое имя.'],
    kk: ['«{name}» атау бола алмайды.', 'Басқа атау таңдаңыз.'],
  },
  'pack-twice': {
    en: ['“{name}” stands here for the second time.', 'Rename one of the two, or join them.'],
    ru: ['«{name}» встречается второй раз.', 'Переименуйте одно из двух или объедините их.'],
    kk: ['«{name}» екінші рет кездесіп тұр.', 'Екеуінің бірін өзгертіңіз немесе біріктіріңіз.'],
  },
  'pack-unknown-field': {
    en: ['There is no field “{name}”.', 'Known here are: {known}.'],
    ru: ['Поля «{name}» нет.', 'Здесь бывают: {known}.'],
    kk: ['«{name}» деген өріс жоқ.', 'Мұнда болатын өрістер: {known}.'],
  },
  'pack-missing': {
    en: ['“{name}” is missing.', 'Add it.'],
    ru: ['Не хватает поля «{name}».', 'Добавьте его.'],
    kk: ['«{name}» өрісі жоқ.', 'Оны қосыңыз.'],
  },
  'pack-type': {
    en: ['“{name}” must be {wanted}.', 'Write {wanted} here.'],
    ru: ['«{name}»: нужно {wanted}.', 'Напишите здесь {wanted}.'],
    kk: ['«{name}»: {wanted} керек.', 'Мұнда {wanted} жазыңыз.'],
  },
  'pack-choice': {
    en: ['“{name}” has a value that does not exist.', 'Use one of: {known}.'],
    ru: ['У «{name}» неизвестное значение.', 'Выберите из: {known}.'],
    kk: ['«{name}» мәні белгісіз.', 'Мыналардың бірін таңдаңыз: {known}.'],
  },
  'pack-short': {
    en: ['“{name}” is empty or too short.', 'At least {limit} is needed.'],
    ru: ['«{name}»: пусто или слишком мало.', 'Нужно не меньше {limit}.'],
    kk: ['«{name}» бос немесе тым қысқа.', 'Кемінде {limit} керек.'],
  },
  'pack-long': {
    en: ['“{name}” is too long or holds too much.', 'At most {limit} is possible.'],
    ru: ['«{name}»: слишком длинно или много.', 'Можно не больше {limit}.'],
    kk: ['«{name}» тым ұзын немесе тым көп.', 'Ең көбі {limit} болады.'],
  },
  'pack-name': {
    en: ['“{name}” is not a name.', 'Use small Latin letters, digits and hyphens, such as “case-number”.'],
    ru: ['«{name}» не подходит как имя.', 'Только строчные латинские буквы, цифры и дефис, например «case-number».'],
    kk: ['«{name}» атауға жарамайды.', 'Кіші латын әріптері, сандар және дефис қана, мысалы «case-number».'],
  },
  'pack-rule-name': {
    en: [
      '“{name}” is not the name of a rule.',
      'A rule is named by its category and a short name, such as “respect/calm-down”. Categories: {known}.',
    ],
    ru: [
      '«{name}» — не имя правила.',
      'Имя состоит из категории и короткого названия, например «respect/calm-down». Категории: {known}.',
    ],
    kk: [
      '«{name}» ереженің атауы емес.',
      'Атау санат пен қысқа аттан тұрады, мысалы «respect/calm-down». Санаттар: {known}.',
    ],
  },
  'pack-version': {
    en: ['“{name}” must be a version.', 'Write three numbers with dots, such as “1.0.0”.'],
    ru: ['«{name}»: нужен номер версии.', 'Напишите три числа через точку, например «1.0.0».'],
    kk: ['«{name}»: нұсқа нөмірі керек.', 'Нүктемен бөлінген үш сан жазыңыз, мысалы «1.0.0».'],
  },
  'pack-date': {
    en: ['“{name}” must be a date.', 'Write year, month and day, such as “2027-03-01”.'],
    ru: ['«{name}»: нужна дата.', 'Напишите год, месяц и день, например «2027-03-01».'],
    kk: ['«{name}»: күн керек.', 'Жыл, ай, күнді жазыңыз, мысалы «2027-03-01».'],
  },
  'pack-key': {
    en: ['The signature is damaged.', 'Sign the pack again, or remove “signature”.'],
    ru: ['Подпись повреждена.', 'Подпишите набор заново или удалите «signature».'],
    kk: ['Қолтаңба бүлінген.', 'Жинаққа қайта қол қойыңыз немесе «signature» өрісін алып тастаңыз.'],
  },
  'pack-plain-words': {
    en: ['“{name}” holds markup or invisible characters.', 'Use plain words without < > tags and hidden characters.'],
    ru: ['В «{name}» есть разметка или невидимые знаки.', 'Оставьте простые слова, без тегов < > и скрытых знаков.'],
    kk: [
      '«{name}» ішінде белгілеу тегі не көрінбейтін таңба бар.',
      '< > тегтерінсіз, жасырын таңбаларсыз қарапайым сөздер жазыңыз.',
    ],
  },
  'pack-mark': {
    en: [
      'The example does not show which words are to be caught.',
      'Put them in double square brackets: “Please [[calm down]] and write.”',
    ],
    ru: [
      'В примере не отмечено, что должно быть найдено.',
      'Возьмите эти слова в двойные квадратные скобки: «Прошу вас [[успокоиться]] и написать».',
    ],
    kk: [
      'Мысалда қай сөз табылуы керегі белгіленбеген.',
      'Ол сөздерді қос тік жақшаға алыңыз: «[[Сабыр етіңіз]] де, жазыңыз».',
    ],
  },
  'pack-other': {
    en: ['“{name}” is not in order: {detail}.', 'Mend this place and open the file again.'],
    ru: ['«{name}»: ошибка ({detail}).', 'Исправьте это место и откройте файл снова.'],
    kk: ['«{name}»: қате ({detail}).', 'Осы жерді түзетіп, файлды қайта ашыңыз.'],
  },
  'pack-too-many': {
    en: ['There are more than {limit} {what}.', 'Split the pack, or remove what is not needed.'],
    ru: ['Здесь больше {limit} ({what}).', 'Разделите набор или уберите лишнее.'],
    kk: ['{limit} санынан көп ({what}).', 'Жинақты бөліңіз немесе артығын алып тастаңыз.'],
  },
  'pack-extends-unknown': {
    en: ['It builds on “{name}”, which does not exist.', 'Bundled packs are: {known}.'],
    ru: ['Он опирается на «{name}», такого набора нет.', 'Встроенные наборы: {known}.'],
    kk: ['Ол «{name}» жинағына сүйенеді, ондай жинақ жоқ.', 'Кірістірілген жинақтар: {known}.'],
  },
  'pack-detail-unknown': {
    en: ['There is no kind of detail called “{name}”.', 'Take one of these: {known}.'],
    ru: ['Подробностей вида «{name}» нет.', 'Возьмите один из этих видов: {known}.'],
    kk: ['«{name}» деген мәлімет түрі жоқ.', 'Мыналардың бірін алыңыз: {known}.'],
  },
  'pack-extends-circle': {
    en: ['It builds on itself: {name}.', 'Remove one of the names from “extends”.'],
    ru: ['Он опирается сам на себя: {name}.', 'Уберите одно из имён в «extends».'],
    kk: ['Ол өзіне-өзі сүйенеді: {name}.', '«extends» ішінен бір атауды алып тастаңыз.'],
  },
  'pack-id-taken': {
    en: ['“{name}” is the name of a bundled pack.', 'Give your pack a name of its own.'],
    ru: ['«{name}» — имя встроенного набора.', 'Дайте своему набору другое имя.'],
    kk: ['«{name}» — кірістірілген жинақтың атауы.', 'Жинағыңызға басқа атау беріңіз.'],
  },
  'pack-unknown-rule': {
    en: ['There is no rule “{name}”.', 'Check the name; similar rules: {known}.'],
    ru: ['Правила «{name}» нет.', 'Проверьте имя; похожие правила: {known}.'],
    kk: ['«{name}» деген ереже жоқ.', 'Атауын тексеріңіз; ұқсас ережелер: {known}.'],
  },
  'pack-looks-for-nothing': {
    en: ['The rule looks for nothing.', 'Add “find”: for the whole rule, or in a language.'],
    ru: ['Правило ничего не ищет.', 'Добавьте «find»: для всего правила или в одном из языков.'],
    kk: ['Ереже ештеңе іздемейді.', '«find» өрісін қосыңыз: бүкіл ережеге немесе бір тілге.'],
  },
  'pack-no-words': {
    en: [
      'The rule has no message in {language}.',
      'Add “say” and “offer” in that language, or name another “fallback”.',
    ],
    ru: [
      'У правила нет сообщения: {language}.',
      'Добавьте «say» и «offer» на этом языке или укажите другой «fallback».',
    ],
    kk: [
      'Ереженің хабарламасы жоқ: {language}.',
      'Осы тілде «say» мен «offer» қосыңыз немесе басқа «fallback» көрсетіңіз.',
    ],
  },
  'pack-no-examples': {
    en: ['The rule has no examples of what {which}.', 'Add at least one sentence to “{field}”.'],
    ru: ['У правила нет примеров того, что {which}.', 'Добавьте хотя бы одно предложение в «{field}».'],
    kk: ['Ережеде {which} мысалдар жоқ.', '«{field}» өрісіне кемінде бір сөйлем қосыңыз.'],
  },
  'pack-phrase': {
    en: ['A phrase cannot be read: {detail}.', 'Check braces, stars and word classes in it.'],
    ru: ['Фраза не читается: {detail}.', 'Проверьте в ней скобки, звёздочки и классы слов.'],
    kk: ['Тіркес оқылмайды: {detail}.', 'Ондағы жақшаларды, жұлдызшаларды және сөз топтарын тексеріңіз.'],
  },
  'pack-class-circle': {
    en: ['The word class “@{name}” speaks of itself.', 'Remove it from its own words or from those it uses.'],
    ru: [
      'Класс слов «@{name}» ссылается сам на себя.',
      'Уберите его из собственных слов или из классов, которые он использует.',
    ],
    kk: [
      '«@{name}» сөз тобы өзіне-өзі сілтейді.',
      'Оны өз сөздерінен немесе өзі пайдаланатын топтардан алып тастаңыз.',
    ],
  },
  'pack-pattern': {
    en: [
      'The pattern cannot be used: {detail}.',
      'Patterns are short, of the RE2 kind: no look-around, no back-references.',
    ],
    ru: [
      'Шаблон не подходит: {detail}.',
      'Шаблоны короткие и вида RE2: без просмотра вперёд и назад и без обратных ссылок.',
    ],
    kk: ['Үлгі жарамайды: {detail}.', 'Үлгілер қысқа әрі RE2 түрінде болады: алды-артын қарау мен кері сілтемелерсіз.'],
  },
  'pack-shape': {
    en: ['“{name}” is no shape that Reread knows.', 'Known are: {known}.'],
    ru: ['Вид «{name}» неизвестен.', 'Известны: {known}.'],
    kk: ['«{name}» түрі белгісіз.', 'Белгілілері: {known}.'],
  },
  'pack-not-caught': {
    en: [
      'Its own example is not caught: “{draft}”',
      'Change the phrase or the example, and look at what silences the rule: a quotation, a negation.',
    ],
    ru: [
      'Правило не находит собственный пример: «{draft}»',
      'Измените фразу или пример и проверьте, что его глушит: цитата, отрицание.',
    ],
    kk: [
      'Ереже өз мысалын таппайды: «{draft}»',
      'Тіркесті не мысалды өзгертіңіз, ережені не үнсіз қалдырғанын қараңыз: дәйексөз, болымсыздық.',
    ],
  },
  'pack-too-wide': {
    en: [
      'It underlines more than the example marks: “{draft}”',
      'Mark all the words in the example, or narrow the phrase with [ ].',
    ],
    ru: [
      'Подчёркивается больше, чем отмечено в примере: «{draft}»',
      'Отметьте в примере все слова или сузьте фразу скобками [ ].',
    ],
    kk: [
      'Мысалда белгіленгеннен артық сызылады: «{draft}»',
      'Мысалда барлық сөзді белгілеңіз немесе тіркесті [ ] арқылы тарылтыңыз.',
    ],
  },
  'pack-not-silent': {
    en: [
      'It must stay silent here, but speaks: “{draft}”',
      'Narrow the phrase, or add to “without” what makes this sentence fine.',
    ],
    ru: [
      'Здесь правило должно молчать, но срабатывает: «{draft}»',
      'Сузьте фразу или добавьте в «without» то, что делает предложение уместным.',
    ],
    kk: [
      'Мұнда ереже үндемеуі керек, бірақ іске қосылады: «{draft}»',
      'Тіркесті тарылтыңыз немесе сөйлемді орынды ететін сөзді «without» ішіне қосыңыз.',
    ],
  },
} satisfies Record<string, Words>;

export type PackProblemCode = keyof typeof packProblems;

/** Types of JSON in words. */
export const typeNames: Record<string, Record<Lang, string>> = {
  string: { en: 'text in quotation marks', ru: 'текст в кавычках', kk: 'тырнақшадағы мәтін' },
  number: { en: 'a number', ru: 'число', kk: 'сан' },
  int: { en: 'a whole number', ru: 'целое число', kk: 'бүтін сан' },
  boolean: { en: 'true or false', ru: 'true или false', kk: 'true немесе false' },
  array: { en: 'a list in [ ]', ru: 'список в [ ]', kk: '[ ] ішіндегі тізім' },
  object: { en: 'fields in { }', ru: 'поля в { }', kk: '{ } ішіндегі өрістер' },
  record: { en: 'fields in { }', ru: 'поля в { }', kk: '{ } ішіндегі өрістер' },
};

/** Small words of the sentences above. */
export const smallWords = {
  line: { en: 'line {line}, column {column}', ru: 'строка {line}, столбец {column}', kk: '{line}-жол, {column}-баған' },
  caught: { en: 'must be caught', ru: 'должно быть найдено', kk: 'табылуы тиіс' },
  silent: { en: 'must stay silent', ru: 'не должно отмечаться', kk: 'белгіленбеуі тиіс' },
  rules: { en: 'rules', ru: 'правил', kk: 'ереже' },
  patterns: { en: 'patterns', ru: 'шаблонов', kk: 'үлгі' },
  end: { en: 'end of file', ru: 'конец файла', kk: 'файл соңы' },
} satisfies Record<string, Record<Lang, string>>;

export const languageNames: Record<Lang, Record<Lang, string>> = {
  en: { en: 'English', ru: 'английский', kk: 'ағылшынша' },
  ru: { en: 'Russian', ru: 'русский', kk: 'орысша' },
  kk: { en: 'Kazakh', ru: 'казахский', kk: 'қазақша' },
};
