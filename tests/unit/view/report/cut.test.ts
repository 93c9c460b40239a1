import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOn } from '../../../../lib/signal/head.ts';
import { read } from '../../../../lib/signal/reading.ts';
import { chartData } from '../../../../lib/view/report/charts/chart-data.ts';
import { cutChart } from '../../../../lib/view/report/charts/cut.ts';
import { cutAfter, day, randomMarket } from '../../signal/build-market.ts';

const MARKETS = [1, 2, 3].map((seed) => randomMarket(seed, '2012-09-03', 1700));
const [FIRST, LAST] = [day('2012-09-03'), day('2019-03-08')];

describe('a chart cut at a session', { timeout: 60_000 }, () => {
  it.each(['index', 'score'] as const)('is the chart that was drawn of that day: %s', (id) => {
    const whole = MARKETS.map((market) => chartData(id, market, { off: [] }, read(market, { off: [] }, LAST)));
    const anyDay = fc.integer({ min: FIRST, max: LAST });
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2), anyDay, (which, asked) => {
        const known = cutAfter(MARKETS[which] ?? { series: {}, unprofitableShare: [] }, asked);
        const then = chartData(id, known, { off: [] }, read(known, { off: [] }, asked));
        const { session, breakout } = headOn(known, { off: [] }, asked);
        const data = whole[which];
        expect(data && cutChart(data, { session: day(session), stage: breakout.stage })).toStrictEqual(then);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the charts that do not run along the calendar as they are', () => {
    const [market] = MARKETS;
    if (!market) throw new Error('no market');
    const flows = chartData('flows', market, { off: [] }, read(market, { off: [] }, LAST));
    expect(cutChart(flows, { session: FIRST, stage: 'none' })).toBe(flows);
  });
});
