import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { complete } from '../../../lib/settings/complete.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

// The storage library looks for the extension's API when it is loaded.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
fakeBrowser.runtime.id = 'test';
const { changeSettings, loadSettings, replaceSettings } = await import('../../../lib/settings/stored.ts');
const { loadSitesOff } = await import('../../../lib/settings/sites-off.ts');
const { switchSite } = await import('../../../lib/sites/access.ts');

beforeEach(() => fakeBrowser.reset());

describe('stored settings', () => {
  it('are the defaults until something is changed', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep only what differs from the defaults, so that a better default reaches everybody', async () => {
    await changeSettings({ delay: 400, marks: 'first' });
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: { delay: 400 } });
    await changeSettings({ delay: DEFAULT_SETTINGS.delay });
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: {} });
  });

  it('keep the other changes when one is made', async () => {
    await changeSettings({ off: ['calm'] });
    await changeSettings({ theme: 'dark' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, off: ['calm'], theme: 'dark' });
  });

  it('know the sites that were switched off, and leave nothing of those switched on again', async () => {
    await switchSite('one.example', false);
    await switchSite('two.example', false);
    expect(await loadSitesOff()).toEqual(['one.example', 'two.example']);
    expect((await loadSettings()).sitesOff).toEqual(['one.example', 'two.example']);
    await switchSite('one.example', true);
    await switchSite('two.example', true);
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: {} });
  });

  it('keep the other changes when a site is switched', async () => {
    await changeSettings({ off: ['calm'], theme: 'dark' });
    await switchSite('one.example', false);
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      off: ['calm'],
      theme: 'dark',
      sitesOff: ['one.example'],
    });
  });

  it('are replaced as a whole, and those before are given back', async () => {
    const before = await changeSettings({ delay: 400, theme: 'dark' });
    expect(await replaceSettings({ ...DEFAULT_SETTINGS, marks: 'all' })).toEqual(before);
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: { marks: 'all' } });
    await replaceSettings(before);
    expect(await loadSettings()).toEqual(before);
  });

  it('drop a value that no longer fits, and only that one', () => {
    const stored = { delay: -5, theme: 'dark', off: ['calm', 'no-such-indicator'], sitesOff: ['example.org'] };
    expect(complete(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', sitesOff: ['example.org'] });
  });

  it('are complete and valid whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = complete(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(complete(settings)).toEqual(settings);
      }),
      { numRuns: 500 },
    );
  });

  it('drop a feed whose address is not https or whose key is none', () => {
    const key = 'A'.repeat(43).concat('=');
    const kept = { address: 'https://example.org/tidemark/', key };
    expect(complete({ feed: kept }).feed).toEqual(kept);
    expect(complete({ feed: { ...kept, address: 'http://example.org/' } }).feed).toBeNull();
    expect(complete({ feed: { ...kept, key: 'AAAA' } }).feed).toBeNull();
  });

  it('take nothing from the prototype of what is stored', () => {
    expect(complete(Object.create({ theme: 'dark' }))).toEqual(DEFAULT_SETTINGS);
    expect(complete(JSON.parse('{"__proto__": {"theme": "dark"}}'))).toEqual(DEFAULT_SETTINGS);
  });
});
