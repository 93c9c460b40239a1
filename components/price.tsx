/** Price, its changes and the day of the close, in one line. */

import type { JSX } from 'preact';
import type { PriceView } from '../lib/view/price.ts';

export function Price({ price }: { price: PriceView }): JSX.Element {
  return (
    <p class="price-row">
      <span class="price">{price.value}</span>
      {price.changes.map((change) => (
        <span key={change.label} class="change">
          <b>{change.value}</b> {change.label}
        </span>
      ))}
      <span class="price-note">{price.note}</span>
    </p>
  );
}
