/** Put in before the overlay on sites of general news, most of whose pages are neither news nor about money. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNewsPage } from '../../lib/page/overlay/news-page.ts';
import { shared } from '../../lib/page/shared.ts';

export default defineUnlistedScript(() => {
  shared.staysAsleep = () => !isNewsPage(document, location.pathname);
});
