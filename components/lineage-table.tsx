/** Every series with its first and last close, how many there are, and where they come from. */

import type { JSX } from 'preact';
import type { Words } from '../lib/i18n/words.ts';
import type { LineageView } from '../lib/view/lineage.ts';

export function LineageTable({
  words: { t },
  lineage,
}: {
  words: Words;
  lineage: readonly LineageView[];
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="table-scroll" aria-label={t('options.data.series')} tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('options.data.series')}</th>
            <th scope="col">{t('options.data.first')}</th>
            <th scope="col">{t('options.data.last')}</th>
            <th scope="col">{t('options.data.rows')}</th>
            <th scope="col">{t('options.data.source')}</th>
          </tr>
        </thead>
        <tbody>
          {lineage.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              <td>{row.first}</td>
              <td>{row.last}</td>
              <td>{row.rows}</td>
              <td>{row.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
