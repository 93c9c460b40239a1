/** How the data are in words, which unfolds the details; the way to the report; and what none of it is. */

import type { JSX } from 'preact';
import type { FreshnessView } from '../../lib/view/freshness.ts';
import { Health } from '../health.tsx';
import { Icon } from '../icons.tsx';

export interface FootProps {
  data: FreshnessView;
  unfold: { open: boolean; toggle(): void };
  /** Text and action of the link to the report; null where there is none. */
  report: { text: string; onOpen(event: Event): void } | null;
}

export function Foot({ data, unfold, report }: FootProps): JSX.Element {
  return (
    <footer class="foot">
      <button type="button" class="foot-button" aria-expanded={unfold.open} onClick={unfold.toggle}>
        <Health data={data} />
        <Icon name="chevron" />
      </button>
      <span class="disclaimer">{data.disclaimer}</span>
      {report && (
        <button type="button" class="foot-button" onClick={report.onOpen}>
          {report.text}
          <Icon name="external" />
        </button>
      )}
    </footer>
  );
}
