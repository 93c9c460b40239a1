/** The grammar of statements: put into a frame beside the popover's script, unless the reader switched it off. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '../../lib/page/shared.ts';
import { statementsAround } from '../../lib/page/statements/of-block.ts';
import { statementsOfPage } from '../../lib/page/statements/of-page.ts';
import { lexiconOf } from '../../lib/statements/languages.ts';

export default defineUnlistedScript(() => {
  const tools = () => {
    const detector = shared.createDetector?.({ host: location.hostname });
    const lexicon = lexiconOf(document.documentElement.lang.slice(0, 2).toLowerCase() || 'en');
    return detector && lexicon ? { detector, lexicon } : null;
  };
  shared.statements = {
    around(mention) {
      const own = tools();
      return own ? statementsAround(mention, own.detector, own.lexicon) : [];
    },
    async ofPage(mentions) {
      const own = tools();
      return own ? statementsOfPage(mentions, own.detector, own.lexicon) : [];
    },
  };
});
