import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SETTINGS, pageKeys, pageSettings } from '../../../lib/settings/page-settings.ts';
import { complete } from '../../../lib/settings/setting.ts';
import { DEFAULT_SETTINGS, SETTINGS, type Settings, withoutDefaults } from '../../../lib/settings/settings.ts';
import { anySettings } from './any-settings.ts';

const read = (stored: unknown): Settings => complete(SETTINGS, stored);

describe('settings', () => {
  it('lose a value that does not fit, and only that one; a list only the items it does not know', () => {
    const stored = { delay: -5, theme: 'dark', off: ['calm', 'gone'], assets: ['BTC', 'SOL'] };
    expect(read(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', off: ['calm'], assets: ['BTC'] });
  });

  it('are complete and valid whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ off: fc.anything(), delay: fc.anything() })), (stored) => {
        const settings = read(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(read(settings)).toEqual(settings);
      }),
      { numRuns: 500 },
    );
  });

  it('come back from what differs from the defaults', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(read(withoutDefaults(settings))).toEqual(settings);
      }),
    );
  });

  it.each([
    ['no https', { address: 'http://example.org/' }],
    ['no key', { key: 'AAAA' }],
    ['no text', { address: 7 }],
  ])('drop a feed with %s', (_, part) => {
    const feed = { address: 'https://example.org/tidemark/', key: 'A'.repeat(43).concat('=') };
    expect(read({ feed }).feed).toEqual(feed);
    expect(read({ feed: { ...feed, ...part } }).feed).toBeNull();
  });

  it('take nothing from the prototype of what is stored', () => {
    expect(read(Object.create({ theme: 'dark' }))).toEqual(DEFAULT_SETTINGS);
    expect(read(JSON.parse('{"__proto__": {"theme": "dark"}}'))).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a page', () => {
  it('reads the same settings as all else does, whatever is stored', () => {
    const stored = fc.oneof(
      anySettings,
      fc.record({ assets: fc.anything(), delay: fc.anything(), marks: fc.anything() }),
      fc.anything(),
    );
    fc.assert(
      fc.property(stored, (settings) => {
        const ofPage = pageSettings({ settings: withoutSites(settings) }, 'story.example');
        const whole = read(settings);
        const same = Object.keys(PAGE_SETTINGS).map((name) => [name, whole[name as keyof Settings]]);
        expect(ofPage).toEqual(Object.fromEntries(same));
      }),
    );
  });

  it('has a delay of 0 where the reader wants one', () => {
    expect(pageSettings({ settings: { delay: 0 } }, '')?.delay).toBe(0);
  });

  it('asks for its own site alone, whose www. says nothing', () => {
    expect(pageKeys('www.one.example')).toEqual(['settings', 'off:one.example']);
    expect(pageSettings({ 'off:one.example': 1 }, 'www.one.example')).toBeNull();
    expect(pageSettings({ 'off:one.example': 1 }, 'two.example')).not.toBeNull();
  });

  it('knows a site that is off also from the list in which sites lay before', () => {
    expect(pageSettings({ settings: { sitesOff: ['one.example'] } }, 'www.one.example')).toBeNull();
  });
});

function withoutSites(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null ? { ...settings, sitesOff: [] } : settings;
}
