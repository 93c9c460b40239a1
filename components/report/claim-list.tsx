/** The claims ledger: who said what, what the closes say, and how that was checked. */

import type { JSX } from 'preact';
import type { ClaimView } from '../../lib/view/claims.ts';
import { VERDICT_ICONS } from '../claim-rows.tsx';
import { Icon } from '../icons.tsx';

export interface ClaimListProps {
  claims: readonly ClaimView[];
  labels: { claimed: string; found: string; how: string };
}

export function ClaimList({ claims, labels }: ClaimListProps): JSX.Element {
  return (
    <ol class="claims">
      {claims.map((claim) => (
        <li key={claim.id} id={`claims/${claim.id}`} class="claim">
          <p class="claim-head">
            <span>
              <b>{claim.who}</b> <span class="muted">{claim.when}</span>
            </span>
            <span class="verdict" data-verdict={claim.verdict}>
              <Icon name={VERDICT_ICONS[claim.verdict]} />
              {claim.verdictText}
            </span>
          </p>
          <dl>
            {(['claimed', 'found', 'how'] as const).map((part) => (
              <div key={part}>
                <dt>{labels[part]}</dt>
                <dd>{claim[part]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
