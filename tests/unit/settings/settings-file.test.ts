import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import {
  changedSettings,
  MOST_BYTES,
  parseSettingsFile,
  SettingsFileError,
  settingsFile,
} from '../../../lib/settings/settings-file.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../../../lib/signal/ids.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (settings: unknown, more: object = {}) =>
  bytesOf(JSON.stringify({ tidemark: 'settings', version: 1, settings, ...more }));

/** Why it was refused, and the name it stumbled over. */
function refusal(bytes: Uint8Array): [string, string] {
  try {
    parseSettingsFile(bytes);
  } catch (error) {
    if (error instanceof SettingsFileError) return [error.fault, error.setting];
    throw error;
  }
  throw new Error('it was taken');
}

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    off: fc.uniqueArray(fc.constantFrom(...INDICATOR_IDS, ...WARNING_IDS)),
    underline: fc.constantFrom('dotted', 'solid', 'pointer'),
    delay: fc.integer({ min: 0, max: 2000 }),
    modifier: fc.constantFrom('none', 'alt', 'ctrl', 'shift'),
    sitesOff: fc.array(fc.domain(), { maxLength: 20 }),
    refreshEvery: fc.constantFrom(0, 6, 12, 24),
    feed: fc.option(fc.constant({ address: 'https://example.org/', key: `${'A'.repeat(43)}=` })),
    theme: fc.constantFrom('auto', 'light', 'dark'),
  })
  .map((some) => ({ ...DEFAULT_SETTINGS, ...some }) as Settings);

describe('a settings file', () => {
  it('names its format, its version and what differs from the defaults', () => {
    const text = settingsFile({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(JSON.parse(text)).toEqual({ tidemark: 'settings', version: 1, settings: { theme: 'dark' } });
  });

  it('brings back the settings it was saved from', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettingsFile(bytesOf(settingsFile(settings)))).toEqual(settings);
      }),
    );
  });

  it('without settings in it is a reset', () => {
    expect(parseSettingsFile(fileOf({}))).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a file is refused', () => {
  it('when it is too large', () => {
    const most = bytesOf(settingsFile(DEFAULT_SETTINGS).padEnd(MOST_BYTES));
    expect(parseSettingsFile(most)).toEqual(DEFAULT_SETTINGS);
    expect(refusal(new Uint8Array(MOST_BYTES + 1).fill(32))).toEqual(['too-large', '']);
  });

  it.each(['', 'theme: dark', '{"tidemark": "settings"', '\u0000'])('when it is no JSON: %j', (text) => {
    expect(refusal(bytesOf(text))).toEqual(['not-json', '']);
  });

  it('when it is no UTF-8', () => {
    expect(refusal(Uint8Array.of(0x22, 0xff, 0x22))).toEqual(['not-json', '']);
  });

  it.each<unknown>([
    null,
    [[]],
    'settings',
    {},
    { tidemark: 'settings', version: 1 },
    { tidemark: 'settings', version: 1, settings: [] },
    { tidemark: 'settings', version: 1, settings: null },
    { tidemark: 'feed', version: 1, settings: {} },
    { tidemark: 'settings', version: 0, settings: {} },
    { tidemark: 'settings', version: '1', settings: {} },
    { tidemark: 'settings', version: 1, settings: {}, more: true },
  ])('when it is JSON, but no settings of ours: %j', (value) => {
    expect(refusal(bytesOf(JSON.stringify(value)))).toEqual(['not-settings', '']);
  });

  it('when it is nested more deeply than settings are, before it is parsed', () => {
    expect(refusal(bytesOf('['.repeat(50_000)))).toEqual(['not-settings', '']);
    expect(refusal(fileOf({ off: [[[[[[[[[]]]]]]]]] }))).toEqual(['not-settings', '']);
  });

  it('when it is of a newer version', () => {
    expect(refusal(fileOf({}, { version: 2 }))).toEqual(['too-new', '']);
  });

  it('when it names a setting that there is not, or gives one a value that it does not take', () => {
    expect(refusal(fileOf({ theme: 'dark', colour: 'red' }))).toEqual(['unknown', 'colour']);
    expect(refusal(fileOf({ theme: 'dark', delay: -1 }))).toEqual(['invalid', 'delay']);
    expect(refusal(fileOf({ ['x'.repeat(999)]: 1 }))).toEqual(['unknown', 'x'.repeat(40)]);
    expect(refusal(fileOf({ feed: { address: 'http://example.org/', key: 'A'.repeat(43) } }))).toEqual([
      'invalid',
      'feed',
    ]);
  });

  it('when it reaches for prototypes, which stay as they are', () => {
    const hostile = '{"theme": "dark", "__proto__": {"delay": 1}, "constructor": {"prototype": {"delay": 1}}}';
    const file = `{"tidemark": "settings", "version": 1, "settings": ${hostile}}`;
    expect(refusal(bytesOf(file))).toEqual(['unknown', '__proto__']);
    expect(refusal(bytesOf(`{"__proto__": {"delay": 1}, ${file.slice(1)}`))).toEqual(['not-settings', '']);
    expect(({} as Record<string, unknown>).delay).toBeUndefined();
  });

  it('or else read as whole and valid settings, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((json) => `{"tidemark":"settings","version":1,"settings":${json}}`),
        ),
        (json) => {
          try {
            expect(Object.keys(parseSettingsFile(bytesOf(json)))).toEqual(Object.keys(DEFAULT_SETTINGS));
          } catch (error) {
            expect(error).toBeInstanceOf(SettingsFileError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('says which settings differ', () => {
  const after: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', off: ['calm'] };
  expect(changedSettings(DEFAULT_SETTINGS, after).sort()).toEqual(['off', 'theme']);
  expect(changedSettings(after, structuredClone(after))).toEqual([]);
});
