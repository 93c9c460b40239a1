import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, WARNING_IDS } from '../../../lib/signal/ids.ts';
import { indicatorSays } from '../../../lib/view/indicator-words.ts';
import { warningSays } from '../../../lib/view/warning-words.ts';
import { indicator, readingOn, warning, words } from './readings.ts';

const record = { record: 3068.42, recordDate: '2026-08-14', close: 2833.3 };

describe('an indicator says', () => {
  it.each([
    [
      indicator({ id: 'index-record', value: -7.66, figures: record }),
      'The index closed at 2,833, 7.7% below its record of 3,068 (14 Aug 2026).',
    ],
    [
      indicator({ id: 'index-record', value: 0, figures: { ...record, close: 3068.42 } }),
      'The index closed at 3,068, its highest close ever.',
    ],
    [
      indicator({
        id: 'breakout',
        value: 16,
        figures: { stage: 'held', newest: { level: 2442.74, date: '2025-09-18' } },
      }),
      'The level of 2,443, broken on 18 Sept 2025, holds: the index stands 16% above it.',
    ],
    [indicator({ id: 'breakout', value: null, figures: { stage: 'none', newest: null } }), 'No breakout so far.'],
    [
      indicator({ id: 'trend', value: -1.8, figures: { close: 2833, average: 2885 } }),
      'The index closed at 2,833, 1.8% below its 200-day average of 2,885.',
    ],
    [
      indicator({ id: 'liquidity', value: -1.11, figures: { net: 5769 } }),
      'Net liquidity fell 1.1% in 91 days, to $5.77tn.',
    ],
    [
      indicator({ id: 'liquidity', value: 0.02, figures: { net: 5769 } }),
      'Net liquidity stood still over 91 days, at $5.77tn.',
    ],
    [
      indicator({ id: 'index-record', value: -0.03, figures: { ...record, close: 3067.5 } }),
      'The index closed at 3,068, just below its record of 3,068 (14 Aug 2026).',
    ],
    [
      indicator({ id: 'index-record', value: 1.2, figures: { ...record, close: 3105.2 } }),
      'The index’s close is estimated at 3,105, above its record of 3,068 (14 Aug 2026); an estimate sets none.',
    ],
    [
      indicator({
        id: 'breakout',
        value: -3,
        figures: { stage: 'held', newest: { level: 2442.74, date: '2025-09-18' } },
      }),
      'The level of 2,443, broken on 18 Sept 2025, still counts as held: the index stands 3.0% below it, less than 5%.',
    ],
    [
      indicator({
        id: 'breakout',
        value: 2,
        figures: { stage: 'failed', newest: { level: 2442.74, date: '2025-09-18' } },
      }),
      'The breakout of 18 Sept 2025 failed, though the index is back 2.0% above its level of 2,443.',
    ],
    [
      indicator({ id: 'calm', unit: 'points', value: 15.31 }),
      'The VIX closed at 15.3; 20 is where calm ends on this scale.',
    ],
    [
      indicator({ id: 'bitcoin-confirms', value: 0.01, figures: { close: 84853, average: 84850 } }),
      'Bitcoin closed at $84,853, right at its 200-day average of $84,850.',
    ],
  ])('$id: %#', (reading, sentence) => expect(indicatorSays(words, reading)).toBe(sentence));

  it('first of which day it is, when it is stale', () => {
    const stale = indicator({ id: 'calm', unit: 'points', value: 15, status: 'stale', score: null, staleScore: 0.6 });
    expect(indicatorSays(words, stale)).toMatch(/^As of 19 Aug 2026: The VIX closed at 15\.0.* Too old to count\.$/);
  });

  it('that it has no data, or is switched off', () => {
    const none = { value: null, observedOn: null, score: null };
    expect(indicatorSays(words, indicator({ id: 'calm', status: 'missing', ...none }))).toMatch(/^No data/);
    expect(indicatorSays(words, indicator({ id: 'calm', status: 'off', ...none }))).toMatch(/^Switched off/);
  });
});

