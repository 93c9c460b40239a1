import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOn } from '../../../../lib/signal/head.ts';
import { read } from '../../../../lib/signal/reading.ts';
import { lineageViews } from '../../../../lib/view/lineage.ts';
import { popoverView } from '../../../../lib/view/popover.ts';
import { pastHead } from '../../../../lib/view/report/past-head.ts';
import { reportView } from '../../../../lib/view/report/report.ts';
import { cutAfter, day } from '../../signal/build-market.ts';
import { FRESH, market, readingOn, words } from '../readings.ts';

const NO_SETTINGS = { off: [] };
const anyDay = fc.integer({ min: day('2012-06-01'), max: day(FRESH) });

describe('the head of the report as of an earlier session', () => {
  it('knows nothing that came after', () => {
    fc.assert(
      fc.property(anyDay, (asked) => {
        const known = cutAfter(market, asked);
        expect(pastHead(market, headOn(market, NO_SETTINGS, asked), words)).toStrictEqual(
          pastHead(known, headOn(known, NO_SETTINGS, asked), words),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('says of the signal what the whole report of that day says', () => {
    const head = pastHead(market, headOn(market, NO_SETTINGS, day('2019-01-16')), words);
    const { signal } = popoverView(market, readingOn('2019-01-16'), words, { theme: 'auto', refreshedAt: null });
    for (const part of ['caption', 'headline', 'score', 'since', 'reason', 'questions', 'scoreChart', 'lit'] as const)
      expect([part, head.signal[part]]).toEqual([part, signal[part]]);
    expect(head.session).toBe('2019-01-16');
  });
});

describe('the whole report as of an earlier session', () => {
  it('knows nothing that came after, in any of its parts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDay, (asked) => {
        const reportOf = (whole: typeof market) => {
          const reading = read(whole, NO_SETTINGS, asked);
          return reportView(reading, popoverView(whole, reading, words, { theme: 'auto', refreshedAt: null }), words);
        };
        const known = cutAfter(market, asked);
        expect(reportOf(market)).toStrictEqual(reportOf(known));
        expect(lineageViews(market, [], words, asked)).toStrictEqual(lineageViews(known, [], words, asked));
      }),
      { numRuns: 8 },
    );
  });
});
