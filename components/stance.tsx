/** Where risk appetite stands: the state in words, the score on its gauge, the four questions. */

import type { JSX } from 'preact';
import type { SignalView } from '../lib/view/signal.ts';
import { Gauge } from './gauge.tsx';
import { Questions } from './questions.tsx';

export function Stance({ signal }: { signal: SignalView }): JSX.Element {
  return (
    <section class="stance" aria-label={signal.sentence}>
      <div class="stance-row">
        <p class="headline">
          <span class="topic">{signal.topic}</span> <strong>{signal.headline}</strong>
        </p>
        <span class="score" aria-hidden="true">
          {signal.score}
        </span>
      </div>
      <Gauge gauge={signal.gauge} />
      <Questions questions={signal.questions} />
    </section>
  );
}
