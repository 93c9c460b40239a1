import { describe, expect, it } from 'vitest';
import { TICKERS } from '../../../lib/assets.ts';
import { CLAIM_IDS } from '../../../lib/signal/ids.ts';
import { read } from '../../../lib/signal/reading.ts';
import { popoverView, type ViewOptions } from '../../../lib/view/popover.ts';
import { cutAfter, day } from '../signal/build-market.ts';
import { FRESH, market, readingOn, words } from './readings.ts';

const options: ViewOptions = { theme: 'auto', refreshedAt: Date.UTC(2020, 4, 30) };
const viewOn = (iso: string, off: Parameters<typeof readingOn>[1] = { off: [] }) =>
  popoverView(market, readingOn(iso, off), words, options);

describe('what popovers show of a reading', () => {
  it('name the state, and say first how old it is when it is stale', () => {
    expect(viewOn(FRESH).signal.sentence).toMatch(/^Russell 2000 risk-on signal: /);
    expect(viewOn('2021-01-01').signal.sentence).toMatch(/^Russell 2000 risk-on signal on 5 Jun 2020: /);
  });

  it('have a name for the dialog that says asset and state', () => {
    expect(viewOn(FRESH).assets.ETH.label).toMatch(/^Ether\. Russell 2000 risk-on signal: /);
  });

  it('ask the three questions of the score, and beside them the fourth', () => {
    expect(viewOn(FRESH).signal.questions.map(({ id, beside }) => [id, beside])).toEqual([
      ['level', false],
      ['lead', false],
      ['conditions', false],
      ['echo', true],
    ]);
  });

  it('name what is stale or missing, and say of which day it is', () => {
    const { vix: _, ...series } = cutAfter(market, day('2020-03-31')).series;
    const whole = { ...market, series: { ...market.series, vix: undefined, 'fed-assets': series['fed-assets'] } };
    const { data, indicators } = popoverView(whole, read(whole, { off: [] }, day(FRESH)), words, options).signal;
    expect(data.health).toBe('Fed figures late: 30 Mar');
    expect(data.notes).toContain('Dollar liquidity: newest figures of 30 Mar 2020, too old to count.');
    expect(data.notes).toContain('Volatility: no data.');
    expect(indicators.find(({ id }) => id === 'liquidity')?.statusText).toBe('stale');
  });

  it('name what is switched off', () => {
    const { signal } = viewOn(FRESH, { off: ['calm', 'volatility'] });
    expect(signal.data.notes.at(-1)).toBe('Switched off: Calm (VIX).');
    expect(signal.indicators.find(({ id }) => id === 'calm')?.statusText).toBe('off');
  });

  it('are the same for the same reading, and have another stamp when anything differs', () => {
    expect(viewOn(FRESH)).toEqual(viewOn(FRESH));
    const stamps = [viewOn(FRESH), viewOn('2020-05-28'), viewOn(FRESH, { off: ['calm'] })].map(({ stamp }) => stamp);
    expect(new Set(stamps).size).toBe(3);
  });

  it('know nothing that was not public on their day', () => {
    const last = day(FRESH);
    const cut = popoverView(cutAfter(market, last), readingOn(FRESH), words, options);
    expect(cut).toEqual(viewOn(FRESH));
  });

  it('name the claims that concern their asset, of the one ledger', () => {
    const { assets, signal } = viewOn(FRESH);
    const known = signal.claims.map(({ id }) => id);
    expect(known).toHaveLength(CLAIM_IDS.length);
    expect(assets.ETH.claims).toContain('ether-follows');
    expect(assets.BTC.claims).not.toContain('ether-follows');
    for (const ticker of TICKERS) {
      const { claims } = assets[ticker];
      expect(known).toEqual(expect.arrayContaining(claims));
    }
  });

  it('say how much the state meant, each for its own asset', () => {
    const { BTC, IWM } = viewOn(FRESH).assets;
    expect(BTC.trackRecord.sentence).toMatch(
      /^In 63 months since Dec 2014 \(21 independent stretches\) the score said .* about Bitcoin’s next 90 days\.$/,
    );
    expect(IWM.trackRecord.sentence).toMatch(/the Russell 2000’s next 90 days\.$/);
  });

  it('are small: at most 48 kB for all three assets', () => {
    expect(JSON.stringify(viewOn(FRESH)).length).toBeLessThan(48_000);
  });

  it.each(['2012-01-02', '2012-06-01', '2014-01-02', FRESH, '2031-01-01'])('are whole sentences on %s', (iso) => {
    const text = JSON.stringify(viewOn(iso));
    expect(text).not.toMatch(/\{\{|undefined|NaN|Infinity|Invalid/);
    for (const ticker of TICKERS) expect(viewOn(iso).assets[ticker].past.sentence).toMatch(/\.$/);
  });
});
