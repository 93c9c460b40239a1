/** The cache and how it is kept up to date: series by series, the providers asked, and a button that clears it. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { outcomeText } from '../../lib/view/refresh-outcome.ts';
import type { UpdatesView } from '../../lib/view/updates.ts';
import { RefreshRow, type RefreshRowProps } from '../refresh-row.tsx';
import { Choice } from './choice.tsx';
import { FeedSettings, type FeedSettingsProps } from './feed-settings.tsx';
import { ProviderSwitches, type ProviderSwitchesProps } from './provider-switches.tsx';
import { UpdateList } from './update-list.tsx';

export interface DataSettingsProps {
  words: Words;
  settings: Settings;
  /** Null while it is not known yet. */
  updates: UpdatesView | null;
  refresh: Omit<RefreshRowProps, 'words' | 'resting'>;
  onGrant: ProviderSwitchesProps['onGrant'];
  onTest: ProviderSwitchesProps['onTest'];
  onAllowFeed: FeedSettingsProps['onAllow'];
  onChange(change: Partial<Settings>): void;
  cleared: boolean;
  onClear(): void;
}

const HOURS = [6, 12, 24, 0] as const;

export function DataSettings(props: DataSettingsProps): JSX.Element {
  const { words, settings, updates, refresh, onGrant, onTest, onAllowFeed, onChange, cleared, onClear } = props;
  const { t } = words;
  const { providersOff } = settings;
  return (
    <>
      <p class="muted">{t('options.data.note')}</p>
      <RefreshRow words={words} resting={updates && outcomeText(updates, words)} {...refresh} />
      {updates && <UpdateList words={words} rows={updates.rows} />}
      <Choice
        label={t('updates.every.title')}
        note={t('updates.every.note')}
        value={String(settings.refreshEvery)}
        choices={HOURS.map((hours) => ({
          value: String(hours),
          title: hours === 0 ? t('updates.every.hand') : t('updates.every.hours', { hours }),
        }))}
        onChange={(value) =>
          onChange({ refreshEvery: HOURS.find((hours) => String(hours) === value) ?? settings.refreshEvery })
        }
      />
      {updates && (
        <ProviderSwitches
          words={words}
          providers={updates.providers}
          onSwitch={(id, on) =>
            onChange({ providersOff: on ? providersOff.filter((other) => other !== id) : [...providersOff, id] })
          }
          onGrant={onGrant}
          onTest={onTest}
        />
      )}
      <FeedSettings
        words={words}
        feed={settings.feed}
        state={updates?.feed ?? null}
        onAllow={onAllowFeed}
        onChange={(feed) => onChange({ feed })}
      />
      <div class="setting">
        <button type="button" class="button" onClick={onClear}>
          {t('options.data.clear')}
        </button>
        <p role="status" class="muted">
          {cleared && t('options.data.cleared')}
        </p>
      </div>
    </>
  );
}
