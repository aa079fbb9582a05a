/** Russian words of the toolbar button, its popup, the side panel and the first steps. */
import type { Translation } from '../../message';
import type { toolbar as english } from '../en/toolbar';

export const toolbar: Translation<typeof english> = {
  'pause.badge': 'выкл',
  'pause.title': 'Reread выключен до {time}',
  'pause.start': 'Выключить везде на час',
  'pause.on': 'Выключено везде до {time}',
  'pause.note': 'До этого времени ничего не перечитывается. Потом всё включится само.',
  'pause.end': 'Включить сейчас',
  'pause.locked': 'Организация решила, что Reread всегда включён.',

  'popup.here': 'Здесь проверяется',
  'popup.here.any': 'Поля, в которых вы пишете',
  'popup.here.not': 'Здесь не проверяется',
  'popup.level.pack': 'Действует уровень «{level}»: так требует набор правил.',
  'popup.level.policy': 'Уровень задала организация: «{level}».',
  'popup.packs': 'Действующие наборы правил',
  'popup.packs.none': 'Никаких: только правила самого Reread.',
  'popup.other.on': 'То, что вы пишете на {host}, перечитывается перед отправкой',
  'popup.other.off': 'На {host} Reread не присутствует. Браузер спросит, можно ли ему там работать.',
  'popup.other.refused': 'Без разрешения браузера там ничего нельзя проверить.',
  'popup.beside': 'Держать открытым рядом со страницей',

  'welcome.packs': 'Наборы правил для вашей работы',
  'welcome.packs.note': 'Правила для одной области работы. Позже их можно поменять в настройках.',
  'welcome.packs.failed': 'Не удалось сохранить. Попробуйте ещё раз.',
  'welcome.sites.permission':
    'Разрешение браузера касается только этих сайтов. Где Reread выключен, он ничего не читает.',
  'welcome.try.heading': 'Попробуйте на примере',
};
