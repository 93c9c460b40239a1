/**
 * The overlay in a frame: reads the page when it is idle, marks mentions, and asks for the card script at the first.
 * `wxt.config.ts` names it among the content scripts: WXT's own wrapper would post a message into every page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from './start.ts';

export default defineUnlistedScript(startOverlay);
