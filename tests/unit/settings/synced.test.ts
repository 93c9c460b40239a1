import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, VERSION } from '../../../lib/settings/migrations.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { difference, type Synced, settingsOf, withChange } from '../../../lib/settings/synced.ts';
import { anySettings } from './any-settings.ts';

const example = (version: number): Synced =>
  JSON.parse(readFileSync(`tests/fixtures/settings-${version}.json`, 'utf8'));
/** The same, however its lists are ordered. */
const sorted = (hosts: readonly string[]) => [...new Set(hosts)].sort();

describe('stored settings', () => {
  it('of every version there was are read as those of today', () => {
    const versions = readdirSync('tests/fixtures').filter((name) => name.startsWith('settings-'));
    expect(versions).toHaveLength(VERSION);
    for (let version = 1; version <= VERSION; version++) {
      expect(migrate(example(version))).toEqual(example(VERSION));
      expect(settingsOf(example(version))).toEqual({
        ...DEFAULT_SETTINGS,
        delay: 400,
        off: ['calm'],
        theme: 'dark',
        sitesOff: ['one.example', 'two.example'],
      });
    }
  });

  it('of before Nasdaq was asked by consent have it off, whatever else is', () => {
    const off = (providersOff: unknown) => settingsOf({ settings: { providersOff } }).providersOff;
    expect(off(undefined)).toEqual(['nasdaq']);
    expect(off([])).toEqual(['nasdaq']);
    expect(off(['yahoo'])).toEqual(['yahoo', 'nasdaq']);
    expect(settingsOf({ settings: { providersOff: [], version: 2 } }).providersOff).toEqual([]);
  });

  it('of before sites had items of their own keep those that are sites, and no other of what lay in the list', () => {
    const stored = (sitesOff: unknown) => migrate({ settings: { sitesOff } });
    expect(Object.keys(stored(['one.example', 7, null, {}]))).toEqual(['settings', 'off:one.example']);
    expect(Object.keys(stored('one.example'))).toEqual(['settings']);
  });

  it('bring back what was changed, whatever lay there before', () => {
    const before = fc.oneof(
      fc.constant({}),
      fc.dictionary(fc.constantFrom('settings', 'off:a.example'), fc.anything()),
    );
    fc.assert(
      fc.property(before, anySettings, (stored, settings) => {
        const expected = { ...settings, sitesOff: sorted(settings.sitesOff) };
        expect(settingsOf(withChange(stored, settings))).toEqual(expected);
      }),
    );
  });

  it('hold nothing that is as by default', () => {
    const { delay, marks } = DEFAULT_SETTINGS;
    expect(withChange({ settings: { delay: 400, version: VERSION } }, { delay, marks })).toEqual({
      settings: { version: VERSION },
    });
  });

  it('keep what a newer Tidemark put there: a setting, an item of a list, its version, a key', () => {
    const newer = {
      settings: { version: 9, off: ['calm', 'from-2027'], theme: 'sepia', colour: 'blue' },
      'later:thing': { a: 1 },
    };
    expect(settingsOf(newer)).toMatchObject({ off: ['calm'], theme: 'auto' });
    expect(withChange(newer, { off: ['trend'], delay: 0 })).toEqual({
      settings: { version: 9, off: ['trend', 'from-2027'], theme: 'sepia', colour: 'blue', delay: 0 },
      'later:thing': { a: 1 },
    });
  });

  it('are changed by as few items as it takes', () => {
    const before = { settings: { version: VERSION }, 'off:one.example': 1, 'off:two.example': 1 };
    const after = withChange(before, { sitesOff: ['two.example', 'three.example'] });
    expect(difference(before, after)).toEqual({ set: { 'off:three.example': 1 }, remove: ['off:one.example'] });
    expect(difference(after, after)).toEqual({ set: {}, remove: [] });
  });
});
