import { describe, expect, it } from 'vitest';
import { OUTCOME_ASSETS } from '../../../lib/assets.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import { chances } from '../../../lib/signal/chance.ts';
import { otherRules } from '../../../lib/signal/other-rules.ts';
import { daily, market, randomMarket, repeat, weekdays } from './build-market.ts';

describe('other rules', () => {
  const whole = prepare(randomMarket(9, '2012-06-01', 1700));

  it('are five bases at two horizons each, for every asset', () => {
    const rules = otherRules(whole, 1699);
    expect(rules.map(({ base, horizon }) => `${base}/${horizon}`)).toEqual(
      [63, 84, 126, 189, 252].flatMap((base) => [`${base}/90`, `${base}/180`]),
    );
    for (const { chance } of rules) expect(Object.keys(chance)).toEqual([...OUTCOME_ASSETS]);
  });

  it('give with the rules of the signal what the signal says', () => {
    const own = otherRules(whole, 1500).find(({ base, horizon }) => base === 126 && horizon === 90);
    const said = chances(whole, 1500);
    for (const asset of OUTCOME_ASSETS) {
      const { n, median, p } = said[asset];
      expect(own?.chance[asset]).toEqual({ n, median, p });
    }
  });

  it('call a record a breakout after a shorter or a longer rest', () => {
    // Steps after 70, 100 and 200 sessions.
    const closes = [
      ...repeat(100, 200),
      ...repeat(101, 70),
      ...repeat(102, 100),
      ...repeat(103, 200),
      ...repeat(104, 300),
    ];
    const own = prepare(
      market({ russell2000: weekdays('2014-01-01', closes), bitcoin: daily('2014-01-01', repeat(5, 1300)) }),
    );
    const counts = otherRules(own, closes.length - 1).map(({ base, chance }) => [base, chance.bitcoin.n]);
    expect(counts.filter((_, i) => i % 2 === 0)).toEqual([
      [63, 4],
      [84, 3],
      [126, 2],
      [189, 2],
      [252, 0],
    ]);
  });
});
