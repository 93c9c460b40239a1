/** The popover script: put into a frame by the background once the overlay there has found a mention and a reader. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPopover } from '../../lib/page/popover/start.ts';
import { shared } from '../../lib/page/shared.ts';
import { createContent } from './content.ts';
import { onNextMention } from './next-mention.ts';

export default defineUnlistedScript(() => {
  const { mentions, hover, isAlive } = shared.overlay ?? {};
  if (!mentions || !hover || !isAlive || mentions.hasPopover) return;
  mentions.hasPopover = true;
  startPopover({
    mentions,
    hover,
    isAlive,
    content: (signal) => createContent(mentions, hover, signal),
    onNextMention,
  });
});
