/**
 * The overlay in a frame: reads the page when it is idle, marks mentions, and asks for the popover script at the first.
 * `wxt.config.ts` names it among the content scripts: WXT's own wrapper would post a message into every page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../lib/messages/wire.ts';
import { startOverlay } from '../../lib/page/overlay/overlay.ts';

export default defineUnlistedScript(() =>
  // The background fails where the frame is gone by then, or is one of a host that is not allowed: it needs no script.
  startOverlay((script) => tell('wantScript', script)),
);
