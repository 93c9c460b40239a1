/**
 * The overlay in a frame: reads the page when it is idle, marks mentions, and asks for the scripts that go on from there.
 * `wxt.config.ts` names it among the content scripts: WXT's own wrapper would post a message into every page.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lowerBound } from '../../lib/lower-bound.ts';
import { tell } from '../../lib/messages/wire.ts';
import { startOverlay } from '../../lib/page/overlay/overlay.ts';
import { parentOf } from '../../lib/page/parent.ts';
import { BLOCK_NAMES, blockOf, isBlock } from '../../lib/page/reader/block.ts';
import { visibleText } from '../../lib/page/reader/invisible.ts';
import { shared } from '../../lib/page/shared.ts';
import { NO_TEXT_NAMES, SKIPPED_SELECTOR } from '../../lib/page/skipped.ts';

export default defineUnlistedScript(() => {
  shared.parts = { lowerBound, parentOf, BLOCK_NAMES, blockOf, isBlock, visibleText, NO_TEXT_NAMES, SKIPPED_SELECTOR };
  // The background fails where the frame is gone by then, or is one of a host that is not allowed: it needs no script.
  startOverlay((script) => tell('wantScript', script));
});
