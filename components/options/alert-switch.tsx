/** Alerts: off until the reader switches them on and the browser allows notifications. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import { Switch } from '../switch.tsx';

export interface AlertSwitchProps {
  words: Words;
  /** As it is set, here or in another browser of the reader's. */
  on: boolean;
  /** Whether this browser allows notifications; null until it has said. */
  allowed: boolean | null;
  /** Asks the browser where that is needed; resolves to whether it is so now. */
  onChange(on: boolean): Promise<boolean>;
}

export function AlertSwitch({ words: { t }, on, allowed, onChange }: AlertSwitchProps): JSX.Element {
  const [refused, setRefused] = useState(false);
  return (
    <div class="family permission" data-find={t('options.find.alerts')}>
      <Switch
        id="alerts"
        label={t('settings.alerts')}
        note={t('alerts.note')}
        on={on && allowed !== false}
        onChange={async (wanted) => setRefused((await onChange(wanted)) !== wanted)}
      />
      <p role="status" class="permission-said">
        {refused ? t('alerts.refused') : on && allowed === false && t('alerts.withdrawn')}
      </p>
    </div>
  );
}
