/** The providers of closing prices: which are asked, and a button for those the browser does not allow yet. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { ProviderRow } from '../../lib/view/updates.ts';
import { Switch } from '../switch.tsx';
import { ProviderTest, type ProviderTestProps } from './provider-test.tsx';

export interface ProviderSwitchesProps {
  words: Words;
  providers: readonly ProviderRow[];
  onSwitch(id: string, on: boolean): void;
  onGrant(provider: ProviderRow): void;
  onTest: ProviderTestProps['onTest'];
}

export function ProviderSwitches(props: ProviderSwitchesProps): JSX.Element {
  const { words, providers, onSwitch, onGrant, onTest } = props;
  const { t } = words;
  return (
    <fieldset class="family">
      <legend>{t('updates.providers.title')}</legend>
      <p class="muted">{t('updates.providers.note')}</p>
      {providers.map((provider) => {
        const { id, name, serves, on, allowed } = provider;
        return (
          <div key={id}>
            <Switch
              id={id}
              label={name}
              note={allowed ? serves : `${serves} · ${t('updates.providers.missing')}`}
              on={on && allowed}
              onChange={(wanted) => (wanted && !allowed ? onGrant(provider) : onSwitch(id, wanted))}
            />
            <ProviderTest words={words} provider={provider} onTest={onTest} />
          </div>
        );
      })}
    </fieldset>
  );
}
