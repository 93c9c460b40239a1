/** What was switched off when a reading was made. */

import type { Head } from '../signal/head.ts';
import type { SignalSettings } from '../signal/settings.ts';

/** Its indicators say so; warnings that are off are not in it, and no score depends on them. */
export function settingsOf(reading: Head): SignalSettings {
  return { off: reading.indicators.filter(({ status }) => status === 'off').map(({ id }) => id) };
}
