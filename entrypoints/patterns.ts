/** What runs the patterns of packs, put into a frame before the engine where a pack in force has some. */
import { RE2JS } from 're2js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring } from '../review/patterns';

export default defineUnlistedScript(() => bring(RE2JS));
