import { describe, expect, it } from 'vitest';
import { TICKERS } from '../../../lib/assets.ts';
import { CLAIM_IDS } from '../../../lib/signal/ids.ts';
import { read } from '../../../lib/signal/reading.ts';
import { type CardOptions, cardViews } from '../../../lib/view/card.ts';
import { cutAfter, day } from '../signal/build-market.ts';
import { FRESH, market, readingOn, words } from './readings.ts';

const options: CardOptions = { theme: 'auto', refreshedAt: Date.UTC(2020, 4, 30) };
const cardsOn = (iso: string, off: Parameters<typeof readingOn>[1] = { off: [] }) =>
  cardViews(market, readingOn(iso, off), words, options);

describe('the cards of a reading', () => {
  it('name the state, and say first how old it is when it is stale', () => {
    expect(cardsOn(FRESH).signal.sentence).toMatch(/^Russell 2000 risk-on signal: /);
    expect(cardsOn('2021-01-01').signal.sentence).toMatch(/^Russell 2000 risk-on signal on 5 Jun 2020: /);
  });

  it('have a name for the dialog that says asset and state', () => {
    expect(cardsOn(FRESH).cards.ETH.label).toMatch(/^Ether\. Russell 2000 risk-on signal: /);
  });

  it('ask the three questions of the score, and beside them the fourth', () => {
    expect(cardsOn(FRESH).signal.questions.map(({ id, beside }) => [id, beside])).toEqual([
      ['level', false],
      ['lead', false],
      ['conditions', false],
      ['echo', true],
    ]);
  });

  it('name what is stale or missing, and say of which day it is', () => {
    const { vix: _, ...series } = cutAfter(market, day('2020-03-31')).series;
    const whole = { ...market, series: { ...market.series, vix: undefined, 'fed-assets': series['fed-assets'] } };
    const { data, indicators } = cardViews(whole, read(whole, { off: [] }, day(FRESH)), words, options).signal;
    expect(data.health).toBe('Fed figures late: 30 Mar');
    expect(data.notes).toContain('Dollar liquidity: newest figures of 30 Mar 2020, too old to count.');
    expect(data.notes).toContain('Volatility: no data.');
    expect(indicators.find(({ id }) => id === 'liquidity')?.statusText).toBe('stale');
  });

  it('name what is switched off', () => {
    const { signal } = cardsOn(FRESH, { off: ['calm', 'volatility'] });
    expect(signal.data.notes.at(-1)).toBe('Switched off: Calm (VIX).');
    expect(signal.indicators.find(({ id }) => id === 'calm')?.statusText).toBe('off');
  });

  it('are the same for the same reading, and have another stamp when anything differs', () => {
    expect(cardsOn(FRESH)).toEqual(cardsOn(FRESH));
    const stamps = [cardsOn(FRESH), cardsOn('2020-05-28'), cardsOn(FRESH, { off: ['calm'] })].map(({ stamp }) => stamp);
    expect(new Set(stamps).size).toBe(3);
  });

  it('know nothing that was not public on their day', () => {
    const last = day(FRESH);
    const cut = cardViews(cutAfter(market, last), readingOn(FRESH), words, options);
    expect(cut).toEqual(cardsOn(FRESH));
  });

  it('name the claims that concern their asset, of the one ledger', () => {
    const { cards, signal } = cardsOn(FRESH);
    const known = signal.claims.map(({ id }) => id);
    expect(known).toHaveLength(CLAIM_IDS.length);
    expect(cards.ETH.claims).toContain('ether-follows');
    expect(cards.BTC.claims).not.toContain('ether-follows');
    for (const ticker of TICKERS) {
      const { claims } = cards[ticker];
      expect(known).toEqual(expect.arrayContaining(claims));
    }
  });

  it('say how much the state meant, each for its own asset', () => {
    const { BTC, IWM } = cardsOn(FRESH).cards;
    expect(BTC.trackRecord.sentence).toMatch(
      /^In 63 months since Dec 2014 \(21 independent stretches\) the score said .* about Bitcoin’s next 90 days\.$/,
    );
    expect(IWM.trackRecord.sentence).toMatch(/the Russell 2000’s next 90 days\.$/);
  });

  it('are small: at most 48 kB for all three assets', () => {
    expect(JSON.stringify(cardsOn(FRESH)).length).toBeLessThan(48_000);
  });

  it.each(['2012-01-02', '2012-06-01', '2014-01-02', FRESH, '2031-01-01'])('are whole sentences on %s', (iso) => {
    const text = JSON.stringify(cardsOn(iso));
    expect(text).not.toMatch(/\{\{|undefined|NaN|Infinity|Invalid/);
    for (const ticker of TICKERS) expect(cardsOn(iso).cards[ticker].past.sentence).toMatch(/\.$/);
  });
});
