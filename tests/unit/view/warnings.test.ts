import { describe, expect, it } from 'vitest';
import { WARNING_IDS, type WarningId } from '../../../lib/signal/ids.ts';
import type { PastBreakout } from '../../../lib/signal/past-breakouts.ts';
import type { Reading } from '../../../lib/signal/reading.ts';
import type { WarningLevel } from '../../../lib/signal/warning-levels.ts';
import type { WarningReading } from '../../../lib/signal/warning-readings.ts';
import { warningView } from '../../../lib/view/rows.ts';
import { warningRecordText } from '../../../lib/view/warning-record.ts';
import { warningBounds } from '../../../lib/view/warning-words.ts';
import { warningsView } from '../../../lib/view/warnings.ts';
import { FRESH, readingOn, warning, words } from './readings.ts';

const at = (levels: Partial<Record<WarningId, WarningLevel>>) =>
  warningsView(withLevels(readingOn(FRESH), levels), words);

const withLevels = (reading: Reading, levels: Partial<Record<WarningId, WarningLevel>>): Reading => ({
  ...reading,
  warnings: reading.warnings.map((own) => ({ ...own, level: levels[own.id] ?? 'clear' })),
});

describe('warnings', () => {
  it('come with the lit ones first', () => {
    const { all } = at({ 'value-lags': 'active', volatility: 'watch', 'credit-stress': 'missing' });
    expect(all.slice(0, 4).map(({ level }) => level)).toEqual(['active', 'watch', 'missing', 'clear']);
    expect(all).toHaveLength(WARNING_IDS.length);
  });

  it('say how many are active and how many on watch, and when nothing is active', () => {
    expect(at({ volatility: 'watch' }).summary).toBe('No warning is active, 1 on watch');
    expect(at({}).summary).toBe('No warning is active');
    expect(at({ volatility: 'active', 'value-lags': 'active' }).summary).toBe('2 warnings active');
  });
});

describe('the record of a warning', () => {
  const after = {
    active: { n: 394, median: 1.4, positive: 0.604, episodes: 69, independent: 24 },
    other: { n: 5518, median: 3.39, positive: 0.652 },
    tooFew: false,
  };
  const none = { n: 0, median: null, positive: null };
  const record = (index: Partial<typeof after>, bitcoin = after) => {
    const sessions = { clear: 0, watch: 0, active: 0, missing: 0, stale: 0 };
    return warningRecordText(words, { sessions, russell2000: { ...after, ...index }, bitcoin });
  };

  it('tells what followed, of how many cases, and what followed otherwise; for both assets', () => {
    expect(record({})).toEqual([
      'Russell 2000: after 394 active sessions (episodes: 69, independent stretches: 24) the median of the next 90 days was +1.4%, up 60% of the time; after all others +3.4%, up 65%.',
      expect.stringMatching(/^Bitcoin: after 394 /),
    ]);
  });

  it('claims nothing of too few, and nothing of none', () => {
    expect(record({ tooFew: true })[0]).toMatch(/ are too few to tell\.$/);
    expect(record({ active: { ...none, episodes: 0, independent: 0 } as never, tooFew: true })[0]).toBe(
      'Russell 2000: it was never active on a day whose next 90 days are known.',
    );
  });

  it('stands beside each warning, and is left out where only the head of a session is told', () => {
    const { warningRecord, ...head } = readingOn(FRESH);
    expect(warningsView({ ...head, warningRecord }, words).all.every(({ record }) => record.length === 2)).toBe(true);
    expect(warningsView(head, words).all.every(({ record }) => record.length === 0)).toBe(true);
  });
});

