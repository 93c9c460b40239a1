/** What the reader can change. Only values that differ from the defaults are stored, so better defaults reach everybody. */

import * as v from 'valibot';
import { TICKERS } from '../assets.ts';
import { isFeedAddress } from '../feed/client.ts';
import { hasKeyForm } from '../feed/signature.ts';
import { LANGUAGE_IDS } from '../i18n/languages.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../signal/ids.ts';

const feedSchema = v.object({
  /** Of the publisher's folder, or of its file. */
  address: v.pipe(v.string(), v.maxLength(1000), v.check(isFeedAddress)),
  /** The publisher's public key, 32 bytes in base64. */
  key: v.pipe(v.string(), v.maxLength(100), v.check(hasKeyForm)),
});

export type FeedSetting = v.InferOutput<typeof feedSchema>;

export const settingsSchema = v.object({
  /** Indicators and warnings switched off. */
  off: v.optional(v.array(v.picklist([...INDICATOR_IDS, ...WARNING_IDS])), []),
  /** Assets that are marked in pages. */
  assets: v.optional(v.array(v.picklist(TICKERS)), [...TICKERS]),
  /** The first mention of each asset in a block, or every one. */
  marks: v.optional(v.picklist(['first', 'all']), 'first'),
  /** How marks are drawn; `pointer`: only the one under the pointer. */
  underline: v.optional(v.picklist(['dotted', 'solid', 'pointer']), 'dotted'),
  /** Milliseconds the pointer rests before the popover opens. */
  delay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)), 250),
  /** A key that must be held for the popover to open. */
  modifier: v.optional(v.picklist(['none', 'alt', 'ctrl', 'shift']), 'none'),
  /** Hosts where Tidemark is switched off. */
  sitesOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
  /** Hours between refreshes; 0: only by hand. */
  refreshEvery: v.optional(v.picklist([0, 6, 12, 24]), 6),
  /** Providers of data that are not asked, by id. */
  providersOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(40))), []),
  /** A feed of closes of the reader's own choice; null for none. */
  feed: v.optional(v.nullable(feedSchema), null),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** One of Tidemark's languages, or the browser's. */
  language: v.optional(v.picklist(['auto', ...LANGUAGE_IDS]), 'auto'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {});
