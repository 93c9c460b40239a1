/** The page's part of the grammar of statements: put into a frame beside the popover's script, unless the reader switched it off. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readStatements } from '../../lib/page/statements/read-statements.ts';
import { EN } from '../../lib/statements/words/en.ts';

export default defineUnlistedScript(() => readStatements(EN));
