/** Put into a tab by our own pages when somebody asks what is recognised there; its answer is the report. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { platformFor } from '../platforms';
import { genericPlatform } from '../platforms/generic';
import { examineFrame } from '../review/doctor';

export default defineUnlistedScript(() =>
  examineFrame(platformFor(location.hostname), genericPlatform({ host: location.hostname })),
);
