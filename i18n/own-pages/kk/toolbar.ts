/** Kazakh words of the toolbar button, its popup, the side panel and the first steps. */
import type { Translation } from '../../message';
import type { toolbar as english } from '../en/toolbar';

export const toolbar: Translation<typeof english> = {
  'pause.badge': 'өшік',
  'pause.title': 'Reread сағат {time} дейін өшірулі',
  'pause.start': 'Барлық жерде бір сағатқа өшіру',
  'pause.on': 'Сағат {time} дейін барлық жерде өшірулі',
  'pause.note': 'Оған дейін жазғаныңыз қайта оқылмайды. Кейін өзі қосылады.',
  'pause.end': 'Қазір қосу',
  'pause.locked': 'Ұйымыңыз Reread әрқашан қосулы тұрсын деп белгілеген.',

  'popup.here': 'Мұнда тексерілетіні',
  'popup.here.any': 'Сіз жазатын мәтін өрістері',
  'popup.here.not': 'Мұнда тексерілмейтіні',
  'popup.level.pack': 'Қолданыстағы деңгей: «{level}». Оны ережелер жинағы талап етеді.',
  'popup.level.policy': 'Деңгейді ұйымыңыз белгілеген: «{level}».',
  'popup.packs': 'Қолданыстағы ережелер жинақтары',
  'popup.packs.none': 'Жоқ: тек Reread-тің өз ережелері.',
  'popup.other.on': '{host} сайтында жазғаныңыз жіберілмес бұрын қайта оқылады',
  'popup.other.off': '{host} сайтында Reread жоқ. Рұқсат етілетінін браузер сұрайды.',
  'popup.other.refused': 'Браузердің рұқсатынсыз онда ештеңені тексеру мүмкін емес.',
  'popup.beside': 'Беттің жанында ашық ұстау',

  'welcome.packs': 'Жұмысыңызға арналған жинақтар',
  'welcome.packs.note': 'Жұмыстың бір саласына арналған ережелер. Кейін баптауларда өзгертуге болады.',
  'welcome.packs.failed': 'Сақталмады. Қайталап көріңізші.',
  'welcome.sites.permission': 'Браузердің рұқсаты тек осы сайттарға қатысты. Reread өшірулі жерде ол ештеңе оқымайды.',
  'welcome.try.heading': 'Мысалмен байқап көріңіз',
};
