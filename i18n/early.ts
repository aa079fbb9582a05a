/** The few sentences that the part on every page can say, kept apart so that it stays small. */
export const earlyTexts = {
  en: {
    loading: 'Reread is getting ready and will check your words in a moment. Nothing was sent.',
    unchecked: 'Reread could not check this message.',
    'unchecked-press-again': 'Reread could not start. Press Send again: the message will go unchecked.',
  },
  ru: {
    loading: 'Reread загружается и сейчас проверит текст. Пока ничего не отправлено.',
    unchecked: 'Reread не смог проверить это сообщение.',
    'unchecked-press-again': 'Reread не запустился. Нажмите «Отправить» ещё раз: сообщение уйдёт без проверки.',
  },
  kk: {
    loading: 'Reread іске қосылып жатыр, мәтінді қазір тексереді. Әзірге ештеңе жіберілген жоқ.',
    unchecked: 'Reread бұл хабарламаны тексере алмады.',
    'unchecked-press-again': 'Reread іске қосылмады. «Жіберу» түймесін тағы басыңыз: хабарлама тексерусіз кетеді.',
  },
} as const;
