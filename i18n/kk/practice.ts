/** Kazakh words of the practice page. */
import type { practice as english } from '../en/practice';
import type { Translation } from '../message';

export const practice: Translation<typeof english> = {
  'practice.title': 'Жаттығу',
  'practice.heading': 'Осында байқап көріңіз',
  'practice.lead':
    'Клиентке жазғандай жазыңыз не дайын мысалды алыңыз. Тексеру сайттардағыдай жұмыс істейді, бұл беттен ештеңе кетпейді.',
  'practice.language': 'Тіл',
  'practice.strictness': 'Қатаңдық',
  'practice.samples': 'Мысал мәтіндер',
  'practice.samples.lead': 'Ойдан шығарылған, ескертудің әр түріне бір мысалдан.',
  'practice.sample.clean': 'Ескерту жоқ',
  'practice.sample.danger': 'Қазір қауіп бар',
  'practice.chat': 'Жеке хабарлама',
  'practice.chat.hint': 'Enter жібереді, Shift+Enter жаңа жол бастайды.',
  'practice.chat.client':
    'Сәлеметсіз бе! Өтінішім бойынша жаңалық бар ма? Уайымдап жүрмін, дүйсенбіде пәтерақы төлеуім керек.',
  'practice.chat.name': 'Клиент',
  'practice.comment': 'Ашық пікір',
  'practice.comment.hint': 'Enter жібереді. Оны кез келген адам оқи алады.',
  'practice.comment.post': '1 маусымнан бастап жәрдемақыға өтініш орталықта және интернет арқылы қабылданады.',
  'practice.comment.reader': 'Ал мамырда тапсырғандар не істейді?',
  'practice.post': 'Жарияланым',
  'practice.post.hint': 'Тек түйме жібереді. Оны кез келген адам оқи алады.',
  'practice.plain': 'Қарапайым өрістегі хабарлама',
  'practice.plain.hint': 'Сториске жауап пен қарапайым формалардағыдай.',
  'practice.box.chat': 'Клиентке хабарлама',
  'practice.box.comment': 'Пікірге жауабыңыз',
  'practice.box.post': 'Жарияланым мәтіні',
  'practice.box.plain': 'Қарапайым өрістегі хабарлама',
  'practice.placeholder': 'Осында жазыңыз…',
  'practice.send': 'Жіберу',
  'practice.publish': 'Жариялау',
  'practice.sent': 'Не жіберілді',
  'practice.sent.none': 'Әзірге ештеңе жоқ. Жібергеніңіз осында көрінеді, басқа ешқайда кетпейді.',
  'practice.sent.clear': 'Тазалау',
  'practice.loading': 'Тексеру жүктеліп жатыр…',
  'practice.failed': 'Тексеру іске қосылмады. Бетті қайта жүктеңізші.',
};
