/** Many small mistakes of providers, one at a time: no wrong close is kept, and what another provider has is there. */

import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/market/day.ts';
import type { Series, SeriesId } from '../../../lib/market/series.ts';
import {
  begin,
  beginOnMonday,
  closeOn,
  DAY,
  evening,
  firstSays,
  held,
  kept,
  knownAt,
  lateSeries,
  type Mistake,
  recordOf,
  rewritten,
  TUESDAY,
  truth,
  withClose,
  wrongCloses,
} from './evenings.ts';

const SESSION = dayOf(TUESDAY);

beforeEach(beginOnMonday);

/** Three evenings on end with the same mistake. */
async function evenings(mistakeAt: (now: number) => Mistake): Promise<void> {
  for (let i = 0; i < 3; i++) await evening(TUESDAY + i * DAY, mistakeAt(TUESDAY + i * DAY));
}
async function expectAllRight(now = TUESDAY + 2 * DAY): Promise<void> {
  expect(await wrongCloses()).toEqual([]);
  expect(await lateSeries(now)).toEqual([]);
}

describe('one close of a day that is kept, given otherwise', () => {
  it.each<[SeriesId, string, (close: number) => number]>([
    ['iwm', 'ten times as high', (close) => close * 10],
    ['russell2000-value', 'a hundred times as low', (close) => close / 100],
    ['russell2000', 'with another sign', (close) => -close],
    ['sp500', 'as a dividend', () => 1.9],
    ['vix', 'as a change in percent', () => 0.34],
    ['bitcoin', 'fifteen percent off', (close) => close * 1.15],
    ['ether', 'as nothing', () => 0],
  ])('%s %s', async (id, _, change) => {
    await evenings((now) => firstSays(id, withClose(SESSION - 4, change), now));
    await expectAllRight();
  });
});

describe('the newest close of a day, wrong', () => {
  it.each<[SeriesId, string, (close: number) => number]>([
    ['iwm', 'a hundred times as low', (close) => close / 100],
    ['sp500', 'ten times as high', (close) => close * 10],
    ['russell2000', 'by four percent', (close) => close * 1.04],
    ['vix', 'as a change in percent', () => 0.34],
    ['ether', 'with another sign', (close) => -close],
    // Within what a fund may move: the index and the other fund speak against it.
    ['iwm', 'by eight percent', (close) => close * 0.92],
    ['iwm', 'by three percent', (close) => close * 1.03],
    ['russell2000-value', 'by four percent', (close) => close * 1.04],
  ])('%s %s', async (id, _, change) => {
    await evenings((now) => firstSays(id, withClose(SESSION, change), now));
    await expectAllRight();
  });

  it('of a fund is not there, and said to be held back, while no second provider can be asked', async () => {
    const mistake = firstSays(
      'iwm',
      withClose(SESSION, (close) => close * 0.92),
      TUESDAY,
    );
    await evening(TUESDAY, (good) => {
      const said = mistake(good);
      return (address) => (address.includes('cboe') ? null : said(address));
    });
    expect((await kept('iwm')).days.at(-1)).toBe(SESSION - 1);
    expect(await held('iwm')).toMatchObject([{ day: SESSION, why: 'apart', provider: 'yahoo' }]);
    // The index was held back because of it, and is right.
    expect((await kept('russell2000')).days.at(-1)).toBe(SESSION);
    expect(await held('russell2000')).toEqual([]);
    await evening(TUESDAY + DAY);
    await expectAllRight(TUESDAY + DAY);
  });

  it('of the index, which no other has, makes nobody ask for its funds again: both speak against it', async () => {
    const mistake = firstSays(
      'russell2000',
      withClose(SESSION, (close) => close * 1.04),
      TUESDAY,
    );
    const { asked } = await evening(TUESDAY, (good) => {
      const said = mistake(good);
      return (address) => (address.includes('_RUT') ? { status: 403, body: 'no', headers: {} } : said(address));
    });
    expect(asked.filter((address) => /IW[MN]/.test(address))).toHaveLength(2);
    expect(await wrongCloses()).toEqual([]);
    expect((await kept('russell2000')).days.at(-1)).toBe(SESSION - 1);
    expect((await kept('iwm')).days.at(-1)).toBe(SESSION);
  });

  it('of a fund costs no more requests than a day may', async () => {
    const mistake = withClose(SESSION, (close) => close * 0.92);
    const { asked } = await evening(TUESDAY, firstSays('iwm', mistake, TUESDAY));
    expect(asked.length).toBeLessThanOrEqual(12);
  });
});

