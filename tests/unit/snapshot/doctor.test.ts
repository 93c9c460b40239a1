import { describe, expect, it } from 'vitest';
import { isSession } from '../../../lib/market/calendar.ts';
import { isoDay } from '../../../lib/market/day.ts';
import type { Market, Series } from '../../../lib/market/series.ts';
import { doctorsLines, suspicions } from '../../../tools/snapshot/doctor.ts';
import { day, market, weekdays } from '../signal/build-market.ts';

/** An index that both funds follow, each with a noise of its own, over the sessions of 2020. */
const noise = (i: number) => Math.sin(i * i) / 2000;
const days = Int32Array.from({ length: 366 }, (_, i) => day('2020-01-01') + i).filter(isSession);
const index = Array.from(days, (_, i) => 1000 * (1 + Math.sin(i / 9) / 10));
const withCloses = (closes: number[]): Series => ({ days, closes: Float64Array.from(closes) });
const sound: Market = market({
  russell2000: withCloses(index),
  iwm: withCloses(index.map((close, i) => (close / 10) * (1 + noise(i)))),
  'russell2000-value': withCloses(index.map((close, i) => (close / 9) * (1 + 8 * noise(i + 1)))),
});

/** The market with the index's close of a day made another. */
function withClose(iso: string, change: (close: number, i: number) => number): Market {
  const { days, closes } = sound.series.russell2000 as Series;
  const i = days.indexOf(day(iso));
  const changed = closes.slice();
  changed[i] = change(closes[i] ?? 0, i);
  return { ...sound, series: { ...sound.series, russell2000: { days, closes: changed } } };
}
const named = (of: Market) => suspicions(of).map(({ series, day, why }) => `${isoDay(day)} ${series} ${why}`);

describe('the doctor of the snapshot', () => {
  it('has nothing to say about closes that move together', () => expect(doctorsLines(sound)).toEqual([]));

  it('names a close that leaves its funds for a day', () => {
    expect(named(withClose('2020-06-10', (close) => close * 1.006))).toEqual([
      '2020-06-10 russell2000 leaves its funds for a day',
    ]);
  });

  it('names none that stays there: then the funds, or their dividends, differ', () => {
    const { days, closes } = sound.series.russell2000 as Series;
    const lifted = closes.map((close, i) => ((days[i] ?? 0) >= day('2020-06-10') ? close * 1.006 : close));
    expect(named({ ...sound, series: { ...sound.series, russell2000: { days, closes: lifted } } })).toEqual([]);
  });

  it('names a close that repeats the one before, of coins too', () => {
    const repeated = withClose('2020-06-10', (_, i) => index[i - 1] ?? 0);
    expect(named(repeated)).toContain('2020-06-10 russell2000 repeats the close before');
    const coins = market({ bitcoin: weekdays('2020-01-02', [7000, 7000, 7100]) });
    expect(named(coins)).toEqual(['2020-01-03 bitcoin repeats the close before']);
  });

  it('names a day that is no session: a weekend, and a holiday since the calendar knows them', () => {
    const on = (iso: string) => market({ sp500: { days: Int32Array.of(day(iso)), closes: Float64Array.of(400) } });
    expect(named(on('1997-05-03'))).toEqual(['1997-05-03 sp500 no session']);
    expect(named(on('1997-12-25'))).toEqual([]);
    expect(named(on('1998-12-25'))).toEqual(['1998-12-25 sp500 no session']);
    expect(named(on('2026-07-03'))).toEqual(['2026-07-03 sp500 no session']);
    expect(named(on('2026-07-06'))).toEqual([]);
  });

  it('says a line for each of the last ten years, and how many there are before', () => {
    const long = market({
      sp500: {
        days: Int32Array.of(day('2001-05-07'), day('2001-05-08'), day('2026-07-06'), day('2026-07-07')),
        closes: Float64Array.of(126, 126, 600.5, 600.5),
      },
    });
    expect(doctorsLines(long)).toEqual([
      '2026-07-07  sp500                  600.5  repeats the close before',
      'and 1 before 2016-07-06, most of them closes that repeat',
    ]);
  });
});
