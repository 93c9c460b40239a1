/** Every claim, in the order shown. A new one is a file, a line here and its texts. */

import { altcoinsFollow } from './altcoins-follow.ts';
import { beforeRallies } from './before-rallies.ts';
import { breakoutRiskOn } from './breakout-risk-on.ts';
import type { Claim, ClaimContext, ClaimReading } from './claim.ts';
import { coincided } from './coincided.ts';
import { etherFollows } from './ether-follows.ts';
import { flip2020 } from './flip-2020.ts';
import { fortyPercent } from './forty-percent.ts';
import { THEN } from './january-2026.ts';
import { liquidityAhead } from './liquidity-ahead.ts';
import { noBearMarket } from './no-bear-market.ts';
import { outflows } from './outflows.ts';
import { threeHighs } from './three-highs.ts';
import { timingClaim } from './timing.ts';
import { valueAth } from './value-ath.ts';

export const CLAIMS: readonly Claim[] = [
  valueAth,
  breakoutRiskOn,
  flip2020,
  liquidityAhead,
  threeHighs,
  etherFollows,
  altcoinsFollow,
  outflows,
  fortyPercent,
  timingClaim,
  coincided,
  beforeRallies,
  noBearMarket,
];

/** The ledger as of a day; what was not yet said, or can't be decided by the data, can't be checked. */
export function claimReadings(context: ClaimContext): ClaimReading[] {
  return CLAIMS.map((claim) => {
    const { id, who, when, about } = claim;
    const said = context.today >= THEN;
    const found = said ? claim.evaluate(context) : null;
    if (found) return { id, who, when, about, lacks: null, part: null, ...found };
    return { id, who, when, about, verdict: 'cannot-check', lacks: said ? 'data' : 'time', part: null, figures: {} };
  });
}
