/** The same as `statements` for pages in German. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readStatements } from '../../lib/page/statements/read-statements.ts';
import { DE } from '../../lib/statements/words/de.ts';

export default defineUnlistedScript(() => readStatements(DE));
