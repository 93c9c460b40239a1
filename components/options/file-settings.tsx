/** All settings at once: saved to a file, restored from one, reset; and one click that undoes it. */

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Key } from '../../lib/i18n/catalogue.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import {
  changedSettings,
  MOST_BYTES,
  parseSettingsFile,
  SettingsFileError,
  settingsFile,
} from '../../lib/settings/settings-file.ts';
import { saveFile } from '../save-file.ts';

export interface FileSettingsProps {
  words: Words;
  settings: Settings;
  /** Resolves to the settings before; rejects when the browser does not keep the new ones. */
  onReplace(settings: Settings): Promise<Settings>;
}

interface Outcome {
  said: string;
  /** What Undo brings back. */
  before: Settings | null;
}

const TITLES = {
  off: 'options.file.names.off',
  assets: 'options.assets.title',
  marks: 'options.marks.title',
  underline: 'options.underline.title',
  delay: 'options.delay.title',
  modifier: 'options.modifier.title',
  statements: 'settings.statements',
  sitesOff: 'options.sites.off',
  refreshEvery: 'updates.every.title',
  providersOff: 'updates.providers.title',
  feed: 'options.feed.title',
  alerts: 'settings.alerts',
  theme: 'options.theme.title',
  language: 'options.language.title',
} as const satisfies Record<keyof Settings, Key>;

export function FileSettings({ words, settings, onReplace }: FileSettingsProps): JSX.Element {
  const { t } = words;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);

  async function replace(next: Settings, says: 'wasReset' | 'restored'): Promise<void> {
    try {
      const before = await onReplace(next);
      const changed = changedSettings(before, next);
      if (changed.length === 0) return setOutcome({ said: t('options.file.same'), before: null });
      const names = words.list(changed.map((name) => t(TITLES[name])));
      setOutcome({ said: t(`options.file.${says}`, { names }), before });
    } catch {
      setOutcome({ said: t('options.file.refused.storage'), before: null });
    }
  }

  async function restore(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      // A larger one is refused by its length alone.
      const bytes = await file.slice(0, MOST_BYTES + 1).arrayBuffer();
      await replace(parseSettingsFile(new Uint8Array(bytes)), 'restored');
    } catch (error) {
      const { fault, setting } =
        error instanceof SettingsFileError ? error : { fault: 'not-json' as const, setting: '' };
      setOutcome({ said: t(`options.file.refused.${fault}`, { name: setting }), before: null });
    }
  }

  async function undo(before: Settings): Promise<void> {
    try {
      await onReplace(before);
    } catch {
      return setOutcome({ said: t('options.file.refused.storage'), before });
    }
    setOutcome({ said: t('options.file.undone'), before: null });
    // The button that had the focus is gone.
    resetButton.current?.focus();
  }

  const save = () =>
    saveFile('tidemark-settings.json', new Blob([settingsFile(settings)], { type: 'application/json' }));
  const before = outcome?.before;
  return (
    <div class="setting">
      <p class="muted wide">{t('options.file.note')}</p>
      <button type="button" class="button" onClick={save}>
        {t('options.file.save')}
      </button>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('options.file.restore')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('options.file.restore')}
        onChange={({ currentTarget }) => {
          void restore(currentTarget.files?.[0]);
          // So that the same file, once mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <button ref={resetButton} type="button" class="button" onClick={() => void replace(DEFAULT_SETTINGS, 'wasReset')}>
        {t('options.file.reset')}
      </button>
      <div class="said wide">
        <p role="status">{outcome?.said}</p>
        {before && (
          <button type="button" class="button" onClick={() => void undo(before)}>
            {t('options.file.undo')}
          </button>
        )}
      </div>
    </div>
  );
}
