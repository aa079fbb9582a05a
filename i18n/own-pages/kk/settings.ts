/** Kazakh words of the settings that came later. */
import type { Translation } from '../../message';
import type { settings as english } from '../en/settings';

export const settings: Translation<typeof english> = {
  'accounts.title': 'Жұмыс тіркелгілері',
  'accounts.lead':
    'Клиенттерге жауап жазатын тіркелгілеріңіздің атаулары. Бет кімнің атынан жазып отырғаныңызды көрсетсе, басқа тіркелгі жіберер алдында белгіленеді. Қажет болмаса, тізімді бос қалдырыңыз.',
  'accounts.add': 'Жұмыс тіркелгісінің атауы',
  'accounts.add.button': 'Тіркелгі қосу',
  'accounts.list': 'Жұмысқа арналған тіркелгілер',
  'accounts.remove': 'Алып тастау: {what}',
  'keys.change': 'Пернелер тіркесімін өзгерту',
  'keys.change.firefox':
    'Firefox-та тіркесімдер былай өзгертіледі: «Қосымшалар», тісті дөңгелек мәзірі, «Кеңейтімдер пернелерін басқару».',
  'keys.popup': 'Reread терезесін ашу',
  'journal.retention': 'Жазбалардың сақталу мерзімі',
  'journal.retention.days': { one: '{count} күн', other: '{count} күн' },
  'journal.retention.note': 'Одан ескілері күніне бір рет өздігінен өшіріледі.',
  'journal.rules.table': 'Ереже бойынша',
  'backup.everything':
    'Файлда журнал да бар. Жабық тізім оған кірмейді: ашық күйде сақталған нәрсені біреу тауып алуы мүмкін. Жаттығу ұпайлары да кірмейді.',
  'backup.wipe': 'Бәрін өшіру',
  'backup.wipe.ask': 'Баптаулар, журнал, жинақтар және жабық тізім өшірілсін бе?',
  'backup.wipe.note': 'Reread алғашқы күнгідей болады. Мұны қайтару мүмкін емес.',
  'backup.wipe.yes': 'Бәрін өшіру',
  'backup.wipe.no': 'Қалдыру',
  'backup.wiped': 'Бәрі өшірілді.',
  'privacy.private.title': 'Жабық тізім',
  'privacy.private':
    'Жазбаның көрсетілген күніне дейін не өзіңіз жойғанша шифрланып сақталады. Беттерге сөздердің өзі емес, таңбалары беріледі. Бұл неден қорғайтыны, неден қорғамайтыны SECURITY.md файлында айтылған.',
  'privacy.kept.title': 'Қанша уақыт сақталады',
  'privacy.kept': {
    one: 'Журнал {count} күн, қалғаны өзіңіз өшіргенше сақталады. Құпия терезелерден ештеңе қалмайды.',
    other: 'Журнал {count} күн, қалғаны өзіңіз өшіргенше сақталады. Құпия терезелерден ештеңе қалмайды.',
  },
};
