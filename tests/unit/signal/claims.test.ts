import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../lib/i18n/words.ts';
import { at } from '../../../lib/market/at.ts';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import { baseRates, distributions } from '../../../lib/signal/base-rates.ts';
import type { ClaimReading, Verdict } from '../../../lib/signal/claims/claim.ts';
import { claimReadings } from '../../../lib/signal/claims/list.ts';
import { CLAIM_IDS, type ClaimId, INDICATOR_IDS, type IndicatorId } from '../../../lib/signal/ids.ts';
import { pastBreakouts } from '../../../lib/signal/past-breakouts.ts';
import { read } from '../../../lib/signal/reading.ts';
import { sessionOn } from '../../../lib/signal/session.ts';
import { timing } from '../../../lib/signal/timing.ts';
import { claimView } from '../../../lib/view/claims.ts';
import { cutAfter, day, point, randomMarket } from './build-market.ts';
import { CASES, NEW_YEARS_EVE } from './claims-cases.ts';
import { INDEX, POINTS, stepping, stillBut } from './claims-market.ts';

const words = createWords('en');

/** As a reading has them, without its other parts. */
function claimsOn(whole: Market, iso = NEW_YEARS_EVE): ClaimReading[] {
  const market = prepare(whole);
  const session = sessionOn(market, day(iso));
  const today = at(market.sessions, session);
  const known = distributions(market, today);
  const breakouts = pastBreakouts(market, session, known);
  return claimReadings({
    ...{ market, session, today },
    ...{ breakouts, baseRates: baseRates(known), timing: timing(market, session) },
  });
}

