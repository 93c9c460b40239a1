/**
 * Detection in context: put into a frame by the background once the overlay there has found a word that may be a
 * mention. Most pages hold none, and so pay neither its bytes nor its compiling.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../../lib/detect/find.ts';
import { stemsOf } from '../../lib/detect/stems.ts';
import { blockOf } from '../../lib/page/reader/block.ts';
import { createBlockReader, type LaterScripts } from '../../lib/page/reader/block-reader.ts';
import { blockText } from '../../lib/page/reader/block-text.ts';
import { type Shared, shared } from '../../lib/page/shared.ts';

const later: LaterScripts = {
  get languages() {
    return shared.languages;
  },
  get createMarking() {
    return shared.createMarking;
  },
  want: (script) => shared.overlay?.want(script),
};

export default defineUnlistedScript(() => {
  Object.assign(shared, {
    createBlockReader: (...page) => createBlockReader(later, ...page),
    createDetector: (context) => createDetector(context, () => shared.languages),
    blockText,
    blockOf,
    stemsOf,
  } satisfies Shared);
  shared.overlay?.wake();
});
