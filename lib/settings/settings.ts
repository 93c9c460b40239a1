/** Everything the reader can change: one table of defaults and checks. */

import { isFeedAddress } from '../feed/client.ts';
import { hasKeyForm } from '../feed/signature.ts';
import { LANGUAGE_IDS } from '../i18n/languages.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../signal/ids.ts';
import { PAGE_SETTINGS } from './page-settings.ts';
import { complete, isOneOf, isRecord, listOf, oneOf, onOff, type Setting, type ValuesOf } from './setting.ts';

export interface FeedSetting {
  /** Of the publisher's folder, or of its file. */
  address: string;
  /** The publisher's public key, 32 bytes in base64. */
  key: string;
}

const feed: Setting<FeedSetting | null> = {
  initial: null,
  read(stored) {
    if (stored === null) return null;
    if (!isRecord(stored)) return undefined;
    const { address, key } = stored;
    const fits = isText(1000)(address) && isFeedAddress(address) && isText(100)(key) && hasKeyForm(key);
    return fits ? { address, key } : undefined;
  },
};

function isText(longest: number) {
  return (item: unknown): item is string => typeof item === 'string' && item.length <= longest;
}

export const SETTINGS = {
  /** Indicators and warnings switched off. */
  off: listOf(isOneOf([...INDICATOR_IDS, ...WARNING_IDS]), []),
  ...PAGE_SETTINGS,
  /** Hosts where Tidemark is switched off. */
  sitesOff: listOf(isText(253), []),
  /** Hours between refreshes; 0: only by hand. */
  refreshEvery: oneOf([0, 6, 12, 24], 6),
  /** Providers of data that are not asked, by id. The browser has no question for Nasdaq's host: the reader is asked here. */
  providersOff: listOf(isText(40), ['nasdaq']),
  /** A feed of closes of the reader's own choice; null for none. */
  feed,
  /** Whether a notification says when the state, a breakout or a warning changes. */
  alerts: onOff(false),
  theme: oneOf(['auto', 'light', 'dark'], 'auto'),
  /** One of Tidemark's languages, or the browser's. */
  language: oneOf(['auto', ...LANGUAGE_IDS], 'auto'),
};

export type Settings = ValuesOf<typeof SETTINGS>;

export const DEFAULT_SETTINGS: Settings = complete(SETTINGS, {});

/** What differs from the defaults. */
export function withoutDefaults(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => !isSame(value, DEFAULT_SETTINGS[name as keyof Settings])),
  );
}

/** Whether two values of a setting are alike. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