function claimIn(whole: Market, id: ClaimId): ClaimReading {
  const claim = claimsOn(whole).find((own) => own.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

describe('the verdict on a claim is computed', { timeout: 60_000 }, () => {
  it.each(CASES)('%s %s with %s', (id, verdict, _, make, lacks = 'data') => {
    const claim = claimIn(make(), id);
    expect(claim.verdict).toBe(verdict);
    expect(claim.lacks).toBe(verdict === 'cannot-check' ? lacks : null);
    const view = claimView(words, claim);
    for (const text of [view.claimed, view.found, view.how]) {
      expect(text).toMatch(/^[A-Z“0-9].*\.$/);
      expect(text).not.toMatch(/\{\{|undefined|NaN|null|claims\./);
    }
  });

  it('with every verdict within reach of every claim, save where it is an opinion or a never', () => {
    const verdicts: Verdict[] = ['holds', 'partly', 'fails', 'cannot-check'];
    const fewer: Partial<Record<ClaimId, Verdict[]>> = {
      timing: ['cannot-check'],
      'no-bear-market': ['holds', 'fails', 'cannot-check'],
    };
    for (const id of CLAIM_IDS) {
      const reached = new Set(CASES.filter(([own]) => own === id).map(([, verdict]) => verdict));
      expect(reached, id).toEqual(new Set(fewer[id] ?? verdicts));
    }
  });
});

describe('the ledger', () => {
  it('has the thirteen claims in order, with who and when', () => {
    const { claims } = read(stillBut(), { off: [] }, day(NEW_YEARS_EVE));
    expect(claims).toEqual(claimsOn(stillBut()));
    expect(claims.map(({ id }) => id)).toEqual(CLAIM_IDS);
    expect(claims.map(({ who }) => who)).toEqual([
      'Kevin Gordon (Schwab)',
      'BeInCrypto',
      'Swissblock, The Bitcoin Vector',
      'Swissblock',
      'RogueMacro',
      'Ash Crypto',
      'Cryptocium',
      'Duality Research',
      'The Kobeissi Letter',
      'Surya',
      'BeInCrypto',
      'BeInCrypto',
      'posts on X',
    ]);
    for (const claim of claims) {
      expect(claim.when).toMatch(/^2026(-01)?$/);
      expect(claim.about.length).toBeGreaterThan(0);
      expect(claimView(words, claim).when).toMatch(/^(Jan )?2026$/);
    }
  });

  it('checks nothing before it was said', () => {
    for (const claim of claimsOn(stillBut(), '2026-01-15')) {
      expect(claim).toMatchObject({ verdict: 'cannot-check', lacks: 'time', figures: {} });
      expect(claimView(words, claim).found).toMatch(/^Said in (Jan )?2026, later than the day read\.$/);
    }
  });

  it('names what would be needed when the data can not decide', () => {
    const claim = claimIn(stillBut({ ether: null }), 'ether-follows');
    expect(claimView(words, claim).found).toMatch(/^Needed: .*Ether/);
  });

  it('says of the rise after 2020 from which days on it would have been as claimed', () => {
    const whole = stillBut({ bitcoin: { '2012-01-02': 80, '2020-11-02': 100, '2020-12-01': 400 } });
    const { figures } = claimIn(whole, 'flip-2020');
    expect(figures).toMatchObject({
      breakout: { value: '2020-11-13' },
      breakout180: { value: 300 },
      held180: { value: 0 },
      peak: { value: '2020-12-01' },
      start380: { value: '2020-11-01' },
      start390: { value: '2020-11-01' },
    });
  });

  it('counts of the rise after 2020 what comes within half a year and a year of the breakout and of the day it held', () => {
    // Each a day before the first that no longer counts: the level held on 5 February 2021.
    const last = { '2021-05-12': 110, '2021-08-04': 130, '2021-11-13': 150, '2022-02-05': 170 };
    const after = { '2021-05-13': 120, '2021-08-05': 140, '2021-11-14': 160, '2022-02-06': 180 };
    const steps = Object.entries({ '2012-01-02': 100, ...last, ...after }).toSorted();
    const { figures } = claimIn(stillBut({ bitcoin: Object.fromEntries(steps) }), 'flip-2020');
    const gains = ['breakout180', 'held180', 'breakout365', 'held365'].map((name) =>
      Math.round(Number(figures[name]?.value)),
    );
    expect(gains).toEqual([10, 30, 50, 70]);
  });

  it('tells the rise after 2020 only where closes up to a year after the level held are there', () => {
    const until = (day: string) => claimIn(stillBut({ bitcoin: stepping({ '2012-01-02': 100 }, 1, day) }), 'flip-2020');
    expect(['2022-01-30', '2022-01-31'].map((day) => until(day).verdict)).toEqual(['cannot-check', 'fails']);
  });

  it('counts every breakout from the breakout, and beside it from the day it held, when that was known', () => {
    // It trebles between the two days, which nobody could have had who waited for the level to hold.
    const { figures } = claimIn(stillBut({ bitcoin: { '2012-01-02': 100, '2013-04-01': 300 } }), 'three-highs');
    expect(figures).toMatchObject({ n: { value: 5 }, up: { value: 1 }, of: { value: 5 }, soon: { value: 1 } });
    expect(figures).toMatchObject({ heldN: { value: 5 }, heldMedian: { value: 0 } });
  });

  it('is the same when every series is cut after the day read', { timeout: 60_000 }, () => {
    const whole = randomMarket(12, '2012-09-03', 3720);
    const checked = new Set<ClaimId>();
    fc.assert(
      fc.property(fc.integer({ min: day('2026-01-10'), max: day('2026-11-30') }), (asked) => {
        const { claims } = read(whole, { off: [] }, asked);
        expect(claims).toStrictEqual(read(cutAfter(whole, asked), { off: [] }, asked).claims);
        for (const { id, verdict } of claims) if (verdict !== 'cannot-check') checked.add(id);
      }),
      { numRuns: 6 },
    );
    expect(checked.size).toBeGreaterThanOrEqual(5);
  });

  it('ignores what was published after the day read', () => {
    const late = [...POINTS.slice(0, 3), point('2025-10-31', '2027-01-01', 40)];
    expect(claimIn(stillBut({}, late), 'forty-percent').verdict).toBe('cannot-check');
    const verdictOn = (asked: string) =>
      read(
        stillBut({}, [...POINTS.slice(0, 3), point('2025-10-31', '2026-03-02', 40)]),
        { off: [] },
        day(asked),
      ).claims.find(({ id }) => id === 'forty-percent')?.verdict;
    // What is published on a day is known on it.
    expect([verdictOn('2026-03-01'), verdictOn('2026-03-02')]).toEqual(['cannot-check', 'holds']);
  });

  it('takes the whole score, whatever a reader switched off', () => {
    const whole = stillBut({ russell2000: { ...INDEX, '2026-02-02': 155 }, vix: { '2010-01-04': 45 } });
    const off = [...INDICATOR_IDS];
    const stateThen = (off: IndicatorId[]) => read(whole, { off }, day('2026-01-16')).state;
    expect(stateThen(off)).toBe('unknown');
    expect(stateThen([])).not.toBe('unknown');
    const { claims } = read(whole, { off }, day(NEW_YEARS_EVE));
    expect(claims).toEqual(claimsOn(whole));
    expect(claims.find(({ id }) => id === 'breakout-risk-on')?.figures.state?.value).toBe(stateThen([]));
  });
});
