/** Kazakh words for what is not checked. */
import type { unchecked as english } from '../en/unchecked';
import type { Translation } from '../message';

export const unchecked: Translation<typeof english> = {
  'unchecked.title': 'Мұнда тексерілмейді',
  'unchecked.short': 'Тексерілмейді: {what}',
  'unchecked.hide': 'Бұл белгіні жасыру',
  'unchecked.attached': 'Тек сөздер тексеріледі, бірге кететіні тексерілмейді: {what}.',

  'unchecked.send': 'Жіберу тәсілі мұнда танылмады. Сөздер белгіленеді, бірақ жібергенде ештеңе күтіп тұрмайды.',
  'unchecked.button': 'Жіберу түймесі танылмады. Пернетақтадан жіберу күте тұрады, түйме күтпейді.',
  'unchecked.unreadable': 'Бұл өрістегі мәтінді оқу мүмкін емес, сондықтан ол тексерілмейді.',
  'unchecked.box': 'Reread бұл өрісті танымайды, сондықтан мұнда жазғаныңыз тексерілмейді.',
  'unchecked.gate': 'Reread бұл бетте жұмыс істеп тұрған жоқ. Бетті қайта жүктеңіз.',

  'unchecked.what.send': 'жіберу',
  'unchecked.what.button': 'жіберу түймесі',
  'unchecked.what.unreadable': 'мәтін',
  'unchecked.what.box': 'осы өріс',
  'unchecked.what.gate': 'осы бет',
  'unchecked.what.media': 'жазба қай суретке не файлға қатысты болса, сол',
  'unchecked.what.picture': 'сурет',
  'unchecked.what.video': 'бейне',
  'unchecked.what.voice': 'дауыстық хабарлама',
  'unchecked.what.file': 'файл',
  'unchecked.what.link': 'сілтеменің алдын ала көрінісі',

  'audience.as': 'Сіз {name} атынан жазасыз.',
};
