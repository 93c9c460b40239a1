import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import type { Market } from '../../../lib/market/series.ts';
import { storyReading } from '../../../lib/story/then-and-now.ts';
import { type StoryView, storyView } from '../../../lib/view/story.ts';
import { cutAfter, day } from '../signal/build-market.ts';
import { FRESH, market, readingOn, words } from './readings.ts';

function viewOf(iso: string, { of = market, said = words }: { of?: Market; said?: typeof words } = {}): StoryView {
  const story = storyReading(of, { off: [] }, day(iso), day(FRESH));
  if (!story) throw new Error('no story');
  return storyView(story, day(iso) + 1, readingOn(FRESH).baseRates, said);
}

describe('then and now', () => {
  it('say at rest when it was written, what the signal was, and what came of it', () => {
    const { tickers, title, short } = viewOf('2019-01-16');
    const reading = /: (high|fairly high|mixed|fairly low|low), [+−]?\d+\./.source;
    const gain = /[+−]?[\d.]+%|×[\d,]+/.source;
    expect(tickers.BTC.line).toMatch(
      new RegExp(`^When this was written, 17 Jan 2019${reading} Since then Bitcoin (${gain}), the index (${gain})\\.$`),
    );
    expect(tickers.ETH.line).toMatch(new RegExp(` Since then Ether (${gain}), the index (${gain})\\.$`));
    expect(tickers.IWM.line).toMatch(new RegExp(` Since then the index (${gain})\\.$`));
    expect(title).toBe('This story, 17 Jan 2019');
    expect(short).toMatch(/^Then [a-z ]+, [+−]?\d+; now [a-z ]+, [+−]?\d+\.$/);
  });

  it('have a mark for the chart of the score, and the day of the report', () => {
    const { moment, asOf } = viewOf('2019-01-20');
    expect(asOf).toBe('2019-01-18');
    expect(moment).toEqual({ day: day('2019-01-18'), score: readingOn('2019-01-18').score });
  });

  it('set both readings side by side', () => {
    const { table } = viewOf('2019-01-16');
    expect([table.before, table.now]).toEqual(['16 Jan 2019', '29 May 2020']);
    expect(table.rows.map(({ label }) => label).slice(0, 2)).toEqual(['Signal', 'Since']);
    expect(table.rows).toHaveLength(7);
    for (const { before, now } of table.rows) expect([before, now]).not.toContain('');
  });

  it('tell of the warnings that were lit then how each stands now', () => {
    const lit = readingOn('2019-01-16').warnings.filter(({ level }) => level === 'active');
    const { warnings } = viewOf('2019-01-16');
    expect(warnings.rows).toHaveLength(lit.length);
    expect(warnings.none).toBe('No warning was lit then.');
  });

  it('name both closes with their days, and when a horizon will be over', () => {
    const [bitcoin, index] = viewOf('2019-12-16').tickers.BTC.followed;
    expect(bitcoin?.span).toMatch(/^\$[\d,.]+ on 16 Dec 2019, \$[\d,.]+ on 29 May 2020$/);
    expect(index?.span).toMatch(/^[\d,]+ on 16 Dec 2019, [\d,]+ on 29 May 2020$/);
    expect(bitcoin?.rows.map(({ label }) => label)).toEqual([
      '30 days',
      '90 days',
      '180 days',
      '365 days',
      'to date, 165 days',
    ]);
    expect(bitcoin?.rows[2]?.cells[0]).toBe('on 13 Jun 2020');
    for (const { cells } of bitcoin?.rows ?? []) expect(cells).toHaveLength(3);
  });

  it('say of a coin that did not trade yet just that', () => {
    const { ether, ...series } = market.series;
    const late = { days: ether?.days.slice(-400) ?? [], closes: ether?.closes.slice(-400) ?? [] };
    const of = { ...market, series: { ...series, ether: late } } as Market;
    const { tickers } = viewOf('2014-01-16', { of });
    expect(tickers.ETH.line).toMatch(/ Since then the index .*; Ether had no closes yet\.$/);
    expect(tickers.ETH.followed.map(({ asset }) => asset)).toEqual(['russell2000']);
    expect(tickers.ETH.picture?.lines.map(({ asset }) => asset)).toEqual(['russell2000']);
  });

  it('draw both paths from the same 0 %, within the picture', () => {
    const { picture } = viewOf('2019-01-16').tickers.BTC;
    const starts = picture?.lines.map(({ path }) => path.split('L')[0]);
    expect(new Set(starts).size).toBe(1);
    expect(starts?.[0]).toBe(`M4 ${picture?.zero}`);
    for (const { path } of picture?.lines ?? []) {
      for (const point of path.slice(1).split('L')) {
        const [x = -1, y = -1] = point.split(' ').map(Number);
        expect(x >= 4 && x <= 324 && y >= 4 && y <= 106).toBe(true);
      }
    }
    expect(picture?.text).toMatch(/^Bitcoin .+, Russell 2000 .+\. From 0% on 16 Jan 2019, to 29 May 2020\.$/);
  });

  it('draw what grew many times on a scale that says so', () => {
    const { bitcoin } = market.series;
    const grown = { days: bitcoin?.days ?? [], closes: bitcoin?.closes.map((close, i) => close * 1.01 ** i) ?? [] };
    const of = { ...market, series: { ...market.series, bitcoin: grown } } as Market;
    expect(viewOf('2015-01-16', { of }).tickers.BTC.picture?.log).toBe('Log scale');
    expect(viewOf('2019-12-16').tickers.IWM.picture?.log).toBeNull();
  });

  it('have the same then whatever came after', () => {
    const { before } = storyReading(market, { off: [] }, day('2019-01-16'), day(FRESH)) ?? {};
    const earlier = storyReading(
      cutAfter(market, day('2019-02-01')),
      { off: [] },
      day('2019-01-16'),
      day('2019-02-01'),
    );
    expect(earlier?.before).toStrictEqual(before);
  });

  it.each(LANGUAGE_IDS)('are said in %s', (language) => {
    const { tickers, notes } = viewOf('2019-01-16', { said: createWords(language) });
    for (const text of [tickers.BTC.line, tickers.IWM.line, ...notes])
      expect(text).not.toMatch(/\{\{|story\.|undefined/);
  });
});