describe('a row of a warning', () => {
  it.each([
    ['etf-outflows', 'percent', 'watch < −1.0%, active ≤ −3.0%'],
    ['unprofitable-share', 'percent', 'watch ≥ 30%, active ≥ 35%'],
    ['breakout-failed', 'percent', 'active < 0.0%'],
    ['overextended', 'percent', 'watch ≥ 90%, active ≥ 95%'],
    ['volatility', 'points', 'watch > 19.1, active ≥ 30.0'],
    ['credit-stress', 'percentage-points', 'watch ≥ +0.50 points, active ≥ +1.00 points'],
    ['moving-apart', 'correlation', 'watch < +0.15, active < 0.00'],
    ['bitcoin-diverges', 'percent', 'active ≤ −25%'],
    ['liquidity-shrinking', 'percent', 'watch < −1.0%, active ≤ −3.0%'],
    ['value-lags', 'percent', 'watch ≤ −5.0%, active ≤ −10%'],
  ] as const)('of %s says from which value it is lit, no line between sign and value', (id, unit, bounds) => {
    const figures = id === 'volatility' ? { median: 15.24, watchAt: 19.05 } : null;
    expect(warningBounds(words, { ...warning({ id }), unit, figures } as WarningReading)).toBe(
      bounds.replace(/([<>≤≥]) /g, '$1\u00A0'),
    );
  });

  it('has the day of its value', () => {
    const dated = at({}).all.map(({ dateText }) => dateText);
    expect(dated).toContain('29 May 2020');
    const unknown = readingOn(FRESH).warnings.map((own) => ({ ...own, observedOn: null }));
    const { all } = warningsView({ ...readingOn(FRESH), warnings: unknown }, words);
    expect(all.map(({ dateText }) => dateText)).toEqual(WARNING_IDS.map(() => '–'));
  });
});

describe('beside a warning', () => {
  const beside = (id: WarningId, reading: Reading) =>
    warningsView(reading, words).all.find((own) => own.id === id)?.beside;

  it('that both move apart stands which of them goes ahead', () => {
    expect(beside('moving-apart', readingOn(FRESH))).toMatch(/^Monthly returns from /);
    expect(beside('moving-apart', { ...readingOn(FRESH), timing: null })).toMatch(/^Timing needs five years/);
  });

  it('of outflows stand the flows before earlier breakouts, as far as they are known', () => {
    const reading = readingOn(FRESH);
    const flows = [-1.24, null, 13].map((flowBeforePercent, i) => ({
      ...(reading.breakouts[0] as PastBreakout),
      date: `201${i}-05-02`,
      flowBeforePercent,
    }));
    expect(beside('etf-outflows', { ...reading, breakouts: flows })).toBe(
      'Over the 252 days before earlier breakouts: −1.2% (May 2010) and +13.0% (May 2012) of its assets.',
    );
    expect(beside('etf-outflows', { ...reading, breakouts: [] })).toBeNull();
  });

  it('of any other stands nothing', () => expect(beside('volatility', readingOn(FRESH))).toBeNull());
});

describe('a warning', () => {
  const explain = (id: WarningId) => warningView(words, warning({ id, level: 'missing', observedOn: null })).explain;

  it('names the bounds that the signal uses', () => {
    expect(explain('unprofitable-share')).toContain('Watch from 30%, active from 35%');
    expect(explain('volatility')).toContain('above 1.25 times its median of 63 sessions. Active: from 30');
    expect(explain('credit-stress')).toContain('0.5 points more than 63 sessions before. Active: 1 more');
    expect(explain('moving-apart')).toContain('over 126 sessions. Watch below 0.15, active below 0');
    expect(explain('liquidity-shrinking')).toContain('more than 1% less over 91 days. Active: 3% less');
    expect(explain('value-lags')).toContain(
      'within 3% of its record. Watch: value stocks 5% below theirs. Active: 10%',
    );
    expect(explain('etf-outflows')).toContain('within 5% of its record');
    expect(explain('bitcoin-diverges')).toContain('25% or more below');
    expect(explain('breakout-failed')).toContain('within 252 sessions');
    expect(explain('overextended')).toContain('Watch from 90%, active from 95%');
  });

  it('says since when it is active, if that is new', () => {
    const lit = warning({
      id: 'volatility',
      level: 'active',
      newSince: '2026-09-30',
      figures: { median: 15, watchAt: 18.75 },
    });
    expect(warningView(words, lit).newText).toBe('Active since 30 Sept 2026.');
  });

  it('names a dated source, and in general where there is none', () => {
    const figures = { sources: 1, low: 40, high: 40, published: '2026-01-15', source: 'A bank', orNone: false };
    const source = (own: typeof figures | null) =>
      warningView(words, warning({ id: 'unprofitable-share', level: 'missing', observedOn: null, figures: own }))
        .source;
    expect(source(figures)).toBe('Published estimates: A bank');
    expect(source(null)).toBe('Published estimates');
  });
});
