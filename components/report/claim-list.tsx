/** The claims ledger: who said what, what the closes say, and how that was checked. */

import type { JSX } from 'preact';
import type { ClaimView } from '../../lib/view/report/claims.ts';

export function ClaimList({ claims }: { claims: readonly ClaimView[] }): JSX.Element {
  return (
    <ol class="claims">
      {claims.map((claim) => (
        <li key={claim.id} id={`claims/${claim.id}`} class="claim">
          <p class="claim-head">
            <b>{claim.who}</b>
            <span class="verdict" data-verdict={claim.verdict}>
              {claim.verdictText}
            </span>
          </p>
          <dl>
            {claim.parts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
