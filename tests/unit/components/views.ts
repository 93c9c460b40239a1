/** Views of the embedded market, for everything that draws them. */

import { storyReading } from '../../../lib/story/then-and-now.ts';
import { popoverView } from '../../../lib/view/popover.ts';
import { popupTexts } from '../../../lib/view/popup-texts.ts';
import { reportView } from '../../../lib/view/report/report.ts';
import { storyView } from '../../../lib/view/story.ts';
import { day } from '../signal/build-market.ts';
import { FRESH, market, readingOn, words } from '../view/report/shipped.ts';

export { market, words };
export const reading = readingOn(FRESH);
export const popover = popoverView(market, reading, words, { theme: 'auto', refreshedAt: Date.UTC(2026, 5, 30) });
/** What the popup says around it. */
export const around = popupTexts(words);
export const report = reportView(reading, popover, words);

const then = storyReading(market, { off: [] }, day('2019-01-16'), day(FRESH));
if (!then) throw new Error('no story');
export const story = storyView(then, day('2019-01-17'), reading.baseRates, words);

/** Names of what a view says for other than readers. */
const UNSAID = new Set([
  ...['id', 'family', 'level', 'status', 'verdict', 'kind', 'asset', 'ticker', 'path', 'session', 'series'],
  ...['firstDay', 'lastDay', 'raw', 'ink', 'mark', 'isText', 'aside'],
]);

/** All texts of a view, but for those under some names. */
export function textsIn(view: unknown, ...unsaid: string[]): string[] {
  if (typeof view === 'string') return view === '' ? [] : [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([name, part]) =>
    UNSAID.has(name) || unsaid.includes(name) ? [] : textsIn(part, ...unsaid),
  );
}
