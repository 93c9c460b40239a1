/** Put in before the overlay on sites of general news, most of whose pages are neither news nor about money. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeRule } from '../../lib/page/handover.ts';
import { isNewsPage } from '../../lib/page/news-page.ts';

export default defineUnlistedScript(() => placeRule(() => !isNewsPage(document, location.pathname)));
