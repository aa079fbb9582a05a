/** Kazakh words of the settings page about ready replies, help lines and keys. */
import type { Translation } from '../../message';
import type { replies as english } from '../en/replies';

export const replies: Translation<typeof english> = {
  'options.replies': 'Жауаптар мен көмек',
  'replies.page.lead':
    'Хабарламаға перне арқылы кірістірілетін мәтіндер және біреуге қауіп төнгенде алдымен көрсетілетін мәлімет.',
  'replies.add': 'Жаңа жауап жазу',
  'replies.name': 'Атауы',
  'replies.words': 'Мәтіні',
  'replies.save': 'Сақтау',
  'replies.saved': 'Сақталды.',
  'replies.empty': 'Кемінде бір тілде атауы мен мәтінін жазыңызшы.',
  'replies.reset': 'Бұрынғысына қайтару',
  'replies.delete': 'Жою',
  'replies.off': 'Ұсынбау',
  'replies.on': 'Қайтадан ұсыну',
  'replies.is-off': '(ұсынылмайды)',
  'replies.share': 'Жауаптарымды топтама етіп сақтау',
  'replies.share.note': 'Әріптестер файлды ережелер топтамалары бөлімінде қосады.',
  'crisis.title': 'Біреуге қауіп төнгенде',
  'crisis.country': 'Қай елдің шұғыл нөмірлері',
  'crisis.auto': 'Осы компьютердің сағаты бойынша: {country}',
  'crisis.lines': 'Көрсетілетін нөмірлер',
  'crisis.protocol': 'Өз нөміріміз және алғашқы қадамдар',
  'crisis.protocol.note':
    'Нөмірлердің үстінде, бірінші болып көрсетіледі. Мысалы, кім кезекші және кімге хабарлау керек.',
  'country.KZ': 'Қазақстан',
  'country.RU': 'Ресей',
  'country.GB': 'Ұлыбритания',
  'country.IE': 'Ирландия',
  'country.US': 'АҚШ',
  'general.keys.reader': 'Мәтін оқырман көзімен',
  'general.keys.replies': 'Дайын жауаптар',
};
