/** Where the settings are kept: in synced storage, and only what the reader changed. */

import { storage } from '@wxt-dev/storage';
import type { Settings } from './settings.ts';

export const settingsItem = storage.defineItem<Partial<Settings>>('sync:settings', { fallback: {} });
