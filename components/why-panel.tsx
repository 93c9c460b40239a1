/** Why the state is what it is: the index over 18 months, every indicator, and how much the state has meant. */

import type { JSX } from 'preact';
import type { AssetView } from '../lib/view/popover.ts';
import type { SignalView } from '../lib/view/signal.ts';
import { IndicatorList } from './indicator-list.tsx';
import { Questions } from './questions.tsx';
import { Sparkline } from './sparkline.tsx';
import { TrackRecord } from './track-record.tsx';

export interface WhyPanelProps {
  signal: SignalView;
  trackRecord: AssetView['trackRecord'];
}

export function WhyPanel({ signal, trackRecord }: WhyPanelProps): JSX.Element {
  return (
    <>
      <Questions questions={signal.questions} />
      <TrackRecord record={trackRecord} />
      {signal.chart && <Sparkline chart={signal.chart} />}
      {signal.questions.map((question) => (
        <section key={question.id}>
          <h3>{question.question}</h3>
          <IndicatorList indicators={signal.indicators.filter(({ family }) => family === question.id)} />
        </section>
      ))}
    </>
  );
}
