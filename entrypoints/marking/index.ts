/** What chooses among the mentions of a page those that are marked: put into a frame once detection has found one. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarking } from '../../lib/page/reader/marking.ts';
import { isSeen } from '../../lib/page/reader/seen.ts';
import { shared } from '../../lib/page/shared.ts';

export default defineUnlistedScript(() => {
  Object.assign(shared, { createMarking, isSeen });
  shared.overlay?.wake();
});
