/** Detection in other languages than English: put into a frame after detection, where a page has letters that English lacks. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languagesBy } from '../../lib/detect/languages/languages.ts';
import { shared } from '../../lib/page/shared.ts';

export default defineUnlistedScript(() => {
  if (shared.stemsOf) shared.languages = languagesBy(shared.stemsOf);
  shared.overlay?.wake();
});
