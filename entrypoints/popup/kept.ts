/** The overview kept last: read from the database while all that draws it is still set up, so this is imported first. */

import { browser } from '../../lib/page/browser.ts';
import { readLastResult } from '../../lib/store/results.ts';
import type { OverviewView } from '../../lib/view/overview.ts';

/** Null where this version kept none. */
export const keptOverview: Promise<OverviewView | null> = readLastResult<OverviewView>(
  'overview',
  browser.runtime.getManifest().version,
);
