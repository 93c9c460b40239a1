/** The settings that content scripts need, and how they read them: on every page, so by little code. */

import { TICKERS } from '../assets.ts';
import { SETTINGS_KEY, SITE_OFF_PREFIX } from '../storage-keys.ts';
import { complete, isOneOf, isRecord, listOf, oneOf, onOff, type ValuesOf, wholeNumber } from './setting.ts';

export const PAGE_SETTINGS = {
  /** Assets that are marked in pages. */
  assets: listOf(isOneOf(TICKERS), [...TICKERS]),
  /** The first mention of each asset in a block, or every one. */
  marks: oneOf(['first', 'all'], 'first'),
  /** How marks are drawn; `pointer`: only the one under the pointer. */
  underline: oneOf(['dotted', 'solid', 'pointer'], 'dotted'),
  /** Milliseconds the pointer rests before the popover opens. */
  delay: wholeNumber(0, 2000, 250),
  /** A key that must be held for the popover to open. */
  modifier: oneOf(['none', 'alt', 'ctrl', 'shift'], 'none'),
  /** Whether figures in the sentence under the pointer are checked against the closes. */
  statements: onOff(true),
};

export type PageSettings = ValuesOf<typeof PAGE_SETTINGS>;

/** What a page asks the synced storage for. */
export const pageKeys = (host: string): string[] => [SETTINGS_KEY, SITE_OFF_PREFIX + siteKey(host)];

/** The settings for a page of this host, from what is stored under its keys; null where Tidemark is switched off. */
export function pageSettings(stored: Readonly<Record<string, unknown>>, host: string): PageSettings | null {
  const settings = stored[SETTINGS_KEY];
  // Until the background has moved them, sites lie in a list.
  const earlier = isRecord(settings) ? settings.sitesOff : null;
  const isOff =
    SITE_OFF_PREFIX + siteKey(host) in stored || (Array.isArray(earlier) && earlier.includes(siteKey(host)));
  return isOff ? null : complete(PAGE_SETTINGS, settings);
}

/** What the name of the highlights in `CSS.highlights` ends in: `public/overlay.css` draws each name in its own way. */
export const highlightStyle = (underline: PageSettings['underline']): string =>
  underline === 'dotted' ? '' : `-${underline}`;

const siteKey = (host: string) => host.replace(/^www\./, '');