describe('the closes of another series under our symbol', () => {
  it.each<[SeriesId, SeriesId, 'all' | 'new']>([
    ['iwm', 'russell2000-value', 'all'],
    ['iwm', 'russell2000-value', 'new'],
    ['russell2000-value', 'iwm', 'new'],
    ['russell2000', 'iwm', 'all'],
    ['sp500', 'iwm', 'new'],
    ['bitcoin', 'ether', 'new'],
    ['ether', 'bitcoin', 'all'],
  ])('%s given as %s, %s of them', async (id, other, which) => {
    await evenings((now) =>
      firstSays(
        id,
        ({ days, closes }, all) => {
          const others = all.series[other] as Series;
          const isChanged = (day: number) => which === 'all' || day >= SESSION;
          const close = (right: number, i: number) => {
            const day = days[i] ?? 0;
            return isChanged(day) ? (closeOn(others, day) ?? right) : right;
          };
          return { days, closes: closes.map(close) };
        },
        now,
      ),
    );
    await expectAllRight();
  });
});

it.each<[SeriesId, number]>([
  ['iwm', 1],
  ['russell2000', 3],
  ['vix', 2],
  ['bitcoin', 3],
])('a hole in the middle of forty days, of %s and %i days, is filled by the next in line', async (id, length) => {
  await begin(knownAt(TUESDAY - 40 * DAY));
  // Tuesday 27 October.
  const hole = Array.from({ length }, (_, i) => SESSION - 21 + i);
  const without = (series: Series) => hole.reduce((left, day) => withClose(day, () => null)(left), series);
  await evening(TUESDAY, firstSays(id, without, TUESDAY));
  const [own, right] = [await kept(id), truth.series[id] as Series];
  expect(hole.map((day) => closeOn(own, day)?.toFixed(2))).toEqual(hole.map((day) => closeOn(right, day)?.toFixed(2)));
  await expectAllRight(TUESDAY);
});

describe('a clock', () => {
  const date = (days: number) => new Date(TUESDAY + days * DAY).toUTCString();
  const same = (body: string) => body;

  it.each([
    [-3653, true],
    [-3653, false],
    [3653, true],
    [3653, false],
    [2, false],
  ])('of ours %i days off, with the time told by providers: %s, stores no running day', async (off, told) => {
    const mistake = rewritten(/./, same, told ? { date: date(0) } : {});
    await evening(TUESDAY, mistake, { now: () => TUESDAY + off * DAY, byHand: true });
    expect(await wrongCloses()).toEqual([]);
    expect((await kept('bitcoin')).days.at(-1)).toBeLessThan(SESSION);
    await evening(TUESDAY + DAY, undefined, { byHand: true });
    await expectAllRight(TUESDAY + DAY);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'yesterday'],
    ['ten years ago', date(-3653)],
    ['in ten years', date(3653)],
  ])('of a provider that says %s costs no close and stores no running day', async (_, date) => {
    await evening(TUESDAY, rewritten(/yahoo|coinbase/, same, { date }));
    expect((await kept('bitcoin')).days.at(-1)).toBeLessThan(SESSION);
    await expectAllRight(TUESDAY);
  });
});

