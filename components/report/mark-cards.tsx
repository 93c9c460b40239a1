/** Indicators and warnings, unfolded: figure, sentence, bounds and source of each. */

import type { JSX } from 'preact';
import type { IndicatorView, WarningView } from '../../lib/view/rows.ts';
import { ScoreBar } from '../score-bar.tsx';
import { WarningLevelMark } from '../warning-list.tsx';

export function IndicatorCards({ indicators }: { indicators: readonly IndicatorView[] }): JSX.Element {
  return (
    <ul class="cards">
      {indicators.map((indicator) => (
        <li key={indicator.id} id={`indicators/${indicator.id}`} class="card-item">
          <h3 class="card-title">
            {indicator.title}
            {indicator.statusText && <span class="tag">{indicator.statusText}</span>}
          </h3>
          <p class="card-figure">
            <b>{indicator.value}</b>
            <span class="card-score">
              {indicator.scoreText}
              <ScoreBar value={indicator.score} faded={indicator.status !== 'ok'} />
            </span>
          </p>
          <p>{indicator.says}</p>
          <p class="muted">{indicator.explain}</p>
          <p class="source">{indicator.source}</p>
        </li>
      ))}
    </ul>
  );
}

export function WarningCards({ warnings }: { warnings: readonly WarningView[] }): JSX.Element {
  return (
    <ul class="cards">
      {warnings.map((warning) => (
        <li key={warning.id} id={`warnings/${warning.id}`} class="card-item" data-level={warning.level}>
          <h3 class="card-title">{warning.title}</h3>
          <p class="card-figure">
            <b>{warning.value}</b>
            <WarningLevelMark warning={warning} />
          </p>
          <p>{warning.says}</p>
          {warning.beside && <p>{warning.beside}</p>}
          {warning.newText && <p class="muted">{warning.newText}</p>}
          <p class="muted">{warning.explain}</p>
          <p class="source">{warning.source}</p>
        </li>
      ))}
    </ul>
  );
}
