/** The card explained in three callouts, beside what it shows today. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { Cards } from '../../lib/view/card.ts';
import { LitWarnings } from '../lit-warnings.tsx';
import { Signal } from '../signal.tsx';
import { Strip } from '../strip.tsx';

/** Nothing until there are cards: it explains what is there. */
export function Callouts({ words: { t }, cards }: { words: Words; cards: Cards | null }): JSX.Element | null {
  if (!cards) return null;
  const { signal } = cards;
  const { strip } = cards.cards.BTC;
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
