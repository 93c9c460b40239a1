/** How old the figures are, and what they are not. */

import type { JSX } from 'preact';
import type { FreshnessView } from '../lib/view/freshness.ts';
import { Icon } from './icons.tsx';
import { refreshedText } from './refreshed-text.ts';

export interface FootProps {
  data: FreshnessView;
  language: string;
  /** Makes the age a button that unfolds what is late or missing. */
  unfold?: { open: boolean; onToggle(event: Event): void };
}

export function Foot({ data, language, unfold }: FootProps): JSX.Element {
  const refreshed = refreshedText(data, language);
  // What is old or missing matters more than when it was asked for.
  const asked = data.summary === null ? refreshed : null;
  const text = [data.through, data.age ?? asked, data.summary].filter(Boolean).join(' · ');
  return (
    <footer class="foot">
      {unfold ? (
        <button type="button" class="foot-button" aria-expanded={unfold.open} onClick={unfold.onToggle}>
          {text}
          <Icon name="chevron" />
        </button>
      ) : (
        <span>{text}</span>
      )}
      <span>{data.disclaimer}</span>
    </footer>
  );
}
