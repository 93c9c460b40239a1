/** Claims of analysts that concern an asset: each with its verdict, unfolding what the data say and how it was checked. */

import type { JSX } from 'preact';
import type { ClaimView } from '../lib/view/claims.ts';
import { Disclosure } from './disclosure.tsx';
import { Icon, type IconName } from './icons.tsx';

export const VERDICT_ICONS: Record<ClaimView['verdict'], IconName> = {
  holds: 'clear',
  partly: 'partly',
  fails: 'close',
  'cannot-check': 'missing',
};

export function ClaimRows({ claims }: { claims: ClaimView[] }): JSX.Element {
  return (
    <ul class="rows">
      {claims.map((claim) => (
        <Disclosure
          key={claim.id}
          id={claim.id}
          summary={
            <span class="claim-row">
              <span>{claim.claimed}</span>
              <span class="claim-by">
                <span class="claim-verdict">
                  <Icon name={VERDICT_ICONS[claim.verdict]} />
                  {claim.verdictText}
                </span>
                {claim.who}, {claim.when}
              </span>
            </span>
          }
        >
          <p>{claim.found}</p>
          <p class="muted">{claim.how}</p>
        </Disclosure>
      ))}
    </ul>
  );
}
