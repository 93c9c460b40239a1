/** The settings as they are stored, changed from here or elsewhere, and what became of a change. */

import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import {
  type Change,
  changeSettings,
  readSettings,
  reasonOf,
  replaceSettings,
  watchSettings,
} from '../../lib/settings/stored.ts';

export interface StoredSettings {
  /** Null until they were read. */
  settings: Settings | null;
  /** What became of them, where that is not what the reader wanted. */
  trouble: string | null;
  change(wanted: Change): Promise<void>;
  /** Resolves to those before; rejects when the browser does not keep the new ones. */
  replace(next: Settings): Promise<Settings>;
}

export function useSettings(words: Words): StoredSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    void readSettings().then((read) => {
      setSettings(read.settings);
      setUnreadable(read.unreadable);
    });
    return watchSettings(setSettings);
  }, []);
  return {
    settings,
    trouble: trouble ?? (unreadable ? words.t('settings.unreadable') : null),
    async change(wanted) {
      try {
        setSettings(await changeSettings(wanted));
        setTrouble(null);
      } catch (error) {
        // Drawn anew, the switch is as it was before.
        setSettings((shown) => shown && { ...shown });
        setTrouble(words.t(`settings.notStored.${reasonOf(error)}`));
      }
    },
    async replace(next) {
      const before = await replaceSettings(next);
      setSettings(next);
      return before;
    },
  };
}
