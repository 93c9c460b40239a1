import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../lib/market/at.ts';
import { oncePerMarket, prepare, soundPart } from '../../../lib/market/prepared.ts';
import { day, market, point, weekdays } from '../signal/build-market.ts';

describe('a market made ready', () => {
  it('is the market itself when all of it is sound', () => {
    const vix = weekdays('2026-01-01', [15, 16, 17]);
    expect(prepare(market({ vix })).series.vix).toBe(vix);
  });

  it('has the days of the index as its sessions', () => {
    const russell2000 = weekdays('2026-01-01', [2500, 2510]);
    const ready = prepare(market({ russell2000 }));
    expect([ready.sessions, ready.closes]).toEqual([russell2000.days, russell2000.closes]);
    expect(prepare(market({})).sessions).toHaveLength(0);
  });

  it('is made once', () => {
    const whole = market({});
    expect(prepare(whole)).toBe(prepare(whole));
    expect(prepare(prepare(whole))).toBe(prepare(whole));
    let made = 0;
    const count = oncePerMarket(() => ++made);
    expect([count(prepare(whole)), count(prepare(whole)), count(prepare(market({})))]).toEqual([1, 1, 2]);
  });

  it.each([
    ['not finite', [15, Number.NaN, Number.POSITIVE_INFINITY, 16]],
    ['zero or negative', [15, 0, -3, 16]],
    ['beyond any close', [15, 1e16, 1e-10, 16]],
  ])('has no close that is %s', (_, closes) => {
    expect(soundPart('vix', weekdays('2026-01-05', closes))).toEqual({
      days: Int32Array.of(day('2026-01-05'), day('2026-01-08')),
      closes: Float64Array.of(15, 16),
    });
  });

  it('lets flows have any sign and reverse repos be zero', () => {
    const flows = weekdays('2026-01-05', [-10, 0, 10]);
    expect(soundPart('iwm-flow', flows)).toBe(flows);
    expect(soundPart('reverse-repo', flows).closes).toEqual(Float64Array.of(0, 10));
  });

  it('has ascending days only, none of them outside the calendar', () => {
    const hostileDays = fc.oneof(fc.integer(), fc.integer({ min: 20_000, max: 20_050 }));
    fc.assert(
      fc.property(fc.array(hostileDays), fc.array(fc.double()), (days, closes) => {
        const sound = soundPart('vix', { days: Int32Array.from(days), closes: Float64Array.from(closes) });
        expect(sound.days).toHaveLength(sound.closes.length);
        sound.days.forEach((own, i) => {
          expect(own > (i > 0 ? at(sound.days, i - 1) : -70_000) && own < 400_000).toBe(true);
        });
      }),
    );
  });

  it('has no share that is no percentage or was published before its date', () => {
    const sound = point('2025-09-30', '2025-11-15', 40);
    const bad = [
      { ...sound, share: Number.NaN },
      { ...sound, share: 101 },
      { ...sound, published: sound.day - 1 },
      { ...sound, day: Number.NaN },
    ];
    expect(prepare(market({}, [sound, ...bad])).unprofitableShare).toEqual([sound]);
  });
});