describe('an answer of Yahoo and Coinbase', () => {
  const both = /yahoo|coinbase/;
  it.each<[string, (body: string) => string, string?]>([
    ['that asks whether one is a robot, as a page', () => '<html><title>Just a moment...</title>', 'text/html'],
    ['that asks whether one is a robot, as JSON', () => '{"url":"https://captcha.example/?x"}'],
    ['that is a script', () => 'window.location="/x"'],
    ['that is an empty list', () => '[]'],
    ['that is null', () => 'null'],
    ['with commas in its decimals', (body) => body.replaceAll(/(\d{2,})\.(\d+)/g, '"$1,$2"')],
    [
      'with figures written as powers of ten',
      (body) => body.replaceAll(/\d+\.\d+/g, (one) => `"${Number(one).toExponential()}"`),
    ],
    [
      'with a key renamed',
      (body) => body.replaceAll('"close"', '"closing"').replaceAll('[[', '[{"rows":[').replaceAll(']]', ']}]'),
    ],
  ])('%s leaves it to the next in line', async (_, body, type = 'application/json') => {
    await evenings(() => rewritten(both, body, { 'content-type': type }));
    await expectAllRight();
  });

  it.each<[string, (body: string) => string]>([
    ['after a byte order mark', (body) => `\uFEFF${body}`],
    ['with fields that nobody knows', (body) => body.replace(/"(chart|data)":/, '"new":{"a":[1]},"$1":')],
    ['with figures as text', (body) => (body.startsWith('[[') ? body.replaceAll(/\d+\.\d+/g, '"$&"') : body)],
  ])('%s is taken', async (_, body) => {
    await evening(TUESDAY, rewritten(both, body));
    expect([(await recordOf('bitcoin'))?.source, (await recordOf('iwm'))?.source]).toEqual(['coinbase', 'yahoo']);
    await expectAllRight(TUESDAY);
  });
});

it.each<SeriesId>(['iwm', 'russell2000', 'vix'])(
  'a close of %s for a Saturday, or for Thanksgiving, is none',
  async (id) => {
    const thanksgiving = Date.UTC(2026, 10, 26, 23);
    const extra = (now: number) =>
      firstSays(
        id,
        ({ days, closes }) => ({
          days: Int32Array.of(...days, dayOf(now)),
          closes: Float64Array.of(...closes, (closes.at(-1) ?? 0) * 1.001),
        }),
        now,
      );
    for (const now of [TUESDAY + 4 * DAY, thanksgiving]) {
      await evening(now, extra(now), { byHand: true });
      expect((await kept(id)).days.includes(dayOf(now))).toBe(false);
    }
    await expectAllRight(thanksgiving);
  },
);

it.each<SeriesId>(['russell2000-value', 'vix', 'ether'])('a feed of %s that stopped is not taken', async (id) => {
  const last = SESSION - 1;
  for (let i = 0; i < 5; i++) {
    const now = TUESDAY + i * DAY;
    const stopped = ({ days, closes }: Series): Series => ({
      days,
      closes: closes.map((close, i) => ((days[i] ?? 0) > last ? (closeOn({ days, closes }, last) ?? close) : close)),
    });
    await evening(now, firstSays(id, stopped, now));
    expect([i, await wrongCloses()]).toEqual([i, []]);
  }
  expect(await lateSeries(TUESDAY + 4 * DAY)).toEqual([]);
});

it.each([
  ['the VIX at Cboe', /_VIX/, 404],
  ['the index at Yahoo', /yahoo.*RUT/, 410],
  ['Ether at Coinbase', /coinbase.*ETH/, 400],
  ['the S&P 500 at Yahoo', /yahoo.*SPY/, 429],
  ['the index at Yahoo, as a fault', /yahoo.*RUT/, 500],
])('a refusal of %s costs nothing but that', async (_, refused, status) => {
  const answer = { status, body: 'no', headers: {} };
  await evenings(() => (good) => (address) => (refused.test(address) ? answer : good(address)));
  await expectAllRight();
});

it('a provider that says "unchanged" for ever is asked without its mark as soon as a day is missing', async () => {
  await evening(
    TUESDAY,
    rewritten(/./, (body) => body, { etag: '"one"' }),
  );
  const stuck: Mistake = (good) => (address) =>
    /yahoo|coinbase/.test(address) ? { status: 304, body: '', headers: {} } : good(address);
  for (let i = 1; i < 4; i++) await evening(TUESDAY + i * DAY, stuck);
  await expectAllRight(TUESDAY + 3 * DAY);
});
