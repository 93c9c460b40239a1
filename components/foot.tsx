/** How old the figures are, and what they are not. */

import type { JSX } from 'preact';
import { ageText } from '../lib/i18n/age.ts';
import type { FreshnessView } from '../lib/view/freshness.ts';

export function Foot({ data, language }: { data: FreshnessView; language: string }): JSX.Element {
  const refreshed = data.refreshed?.text.replace('{age}', ageText(language, Date.now() - data.refreshed.at));
  return (
    <footer class="foot">
      <span>{[data.through, data.age, refreshed, data.summary].filter(Boolean).join(' · ')}</span>
      <span>{data.disclaimer}</span>
    </footer>
  );
}
