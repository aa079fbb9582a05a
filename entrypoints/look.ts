/** Put into a frame by the background when somebody writes there in a box that no description fits: says that it is not checked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickLocale } from '../i18n/pick';
import { strangeBox } from '../i18n/unchecked';
import { ask } from '../messages/ask';
import { platformFor } from '../platforms';
import { handover } from '../review/handover';
import { watchStrange } from '../review/strange';

export default defineUnlistedScript(async () => {
  const platform = platformFor(location.hostname);
  if (!platform) return;
  const { settings } = await ask('memory', {});
  const locale = settings.locale === 'auto' ? pickLocale(navigator.languages) : settings.locale;
  const end = new AbortController();
  watchStrange(platform, strangeBox(locale), () => handover.alive?.() === true, end);
});
