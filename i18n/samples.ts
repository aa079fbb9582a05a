/** Sample drafts for the practice page: made-up messages in each language, one for every category and one with nothing to point out. */
import type { Category, Lang, SurfaceKind } from '../engine/types';

export type Sample = {
  id: string;
  surface: SurfaceKind;
  /** What it shows; `clean` has nothing to point out. */
  shows: Category | 'clean';
  text: string;
};

export const samples: Record<Lang, Sample[]> = {
  en: [
    {
      id: 'personal-data',
      surface: 'comment',
      shows: 'personal-data',
      text: 'The papers of Aigul Serikova have arrived, could somebody tell her? Her husband’s number is 8 701 555 12 34.',
    },
    {
      id: 'identifying-details',
      surface: 'post',
      shows: 'identifying-details',
      text: 'Good news this week: a mother of five from Zhanatas whose husband is in prison has received her disability allowance. Thank you to everyone who helped!',
    },
    {
      id: 'ambiguous-wording',
      surface: 'dm',
      shows: 'ambiguous-wording',
      text: 'Hello! Bring the documents and we will sort it out soon. It should probably be approved.',
    },
    {
      id: 'boundary-breach',
      surface: 'dm',
      shows: 'boundary-breach',
      text: 'Write to me at any time, even at night, on my personal WhatsApp. And let this stay between us, don’t tell anyone at the centre.',
    },
    {
      id: 'respect',
      surface: 'dm',
      shows: 'respect',
      text: 'It’s your own fault, you should have thought earlier. It’s not that bad, others have it worse.',
    },
    {
      id: 'responsibility',
      surface: 'dm',
      shows: 'responsibility',
      text: 'I guarantee that you will get the payment. Just send me a photo of your ID card here.',
    },
    {
      id: 'danger',
      surface: 'dm',
      shows: 'responsibility',
      text: 'I’m so sorry, he threatens to kill you and the children. Please be careful and write to me tomorrow.',
    },
    {
      id: 'clean',
      surface: 'dm',
      shows: 'clean',
      text: 'Good afternoon! I registered your application on 3 June. I will write to you here by Friday, 12 June, 17:00. If anything is unclear, please ask.',
    },
  ],
  ru: [
    {
      id: 'personal-data',
      surface: 'comment',
      shows: 'personal-data',
      text: 'Готова справка Айгуль Сериковой, передайте ей, пожалуйста. Телефон её мужа: 8 701 555 12 34.',
    },
    {
      id: 'identifying-details',
      surface: 'post',
      shows: 'identifying-details',
      text: 'Хорошая новость недели: многодетная мама из Жанатаса, у которой муж в тюрьме, получила пособие по инвалидности. Спасибо всем, кто помог!',
    },
    {
      id: 'ambiguous-wording',
      surface: 'dm',
      shows: 'ambiguous-wording',
      text: 'Здравствуйте! Принесите документы, скоро всё решим. Постараемся, наверное, одобрят.',
    },
    {
      id: 'boundary-breach',
      surface: 'dm',
      shows: 'boundary-breach',
      text: 'Пишите мне в любое время, хоть ночью, на мой личный ватсап. И пусть это останется между нами, в центре никому не говорите.',
    },
    {
      id: 'respect',
      surface: 'dm',
      shows: 'respect',
      text: 'Сами виноваты, раньше надо было думать. Ничего страшного, другим ещё хуже.',
    },
    {
      id: 'responsibility',
      surface: 'dm',
      shows: 'responsibility',
      text: 'Гарантирую, что выплату вы получите. Просто пришлите сюда фото удостоверения личности.',
    },
    {
      id: 'danger',
      surface: 'dm',
      shows: 'responsibility',
      text: 'Очень сочувствую, что он угрожает убить вас и детей. Будьте осторожны и напишите мне завтра.',
    },
    {
      id: 'clean',
      surface: 'dm',
      shows: 'clean',
      text: 'Добрый день! Я зарегистрировала ваше заявление 3 июня. Я напишу вам здесь до пятницы, 12 июня, 17:00. Если что-то непонятно, пожалуйста, спросите.',
    },
  ],
  kk: [
    {
      id: 'personal-data',
      surface: 'comment',
      shows: 'personal-data',
      text: 'Айгүл Серікованың құжаттары келді, өзіне хабарлаңызшы. Күйеуінің телефоны: 8 701 555 12 34.',
    },
    {
      id: 'identifying-details',
      surface: 'post',
      shows: 'identifying-details',
      text: 'Осы аптаның жақсы жаңалығы: Жаңатастағы күйеуі түрмеде отырған көпбалалы ана мүгедектік жәрдемақысын алды. Көмектескендерге рақмет!',
    },
    {
      id: 'ambiguous-wording',
      surface: 'dm',
      shows: 'ambiguous-wording',
      text: 'Сәлеметсіз бе! Құжаттарды әкеліңіз, жақында шешеміз. Мүмкін, мақұлданып қалар.',
    },
    {
      id: 'boundary-breach',
      surface: 'dm',
      shows: 'boundary-breach',
      text: 'Кез келген уақытта, тіпті түнде де жеке ватсабыма жаза беріңіз. Бұл екеуміздің арамызда қалсын, орталықта ешкімге айтпаңыз.',
    },
    {
      id: 'respect',
      surface: 'dm',
      shows: 'respect',
      text: 'Өзіңіз кінәлісіз, ертерек ойлану керек еді. Ештеңе етпейді, басқаларға бұдан да қиын.',
    },
    {
      id: 'responsibility',
      surface: 'dm',
      shows: 'responsibility',
      text: 'Төлемді міндетті түрде аласыз, кепілдік беремін. Тек жеке куәлігіңіздің суретін осында жіберіңіз.',
    },
    {
      id: 'danger',
      surface: 'dm',
      shows: 'responsibility',
      text: 'Күйеуіңіз сізді өлтіремін деп қорқытып жатқанын естіп, қатты қынжылдым. Абай болыңыз, маған ертең жазыңыз.',
    },
    {
      id: 'clean',
      surface: 'dm',
      shows: 'clean',
      text: 'Қайырлы күн! Өтінішіңіз 3 маусымда тіркелді. Осында 12 маусым, жұма күні сағат 17:00-ге дейін жазамын. Түсініксіз нәрсе болса, сұраңызшы.',
    },
  ],
};
