/** The page's part of the grammar of statements: put into a frame beside the popover's script, unless the reader switched it off. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../../lib/page/shared.ts';
import { claimsAround, type Tools } from '../../lib/page/statements/of-block.ts';
import { claimsOfPage } from '../../lib/page/statements/of-page.ts';
import { lexiconOf } from '../../lib/statements/languages.ts';

export default defineUnlistedScript(() => {
  const tools = (): Tools | null => {
    const { createDetector, blockText, blockOf } = shared;
    const lexicon = lexiconOf(document.documentElement.lang.slice(0, 2).toLowerCase() || 'en');
    if (!createDetector || !blockText || !blockOf || !lexicon) return null;
    return { detector: createDetector({ host: location.hostname }), lexicon, blockText, blockOf };
  };
  shared.statements = {
    around(mention) {
      const own = tools();
      return own ? claimsAround(mention, own) : [];
    },
    async ofPage(mentions, inReadingOrder) {
      const own = tools();
      return own ? claimsOfPage(mentions, own, inReadingOrder) : [];
    },
  };
});
