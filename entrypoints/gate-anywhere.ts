/** The part on every page of a site that the worker added: the same, with nothing known of the site. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { genericPlatform } from '../platforms/generic';
import { standHere } from '../review/stand';

export default defineUnlistedScript(() => {
  standHere(genericPlatform({ host: location.hostname }));
});
