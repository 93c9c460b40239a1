import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { VERSION } from '../../../lib/settings/migrations.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';

// The browser's object is looked for when the modules are loaded.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
fakeBrowser.runtime.id = 'test';
const stored = await import('../../../lib/settings/stored.ts');
const { changeSettings, loadSettings, migrateSettings, readSettings, reasonOf, replaceSettings, watchSettings } =
  stored;
const { switchSite } = await import('../../../lib/sites/access.ts');

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const synced = () => fakeBrowser.storage.sync.get(null);
const refusing = (why: string) =>
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(() => Promise.reject(new Error(why)));

describe('settings', () => {
  it('are the defaults until something is changed', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep only what differs from the defaults, so that a better default reaches everybody', async () => {
    await changeSettings({ delay: 400, marks: 'first' });
    expect(await synced()).toEqual({ settings: { delay: 400, version: VERSION } });
    await changeSettings({ delay: DEFAULT_SETTINGS.delay });
    expect(await synced()).toEqual({ settings: { version: VERSION } });
  });

  it('lose no change that is made together with another, and store them at once', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    const switchOff = (id: Settings['off'][number]) => changeSettings(({ off }) => ({ off: [...off, id] }));
    await Promise.all([switchOff('calm'), switchOff('trend'), changeSettings({ theme: 'dark' })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, off: ['calm', 'trend'], theme: 'dark' });
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('lose none that is made while another is being stored', async () => {
    const first = changeSettings({ delay: 400 });
    await Promise.resolve();
    await Promise.all([first, changeSettings({ theme: 'dark' })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, delay: 400, theme: 'dark' });
  });

  it('know the sites that were switched off, hundreds of them, and leave nothing of those switched on again', async () => {
    const hosts = Array.from({ length: 400 }, (_, i) => `site-${String(i).padStart(3, '0')}.example`);
    await Promise.all(hosts.map((host) => switchSite(host, false)));
    expect((await loadSettings()).sitesOff).toEqual(hosts);
    await changeSettings({ theme: 'dark' });
    await Promise.all(hosts.map((host) => switchSite(host, true)));
    expect(await synced()).toEqual({ settings: { theme: 'dark', version: VERSION } });
  });

  it('are replaced as a whole, and those before are given back', async () => {
    const before = await changeSettings({ delay: 400, sitesOff: ['one.example'] });
    expect(await replaceSettings({ ...DEFAULT_SETTINGS, marks: 'all' })).toEqual(before);
    expect(await synced()).toEqual({ settings: { marks: 'all', version: VERSION } });
    await replaceSettings(before);
    expect(await loadSettings()).toEqual(before);
  });

  it('are told to those who watch, a site that is switched off too', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await switchSite('one.example', false);
    await vi.waitFor(() => expect(seen.at(-1)?.sitesOff).toEqual(['one.example']));
    stop();
    await changeSettings({ theme: 'dark' });
    expect(seen.at(-1)?.theme).toBe('auto');
  });

  it('of an earlier version are stored as those of today after an update', async () => {
    await fakeBrowser.storage.sync.set({ settings: { delay: 400, sitesOff: ['one.example'] } });
    await migrateSettings();
    expect(await synced()).toEqual({ settings: { delay: 400, version: VERSION }, 'off:one.example': 1 });
  });
});

describe('storage that fails', () => {
  it('leaves the defaults, and says so', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(() => Promise.reject(new Error('IO error')));
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, unreadable: true });
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['MAX_ITEMS quota exceeded', 'full'],
    ['IO error', 'refused'],
  ])('refuses a change (%s), says why, and what was stored is there', async (why, reason) => {
    await changeSettings({ delay: 400 });
    refusing(why);
    const refused = await changeSettings({ theme: 'dark' }).catch(reasonOf);
    expect(refused).toBe(reason);
    expect(await synced()).toEqual({ settings: { delay: 400, version: VERSION } });
  });

  it('that refused one change takes the next', async () => {
    refusing('IO error').mockImplementationOnce(() => Promise.reject(new Error('IO error')));
    await expect(changeSettings({ theme: 'dark' })).rejects.toThrow('did not keep');
    vi.restoreAllMocks();
    expect(await changeSettings({ delay: 0 })).toEqual({ ...DEFAULT_SETTINGS, delay: 0 });
  });
});

describe('one who changes settings faster than browsers take them', () => {
  it('waits now and then, and loses nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    try {
      const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
      for (let delay = 0; delay < 200; delay++) {
        const changed = changeSettings({ delay });
        await vi.advanceTimersByTimeAsync(1);
        if (delay % 50 === 49) await vi.advanceTimersByTimeAsync(1000);
        void changed;
      }
      await vi.advanceTimersByTimeAsync(2000);
      expect((await loadSettings()).delay).toBe(199);
      expect(set.mock.calls.length).toBeLessThan(120);
    } finally {
      vi.useRealTimers();
    }
  });

  it('waits after sixty changes in a minute, of which each is forgotten a minute later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    try {
      await vi.advanceTimersByTimeAsync(600_000);
      /** Whether it was stored without a wait. */
      const isQuick = async () => {
        let isStored = false;
        void changeSettings({ delay: Date.now() % 900 }).then(() => {
          isStored = true;
        });
        await vi.advanceTimersByTimeAsync(1);
        return isStored;
      };
      await isQuick();
      await vi.advanceTimersByTimeAsync(30_000);
      for (let i = 0; i < 59; i++) expect([i, await isQuick()]).toEqual([i, true]);
      // The first of them is forgotten, the others are not.
      await vi.advanceTimersByTimeAsync(30_001);
      expect([await isQuick(), await isQuick()]).toEqual([true, false]);
      await vi.advanceTimersByTimeAsync(2000);
    } finally {
      vi.useRealTimers();
    }
  });
});
