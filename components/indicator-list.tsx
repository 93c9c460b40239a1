/** Indicators with value and score bar; each unfolds its sentence, how the score is made and the source. */

import type { JSX } from 'preact';
import type { IndicatorView } from '../lib/view/rows.ts';
import { Disclosure } from './disclosure.tsx';
import { ScoreBar } from './score-bar.tsx';

export function IndicatorList({ indicators }: { indicators: IndicatorView[] }): JSX.Element {
  return (
    <ul class="rows">
      {indicators.map((indicator) => (
        <Disclosure
          key={indicator.id}
          id={indicator.id}
          summary={
            <>
              <span class="row-title">
                {indicator.title} {indicator.statusText && <span class="tag">{indicator.statusText}</span>}
              </span>
              <span class="row-value">{indicator.value}</span>
              <ScoreBar value={indicator.score} faded={indicator.status !== 'ok'} />
            </>
          }
        >
          <p>{indicator.says}</p>
          <p class="muted">{indicator.explain}</p>
          <p class="source">{indicator.source}</p>
        </Disclosure>
      ))}
    </ul>
  );
}
