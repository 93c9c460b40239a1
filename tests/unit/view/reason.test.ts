import { describe, expect, it } from 'vitest';
import type { FamilyId } from '../../../lib/signal/ids.ts';
import type { IndicatorReading } from '../../../lib/signal/indicator-readings.ts';
import type { Reading } from '../../../lib/signal/reading.ts';
import type { State } from '../../../lib/signal/state.ts';
import { reasonText } from '../../../lib/view/reason.ts';
import { FRESH, indicator, readingOn, words } from './readings.ts';

const values = (level: number | null, lead: number | null, conditions: number | null, echo: number | null = 1) =>
  ({ level, lead, conditions, echo }) satisfies Record<FamilyId, number | null>;

function because(
  families: Record<FamilyId, number | null>,
  indicators: IndicatorReading[],
  score: number | null = 0,
  state: State = 'mixed',
) {
  const reading: Reading = {
    ...readingOn(FRESH),
    state,
    score,
    indicators,
    families: Object.entries(families).map(([id, value]) => ({ id: id as FamilyId, value })),
  };
  return reasonText(reading, words);
}

const rows = (trend: number, lead: number, calm: number) => [
  indicator({ id: 'index-record', score: trend / 2 }),
  indicator({ id: 'trend', score: trend }),
  indicator({ id: 'small-vs-large', family: 'lead', score: lead }),
  indicator({ id: 'calm', family: 'conditions', score: calm }),
  indicator({ id: 'bitcoin-confirms', family: 'echo', score: 1 }),
];

describe('the reason', () => {
  it('names what pulls most and the strongest on the other side', () => {
    expect(because(values(0.4, -0.8, 0.6), rows(0.4, -0.8, 0.6))).toBe(
      'Small caps lag the S&P\u00a0500, but markets are calm.',
    );
  });

  it('names the two strongest when all pull one way', () => {
    expect(because(values(0.9, 0.2, 0.6), rows(0.9, 0.2, 0.6))).toBe(
      'The index is above its 200-day average, and markets are calm.',
    );
  });

  it('names one when the others pull neither way', () => {
    expect(because(values(-0.9, 0.05, -0.02), rows(-0.9, 0.05, -0.02))).toBe('The index is below its 200-day average.');
  });

  it('takes within a question the indicator that pulls the way the question goes', () => {
    const indicators = [
      indicator({ id: 'index-record', score: 1 }),
      indicator({ id: 'trend', score: -0.9 }),
      indicator({ id: 'breakout', score: -1, figures: { stage: 'lost', newest: null } }),
    ];
    expect(because(values(-0.3, null, null), indicators)).toBe('The breakout level was lost.');
  });

  it('names only questions that are answered yes or no: the bound of words and bars', () => {
    expect(because(values(0.9, 0.24, -0.24), rows(0.9, 0.24, -0.24))).toBe('The index is above its 200-day average.');
    expect(because(values(0.9, 0.25, 0), rows(0.9, 0.25, 0))).toBe(
      'The index is above its 200-day average, and small caps lead the S&P\u00a0500.',
    );
  });

  it('begins with the side that the state is on', () => {
    const against = values(0.9, -0.5, -0.4);
    expect(because(against, rows(0.9, -0.5, -0.4), -10, 'leaning-off')).toBe(
      'Small caps lag the S&P\u00a0500, but the index is above its 200-day average.',
    );
    expect(because(against, rows(0.9, -0.5, -0.4), 0)).toMatch(/^The index is above .*, but small caps lag/);
  });

  it('says that a state outlives what made it', () => {
    const weak = [values(0.2, 0.2, 0.1), rows(0.2, 0.2, 0.1)] as const;
    expect(because(...weak, 17, 'leaning-on')).toMatch(/^Nothing pulls clearly now; .* keeps its state\.$/);
    expect(because(...weak, 17)).toBe('Nothing pulls clearly either way.');
  });

  it('leaves crypto out: it stands beside the score', () => {
    expect(because(values(0.01, 0.02, -0.03, -1), rows(0.01, 0.02, -0.03))).toBe('Nothing pulls clearly either way.');
  });

  it('ignores indicators that do not count', () => {
    const indicators = [
      indicator({ id: 'liquidity', family: 'conditions', score: null, staleScore: -1, status: 'stale' }),
      indicator({ id: 'calm', family: 'conditions', score: -0.4 }),
    ];
    expect(because(values(null, 0.3, -0.4), [...indicators, ...rows(0, 0.3, -1).slice(2, 3)])).toMatch(
      /^Markets are nervous, but /,
    );
  });

  it('says that there is no score', () => {
    expect(because(values(0.5, null, null), rows(0.5, 0, 0), null)).toMatch(/^Fewer than two of the three/);
  });
});
