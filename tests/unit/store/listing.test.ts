import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/i18n/languages.ts';
import { REQUIRED_HOSTS } from '../../../lib/sites/required.ts';
import { listing } from '../../../tools/store/listing.ts';
import { PICTURE_IDS } from '../../../tools/store/texts/text.ts';

describe.each(LANGUAGE_IDS)('the listing in %s', (language) => {
  const { name, short, long, captions } = listing(language);
  it('has a short text that every store takes', () => {
    expect(short.length).toBeLessThanOrEqual(132);
    expect(short).toMatch(/BTC.*ETH.*IWM/);
    // The Chrome Web Store asks for a plain line.
    expect(short).not.toMatch(/[<>\n]/);
  });
  it('has a long text within the shortest and the longest allowed', () => {
    expect(long.length).toBeGreaterThanOrEqual(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
  });
  it('says how many sites are read, whose mark the name is, and what it is not', () => {
    expect(long).toContain(String(REQUIRED_HOSTS.length));
    expect(long).toContain('FTSE Russell');
    expect(long).toContain('Apache');
    expect(name).toBe('Tidemark');
  });
  it('has a caption for each picture, short enough to be read beside it', () => {
    for (const id of PICTURE_IDS) {
      expect(captions[id].title.length).toBeLessThanOrEqual(45);
      expect(captions[id].text.length).toBeLessThanOrEqual(150);
    }
  });
  it('has the same parts as the English one', () => {
    const parts = (text: string) =>
      text
        .trim()
        .split('\n\n')
        .map((part) => part.split('\n').length);
    expect(parts(long)).toEqual(parts(listing('en').long));
  });
});
