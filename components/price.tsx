/** A price against a day and 30 days before, and the day of its close; with the price itself in a line, or beside another. */

import type { JSX } from 'preact';
import type { PriceView } from '../lib/view/head.ts';

export function Changes({ price }: { price: PriceView }): JSX.Element {
  return (
    <p class="changes">
      <Parts price={price} />
    </p>
  );
}

export function Price({ price }: { price: PriceView }): JSX.Element {
  return (
    <p class="changes">
      <span class="price">{price.value}</span>
      <Parts price={price} />
    </p>
  );
}

function Parts({ price }: { price: PriceView }): JSX.Element {
  return (
    <>
      {price.changes.map(({ label, value }) => (
        <span key={label}>
          <b>{value}</b> {label}
        </span>
      ))}
      <span class="price-date">{price.date}</span>
    </>
  );
}
