/** The card script: put into a frame by the background once the overlay there has found its first mention. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { taken } from '../../lib/page/handover.ts';
import { startCard } from './start.ts';

export default defineUnlistedScript(() => {
  const handover = taken();
  if (!handover?.marks || handover.taken) return;
  handover.taken = true;
  startCard(handover.marks, handover.hover);
});
