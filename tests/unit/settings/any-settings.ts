/** Any settings that a reader can make. */

import fc from 'fast-check';
import { TICKERS } from '../../../lib/assets.ts';
import { LANGUAGE_IDS } from '../../../lib/i18n/languages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../../../lib/signal/ids.ts';

export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    off: fc.uniqueArray(fc.constantFrom(...INDICATOR_IDS, ...WARNING_IDS)),
    underline: fc.constantFrom('dotted', 'solid', 'pointer'),
    delay: fc.integer({ min: 0, max: 2000 }),
    modifier: fc.constantFrom('none', 'alt', 'ctrl', 'shift'),
    sitesOff: fc.array(fc.domain(), { maxLength: 20 }),
    refreshEvery: fc.constantFrom(0, 6, 12, 24),
    feed: fc.option(fc.constant({ address: 'https://example.org/', key: `${'A'.repeat(43)}=` })),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    assets: fc.uniqueArray(fc.constantFrom(...TICKERS)),
    marks: fc.constantFrom('first', 'all'),
    providersOff: fc.uniqueArray(fc.string({ maxLength: 40 }), { maxLength: 5 }),
    statements: fc.boolean(),
    alerts: fc.boolean(),
    language: fc.constantFrom('auto', ...LANGUAGE_IDS),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }) as Settings);
