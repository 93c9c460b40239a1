/** The popover explained in three callouts, beside what it shows today. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { PopoverView } from '../../lib/view/popover.ts';
import { LitWarnings } from '../lit-warnings.tsx';
import { Signal } from '../signal.tsx';
import { Strip } from '../strip.tsx';

/** Nothing until there is a reading: it explains what is there. */
export function Callouts({ words: { t }, popover }: { words: Words; popover: PopoverView | null }): JSX.Element | null {
  if (!popover) return null;
  const { signal } = popover;
  const { strip } = popover.assets.BTC;
  return (
    <ol class="callouts">
      <li>
        <p>{t('welcome.callouts.signal')}</p>
        <Signal signal={signal} />
      </li>
      <li>
        <p>{t('welcome.callouts.past')}</p>
        {strip && (
          <div>
            <p class="strip-title">
              {strip.title} <b>{strip.chance}</b>
            </p>
            <Strip strip={strip} />
          </div>
        )}
      </li>
      <li>
        <p>{t('welcome.callouts.warnings')}</p>
        <LitWarnings warnings={signal.lit} />
      </li>
    </ol>
  );
}
