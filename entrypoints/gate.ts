/** The part on every page of a supported site: listens, and fetches the rest when a compose box is first focused. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platformFor } from '../platforms';
import { standHere } from '../review/stand';

export default defineUnlistedScript(() => {
  const platform = platformFor(location.hostname);
  if (platform) standHere(platform);
});
