/** Put into pages by the background when a pause is over or a site is on again: the gate looks at the box that has the focus. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../review/handover';

export default defineUnlistedScript(() => {
  handover.wake?.();
});
