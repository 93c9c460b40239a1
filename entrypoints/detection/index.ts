/**
 * Detection in context: put into a frame by the background once the overlay there has found a word that may be a
 * mention. Most pages hold none, and so pay neither its bytes nor its compiling.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../../lib/detect/find.ts';
import { createBlockReader } from '../../lib/page/reader/block-reader.ts';
import { blockText } from '../../lib/page/reader/block-text.ts';
import { shared } from '../../lib/page/shared.ts';

export default defineUnlistedScript(() => {
  Object.assign(shared, { createBlockReader, createDetector, blockText });
  shared.overlay?.wake();
});
