/** What a price is against a day and 30 days before, and the day of its close. */

import type { JSX } from 'preact';
import type { PriceView } from '../lib/view/head.ts';

export function Changes({ price }: { price: PriceView }): JSX.Element {
  return (
    <p class="changes">
      {price.changes.map(({ label, value }) => (
        <span key={label} class="change">
          <b>{value}</b> {label}
        </span>
      ))}
      <span class="price-date">{price.date}</span>
    </p>
  );
}
