/** What an earlier Tidemark left in the page: Firefox ends scripts with an update and leaves what they put there. */

import { OWN_SELECTOR } from '../own.ts';

/** Names of highlights, see `public/overlay.css`: content scripts of Firefox can't list what is registered. */
const ENDS = ['', '-solid', '-pointer', '-hover'];

export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(OWN_SELECTOR)) element.remove();
  for (const end of ENDS) CSS.highlights.delete(`tidemark${end}`);
}
