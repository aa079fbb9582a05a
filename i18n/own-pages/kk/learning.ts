/** Kazakh words of the learning view. */
import type { Translation } from '../../message';
import type { learning as english } from '../en/learning';

export const learning: Translation<typeof english> = {
  'learning.title': 'Үйрену',
  'learning.lead':
    'Үйренушілер мен үйретушілерге: апта сайын не түзетілді, не қалдырылды және неге. Мұнда хабарламалардың сөздері жоқ.',
  'learning.progress': 'Ілгерілеу',
  'learning.week': 'Апта',
  'learning.pointed': 'Белгіленді',
  'learning.mended': 'Түзетілді',
  'learning.left': 'Қалдырылды не жіберілді',
  'learning.share': 'Түзетілген үлесі',
  'learning.why': 'Не қалдырылды не жіберілді және неге',
  'learning.rule': 'Ереже',
  'learning.count': 'Неше рет',
  'learning.reasons': 'Себептері',
  'learning.reason.none': 'себебі көрсетілмеген',
  'learning.none': 'Әзірге үйренетін ештеңе жоқ: журнал бос не шешім қабылданбаған.',
  'learning.group': 'Топтың қорытындысы',
  'learning.group.lead':
    'Әріптестер JSON түрінде сақтаған журналдарды таңдаңыз. Олар осында қосылады, еш жерде сақталмайды; кімдікі екені олардың ішінде жоқ.',
  'learning.group.choose': 'Журнал файлдарын таңдау',
  'learning.group.files': { one: '{count} журнал қосылды', other: '{count} журнал қосылды' },
  'learning.group.bad': 'Reread JSON түрінде сақтаған журнал емес, алынбады: {names}',
  'learning.group.clear': 'Өзімдікіне қайту',
  'learning.print': 'Басып шығару',
};
