import { describe, expect, it } from 'vitest';
import { alertText, toldOf } from '../../../lib/view/alerts.ts';
import { FRESH, readingOn, words } from './readings.ts';

const reading = readingOn(FRESH);
const now = { ...toldOf(reading), session: '2020-05-28' };
const alert = (before: Partial<typeof now>, of = reading) => alertText({ ...now, ...before }, of, words);

describe('an alert', () => {
  it('is none when nothing is new, of the session that was told, or of a stale reading', () => {
    expect(alert({})).toBeNull();
    expect(alert({ state: 'unknown', session: FRESH, lit: [] })).toBeNull();
    expect(alert({ lit: [], state: 'mixed' }, { ...reading, stale: true })).toBeNull();
  });

  it('tells another state with the one before, under the signal’s name and day', () => {
    const before = reading.state === 'mixed' ? 'risk-on' : 'mixed';
    expect(alert({ state: before })).toEqual({
      title: 'Russell 2000 risk-on signal\u00a0· 29 May 2020',
      lines: [
        `The signal is ${words.t(`state.word.${reading.state}`)} now; it was ${words.t(`state.word.${before}`)}.`,
      ],
    });
  });

  it.each([
    ['fresh', '2019-01-02', 'The index broke out above 2,443.'],
    ['held', '2020-05-29', 'The breakout level of 2,443 holds.'],
    ['failed', '2020-05-29', 'The breakout above 2,443 failed.'],
    ['lost', '2020-05-29', 'The breakout above 2,443 failed.'],
  ] as const)('tells a breakout that is %s', (rawStage, date, says) => {
    const breakout = { ...reading.breakout, rawStage, date: '2020-05-29', level: 2443 };
    const before = { breakout: date, stage: 'none' as const };
    expect(alert(before, { ...reading, breakout })?.lines).toEqual([says]);
  });

  it('tells each warning that was not lit before, with its day', () => {
    const [first, ...others] = reading.warnings.map((warning) => ({ ...warning, level: 'active' as const }));
    if (!first) throw new Error('there are no warnings');
    const lit = { ...reading, warnings: [first, ...others] };
    const lines = alert({ lit: others.map(({ id }) => id) }, lit)?.lines;
    expect(lines).toHaveLength(1);
    expect(lines?.[0]).toMatch(/^Warning: .+ \(.*\d.*\)\.$/);
  });
});