describe('a warning says', () => {
  it.each([
    [
      warning({
        id: 'etf-outflows',
        level: 'active',
        value: -6.36,
        figures: { flow: -4.431, yearToDate: -0.4305, year: 2026, from: '2025-09-18' },
      }),
      'Since 18 Sept 2025, 6.4% of IWM’s assets ($4.4bn) left the fund, one of several of its kind; in 2026 so far −\u2060$0.4bn.',
    ],
    [
      warning({
        id: 'etf-outflows',
        value: 6.36,
        figures: { flow: 4.431, yearToDate: 1, year: 2026, from: '2025-09-18' },
      }),
      'Since 18 Sept 2025, 6.4% of IWM’s assets ($4.4bn) came into the fund, one of several of its kind; in 2026 so far +\u2060$1.0bn.',
    ],
    [
      warning({
        id: 'unprofitable-share',
        value: 41.5,
        figures: { sources: 2, low: 40, high: 43, published: '2026-01-15', source: 'A; B', orNone: false },
      }),
      'About 42% of the companies lost money over twelve months (40% to 43%, by source), published on 15 Jan 2026.',
    ],
    [
      warning({
        id: 'unprofitable-share',
        value: 40,
        figures: { sources: 1, low: 40, high: 40, published: '2025-11-15', source: 'A', orNone: true },
      }),
      'About 40% of the companies had no or negative earnings, published on 15 Nov 2025.',
    ],
    [
      warning({ id: 'breakout-failed', value: null, figures: { rawStage: 'none', newest: null } }),
      'There has been no breakout yet.',
    ],
    [
      warning({ id: 'credit-stress', value: 0.512, figures: { spread: 3.14 } }),
      'The high-yield spread is 3.14 points, 0.51 more than 63 sessions before.',
    ],
    [
      warning({ id: 'moving-apart', value: -0.02 }),
      'The daily returns of Bitcoin and the index over 126 sessions have a correlation of −0.02.',
    ],
    [
      warning({ id: 'moving-apart', value: -0.0003 }),
      'The daily returns of Bitcoin and the index over 126 sessions have a correlation of −0.0003.',
    ],
    [
      warning({
        id: 'bitcoin-diverges',
        level: 'active',
        value: 31.98,
        figures: { high: 124753, highDate: '2025-10-06' },
      }),
      'Bitcoin stands 32% below its highest close of the past year, $124,753 on 6 Oct 2025.',
    ],
    [
      warning({ id: 'bitcoin-diverges', value: 31.98, figures: { high: 124753, highDate: '2025-10-06' } }),
      'Bitcoin stands 32% below its highest close of the past year, $124,753 on 6 Oct 2025. This counts only while the index is within 5% of its record and Bitcoin below its 200-day average.',
    ],
    [
      warning({ id: 'value-lags', value: 29, figures: { record: 49.33, recordDate: '2002-05-02' } }),
      'Small-cap value stands 29% below its record of $49.33 (2 May 2002). This counts only while the index is within 3% of its record.',
    ],
    [
      warning({
        id: 'breakout-failed',
        level: 'watch',
        value: 8.5,
        figures: { rawStage: 'lost', newest: { level: 491, date: '1999-12-29' } },
      }),
      'The index had fallen 5% below the level of 491 that it broke on 29 Dec 1999; it now stands 8.5% above it.',
    ],
    [
      warning({
        id: 'breakout-failed',
        value: -5.7,
        figures: { rawStage: 'none', newest: { level: 606, date: '2004-04-05' } },
      }),
      'The breakout of 5 Apr 2004 failed and no longer counts; the index stands 5.7% below its level of 606.',
    ],
    [
      warning({ id: 'bitcoin-diverges', value: 0.03, figures: { high: 124753, highDate: '2025-10-06' } }),
      'Bitcoin stands just below its highest close of the past year, $124,753 on 6 Oct 2025.',
    ],
    [
      warning({ id: 'value-lags', value: 0, figures: { record: 227, recordDate: '2026-08-14' } }),
      'Small-cap value stands at its record.',
    ],
  ])('$id: %#', (reading, sentence) => expect(warningSays(words, reading)).toBe(sentence));

  it('of which day it is when stale, and that it is not judged without data', () => {
    const figures = { spread: 2.63 };
    expect(warningSays(words, warning({ id: 'credit-stress', level: 'stale', value: -0.11, figures }))).toMatch(
      /^As of 19 Aug 2026: .* Too old to be judged today\.$/,
    );
    const missing = warning({ id: 'credit-stress', level: 'missing', value: null, observedOn: null });
    expect(warningSays(words, missing)).toBe('No data, so it is not judged.');
  });
});

describe('of every day of a market', () => {
  it.each(['2012-01-02', '2012-02-01', '2013-06-03', '2016-01-04', '2020-05-29', '2031-01-01'])(
    'each sentence on %s is whole',
    (iso) => {
      const reading = readingOn(iso);
      const sentences = [
        ...reading.indicators.map((own) => indicatorSays(words, own)),
        ...reading.warnings.map((own) => warningSays(words, own)),
      ];
      expect(sentences).toHaveLength(INDICATOR_IDS.length + WARNING_IDS.length);
      for (const sentence of sentences)
        expect(sentence).toMatch(/^(?!.*(\{\{|undefined|NaN|null|Invalid|\.says)).+\.$/);
    },
  );
});
