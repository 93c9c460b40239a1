/** The popup's first script: reads the overview kept last while the browser still loads the script that draws it. */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../lib/page/browser.ts';
import { readLastResult } from '../lib/store/results.ts';
import type { OverviewView } from '../lib/view/overview.ts';

declare global {
  /** Null where this version kept none. */
  var keptOverview: Promise<OverviewView | null>;
}

export default defineUnlistedScript(() => {
  globalThis.keptOverview = readLastResult<OverviewView>('overview', browser.runtime.getManifest().version);
});
