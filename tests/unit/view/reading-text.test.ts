import { describe, expect, it } from 'vitest';
import { TICKERS } from '../../../lib/assets.ts';
import { popoverView } from '../../../lib/view/popover.ts';
import { FRESH, market, readingOn, words } from './readings.ts';

const textsOn = (iso: string) => {
  const { assets } = popoverView(market, readingOn(iso), words, { theme: 'auto', refreshedAt: null });
  return TICKERS.map((ticker) => assets[ticker].copy);
};

describe('the reading as text', () => {
  it('says what the signal is, of which day, and from where', () => {
    for (const text of textsOn(FRESH)) {
      expect(text).toMatch(
        /^Russell 2000 risk-on signal\s· 29 May 2020: (High|Fairly high|Mixed|Fairly low|Low), [+−]?\d+/,
      );
      expect(text).toMatch(/\nSources: Russell 2000 index, daily closes \(29 May 2020\); .*VIX/);
      expect(text).toMatch(/\nTidemark, 29 May 2020\. Not investment advice\.$/);
    }
  });

  it('names the asset it was copied for, with the day of its close', () => {
    expect(textsOn(FRESH)[0]).toMatch(/\nBitcoin: \$[\d,.]+, .* \(\d+ May\)\n/);
    expect(textsOn(FRESH)[2]).toMatch(/\nRussell 2000: [\d,]+ points, .*\n/);
  });

  it.each(['2014-01-02', '2018-11-20', '2031-01-01'])('has no blank or broken line on %s', (iso) => {
    for (const text of textsOn(iso)) expect(text).not.toMatch(/\n\n|undefined|null|NaN|\{/);
  });
});
