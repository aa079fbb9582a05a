/** Kazakh words of the check-up on the settings page. */

import type { Translation } from '../../message';
import type { doctor as english } from '../en/doctor';

export const doctor: Translation<typeof english> = {
  'popup.doctor': 'Осы бетте не табылды',

  'doctor.page': 'Ашық бет',
  'doctor.page.one': '{site} ({host})',
  'doctor.page.nth': '{site} ({host}), {index}-қойынды',
  'doctor.none':
    'Қолдау көрсетілетін сайттардың бірде-бірі ашық емес. Сайтты ашып, жазатын өріске өтіңіз де, осында оралыңыз.',
  'doctor.again': 'Қайта қарау',
  'doctor.looking': 'Қарап жатырмыз…',
  'doctor.failed': 'Бұл бетті қарау мүмкін болмады. Оны қайта жүктеп, тағы қараңыз.',
  'doctor.well': 'Мұнда табылғанның бәрі тексеріледі.',
  'doctor.nobox': 'Жазатын өріс табылмады. Өзіңіз жазатын өрісті басып, қайта қараңыз.',
  'doctor.boxes': 'Беттегі өрістер',
  'doctor.box': 'Өріс',
  'doctor.box.unknown': 'танылмады',
  'doctor.found': 'Қалай табылды',
  'doctor.found.best': 'әдеттегі белгісі бойынша',
  'doctor.found.other': '{index}-қосалқы белгісі бойынша: сайт өзгерген болуы мүмкін',
  'doctor.surface': 'Кім оқиды',
  'doctor.sends': 'Жіберу',
  'doctor.sends.button': 'түйме',
  'doctor.sends.form': 'форма',
  'doctor.sends.none': 'табылмады',
  'doctor.sends.empty': 'түйме әлі жоқ (өріс бос)',
  'doctor.report': 'Әзірлеушілерге арналған есеп',
  'doctor.report.note':
    'Мұнда бет бөліктерінің атаулары ғана бар: жазған мәтініңіз де, адам аттары да, сайттан басқа мекенжай да жоқ. Біреуге бермес бұрын оқып шығыңыз.',
  'doctor.copy': 'Есепті көшіру',
  'doctor.copied': 'Есеп көшірілді.',
  'doctor.copy.failed': 'Көшіру мүмкін болмады. Мәтінді белгілеп, қолмен көшіріңіз.',
};
