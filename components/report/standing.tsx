/** The report's head: where the signal stands and why, what followed breakouts, what is lit. */

import type { JSX } from 'preact';
import type { AssetView } from '../../lib/view/popover.ts';
import type { SignalView } from '../../lib/view/signal.ts';
import { LitWarnings } from '../lit-warnings.tsx';
import { Questions } from '../questions.tsx';
import { Signal } from '../signal.tsx';
import { Strip } from '../strip.tsx';

export interface StandingProps {
  signal: SignalView;
  /** What is said of each asset; none for a day of the past, which has its own parts. */
  assets: readonly Pick<AssetView, 'ticker' | 'strip'>[];
}

export function Standing({ signal, assets }: StandingProps): JSX.Element {
  return (
    <div class="standing">
      <div>
        <Signal signal={signal} />
        <p class="reason">
          {signal.reason} {!signal.allOff && signal.crypto}
        </p>
        <Questions questions={signal.questions} />
      </div>
      <div class="standing-beside">
        {assets.map(
          ({ ticker, strip }) =>
            strip && (
              <div key={ticker}>
                <p class="strip-title">
                  {strip.title} <b>{strip.chance}</b>
                </p>
                <Strip strip={strip} />
              </div>
            ),
        )}
        <p>
          <LitWarnings warnings={signal.lit} />
        </p>
      </div>
    </div>
  );
}
