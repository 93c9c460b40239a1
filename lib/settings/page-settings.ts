/** The settings a content script needs, read without the library that checks them all: it runs on every page. */

import { TICKERS, type Ticker } from '../assets.ts';
import type { Settings } from './settings.ts';

export interface PageSettings extends Pick<Settings, 'assets' | 'marks' | 'delay' | 'modifier' | 'sitesOff'> {
  /** What the name of the marks in `CSS.highlights` ends in: `public/overlay.css` draws each name in its own way. */
  style: string;
}

/** What of the stored settings fits; the rest is as by default. `settings.ts` says which values there are. */
export function pageSettings(stored: unknown): PageSettings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const { assets, marks, underline, delay, modifier, sitesOff } = given;
  const isTicker = (id: unknown): id is Ticker => (TICKERS as readonly unknown[]).includes(id);
  return {
    assets: Array.isArray(assets) ? assets.filter(isTicker) : [...TICKERS],
    marks: marks === 'all' ? 'all' : 'first',
    style: underline === 'solid' || underline === 'pointer' ? `-${underline}` : '',
    delay: typeof delay === 'number' && delay >= 0 && delay <= 2000 ? delay : 250,
    modifier: modifier === 'alt' || modifier === 'ctrl' || modifier === 'shift' ? modifier : 'none',
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((site) => typeof site === 'string') : [],
  };
}
