import { describe, expect, it } from 'vitest';
import { priceView } from '../../../lib/view/price.ts';
import { daily, day, market, weekdays } from '../signal/build-market.ts';
import { words } from './readings.ts';

const closes = Array.from({ length: 40 }, (_, i) => 100 + i);

describe('the price line', () => {
  it('is the last close with its date, against the day and 30 days before', () => {
    expect(priceView(market({ bitcoin: daily('2026-08-23', closes) }), 'bitcoin', day('2026-10-15'), words)).toEqual({
      value: '$139.00',
      changes: [
        { label: '1 day', value: '+0.7%' },
        { label: '30 days', value: '+28%' },
      ],
      note: 'close of 1 Oct 2026',
    });
  });

  it('knows no close after the day asked', () => {
    const view = priceView(market({ iwm: weekdays('2026-08-03', closes) }), 'iwm', day('2026-08-04'), words);
    expect(view?.note).toBe('close of 4 Aug 2026');
    expect(view?.changes.map(({ label }) => label)).toEqual(['1 day']);
  });

  it('is missing without a close', () => {
    expect(priceView(market({}), 'iwm', day('2026-08-04'), words)).toBeNull();
    expect(priceView(market({ iwm: weekdays('2026-08-03', closes) }), 'iwm', day('2020-01-01'), words)).toBeNull();
  });
});
