import { describe, expect, it } from 'vitest';
import { headView } from '../../../lib/view/head.ts';
import { daily, day, market, weekdays } from '../signal/build-market.ts';
import { words } from './readings.ts';

const closes = Array.from({ length: 40 }, (_, i) => 100 + i);

describe('the head', () => {
  it('is the last close with its date, against the day and 30 days before', () => {
    const bitcoin = market({ bitcoin: daily('2026-08-23', closes) });
    expect(headView(bitcoin, 'bitcoin', day('2026-10-15'), words)).toEqual({
      name: 'Bitcoin',
      price: {
        value: '$139.00',
        changes: [
          { label: 'day', value: '+0.7%' },
          { label: '30 days', value: '+28%' },
        ],
        date: '1 Oct',
      },
    });
  });

  it('says over how many days a change is where closes between are missing', () => {
    // Friday and the Tuesday after; a weekend is no gap.
    const dates = (...days: string[]) => ({ days: Int32Array.from(days, day), closes: Float64Array.of(100, 101) });
    const label = (closes: ReturnType<typeof dates>, subject: 'fund' | 'bitcoin') =>
      headView(market({ iwm: closes, bitcoin: closes }), subject, day('2026-08-18'), words).price?.changes[0]?.label;
    expect(label(dates('2026-08-14', '2026-08-18'), 'fund')).toBe('2 sessions');
    expect(label(dates('2026-08-14', '2026-08-17'), 'fund')).toBe('day');
    expect(label(dates('2026-08-14', '2026-08-17'), 'bitcoin')).toBe('3 days');
  });

  it('gives the index in points, and the fund of the same name in dollars', () => {
    const both = market({
      russell2000: weekdays('2026-08-03', [2400, 2443]),
      iwm: weekdays('2026-08-03', [240, 244.3]),
    });
    expect(headView(both, 'index', day('2026-08-04'), words).price?.value).toBe('2,443 points');
    expect(headView(both, 'fund', day('2026-08-04'), words)).toMatchObject({
      name: 'IWM',
      price: { value: '$244.30' },
    });
  });

  it('knows no close after the day asked', () => {
    const { price } = headView(market({ iwm: weekdays('2026-08-03', closes) }), 'fund', day('2026-08-04'), words);
    expect(price?.date).toBe('4 Aug');
    expect(price?.changes.map(({ label }) => label)).toEqual(['day']);
  });

  it('has no price without a close, and names the year of one that is old', () => {
    expect(headView(market({}), 'fund', day('2026-08-04'), words).price).toBeNull();
    const old = market({ iwm: weekdays('2026-08-03', closes) });
    expect(headView(old, 'fund', day('2020-01-01'), words).price).toBeNull();
    expect(headView(old, 'fund', day('2028-01-01'), words).price?.date).toBe('25 Sept 2026');
  });
});
