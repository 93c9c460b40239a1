import { at } from '../../market/at.ts';
import { oncePerMarket } from '../../market/prepared.ts';
import { windowStart } from '../../market/window.ts';
import { levelOf, type Warning } from '../finding.ts';
import { valueOn } from '../measures.ts';
import { lagCorrelation } from '../statistics/lag-correlation.ts';

/** Correlations, and the daily returns they are taken from. */
const thresholds = { watch: 0.15, active: 0, returns: 126 } as const;

/** Have the index and Bitcoin stopped moving together? */
export const movingApart = {
  id: 'moving-apart',
  unit: 'correlation',
  needs: ['russell2000', 'bitcoin'],
  thresholds,
  evaluate(market, session) {
    const start = windowStart(market.sessions, session, thresholds.returns + 1);
    const coin = valueOn(market, 'bitcoin', session);
    const { index, bitcoin, lastStale, known } = dailyReturns(market);
    if (!coin || start < known) return null;
    // A session's return is the one to it, so those of the window begin after its first session.
    const window = (returns: Float64Array) => returns.subarray(start + 1, session + 1);
    const value = lagCorrelation(window(index), window(bitcoin), 0);
    // Of closes that never move there is no correlation.
    if (value === null) return null;
    return {
      level: levelOf(value < thresholds.watch, value < thresholds.active),
      value,
      observed: coin.day,
      stale: at(lastStale, session) >= start,
      figures: () => ({}),
    };
  },
} as const satisfies Warning;

/** Log returns to each session from the one before; the last session so far on which Bitcoin was stale, and its first. */
const dailyReturns = oncePerMarket((market) => {
  const { length } = market.sessions;
  const [index, bitcoin] = [new Float64Array(length), new Float64Array(length)];
  const lastStale = new Int32Array(length);
  let known = length;
  let [stale, before] = [-1, Number.NaN];
  for (let session = 0; session < length; session++) {
    const coin = valueOn(market, 'bitcoin', session);
    if (coin) known = Math.min(known, session);
    if (coin?.stale) stale = session;
    lastStale[session] = stale;
    index[session] = session > 0 ? Math.log(at(market.closes, session) / at(market.closes, session - 1)) : Number.NaN;
    bitcoin[session] = Math.log((coin?.close ?? Number.NaN) / before);
    before = coin?.close ?? Number.NaN;
  }
  return { index, bitcoin, lastStale, known: length > 0 ? known : 0 };
});
