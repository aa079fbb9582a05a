/** Kazakh words of what can be asked for beside a box. */
import type { asked as english } from '../en/asked';
import type { Translation } from '../message';

export const asked: Translation<typeof english> = {
  'report.open': 'Бұл қате: хабарлама дайындау',
  'report.title': 'Жалған дабыл туралы хабарлама',
  'report.lead':
    'Онда бары осы ғана: мәтініңізден бір сөз де жоқ. Ережелеріңізге жауапты адамға жіберіңіз; мысалды тек қаласаңыз ғана, ойдан шығарылған сөздермен қосыңыз.',
  'report.copy': 'Көшіру',
  'report.save': 'Файл етіп сақтау',
  'report.copied': 'Көшірілді.',
  'report.saved': 'Жүктеулер қалтасына сақталды.',
  'report.not-copied': 'Браузер көшіруге рұқсат бермеді. Файл етіп сақтаңызшы.',
  'report.text':
    'Reread {version}: жалған дабыл\nереже: {rule} ({severity})\nқайда: {surface}\nбелгілері: {signs}\nдеңгейі: {level}, тілі: {locale}\nойдан шығарылған мысал:\n',
};
