/**
 * Two Tidemarks of different versions on one profile, one after the other, or on one sync: what the other one put there
 * in a form of its own costs neither figures nor words.
 */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWords } from '../../../lib/i18n/words.ts';
import { migrate } from '../../../lib/settings/migrations.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { type Synced, settingsOf, withChange } from '../../../lib/settings/synced.ts';
import { ASKED_SERIES } from '../../../lib/sources/chains.ts';
import { commit } from '../../../lib/store/commit.ts';
import { openDatabase } from '../../../lib/store/open.ts';
import type { FeedState, RefreshRecord } from '../../../lib/store/schema.ts';
import { updatesView } from '../../../lib/view/updates.ts';
import { snapshotMarket } from '../../replay/market.ts';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);
const { askForData, isConsented, rememberConsents } = await import('../../../lib/sites/consents.ts');
const { readFeedMark, writeFeedMark } = await import('../../../lib/store/feed-marks.ts');
const { unfinished } = await import('../../../lib/refresh/refresher.ts');
const { isTold } = await import('../../../lib/view/alerts.ts');
const { announce, watchStamp } = await import('../../../lib/messages/stamp.ts');

const NOW = Date.UTC(2026, 10, 21, 12);
const words = createWords('en');

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

describe('consents in another form', () => {
  it.each([[{ 'api.nasdaq.com': true }], ['api.nasdaq.com'], [7]])(
    '%j say no, and a click says yes again',
    async (kept) => {
      await fakeBrowser.storage.local.set({ consents: kept });
      expect(await isConsented('api.nasdaq.com')).toBe(false);
      await rememberConsents(['api.nasdaq.com']);
      expect(await isConsented('api.nasdaq.com')).toBe(true);
    },
  );
});

it.each([true, false])('hosts of data that the browser asks the reader for are agreed to: %s', async (granted) => {
  const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => granted);
  expect(await askForData(['https://api.nasdaq.com/*'])).toBe(granted);
  expect(request).toHaveBeenLastCalledWith({ origins: ['https://api.nasdaq.com/*'] });
  expect(await isConsented('api.nasdaq.com')).toBe(granted);
});

describe('the mark of a feed', () => {
  const mark = { madeAt: NOW, digest: 'ab', lastDays: { bitcoin: 20_000 }, points: 3 };
  it('with more than we know is a mark; in another form it is none, and the next one is kept', async () => {
    const key = `${'A'.repeat(43)}=`;
    await fakeBrowser.storage.local.set({ 'feed-marks': { [key.slice(0, 43)]: { ...mark, more: 1 } } });
    expect(await readFeedMark(key)).toEqual(mark);
    await fakeBrowser.storage.local.set({ 'feed-marks': { [key.slice(0, 43)]: { madeAt: 'today' } } });
    expect(await readFeedMark(key)).toBeNull();
    await writeFeedMark(key, mark);
    expect(await readFeedMark(key)).toEqual(mark);
  });
});

it.each([[{}], ['2026-11-20'], [{ session: '2026-11-20', state: 'tidal', lit: [] }], [{ session: 1, state: 'mixed' }]])(
  'what an alert told last, kept as %j, counts as nothing told',
  (kept) => expect(isTold(kept)).toBe(false),
);

it('a stamp of another form is another stamp', async () => {
  await fakeBrowser.storage.local.set({ stamp: { v: 2 } });
  const seen: unknown[] = [];
  const stop = watchStamp((stamp) => seen.push(stamp));
  await announce('one');
  await expect.poll(() => seen).toEqual(['one']);
  stop();
});

it('a refresh that waits for a series of the future goes on with those of today, and is over without them', async () => {
  const database = await openDatabase(() => {});
  const run = { id: 'run', startedAt: NOW, byHand: false, done: [], requests: 0, bytes: 0 } as const;
  await commit(database, { meta: [{ ...run, waiting: ['gold' as 'iwm', 'iwm'] }] });
  expect((await unfinished(database, NOW))?.waiting).toEqual(['iwm']);
  await commit(database, { meta: [{ ...run, waiting: ['gold' as 'iwm'] }] });
  expect(await unfinished(database, NOW)).toBeNull();
  database.close();
});

it('reasons that only a newer Tidemark knows are told in words of today', async () => {
  const held = { day: 20_000, kept: null, said: 7, why: 'eclipse', provider: 'moon', since: 0, against: null } as never;
  const troubles = [{ provider: 'moon', why: 'eclipse' } as never];
  const record: RefreshRecord = { id: 'iwm', source: 'moon', at: 0, held: [held], troubles };
  const key = `${'A'.repeat(43)}=`;
  const feed = { id: 'feed', address: 'https://feed.example/', key, seen: null, askedAt: 0, takenAt: 0 } as const;
  const yes = async () => true;
  const { rows, feed: row } = await updatesView(
    await snapshotMarket(),
    new Map([['iwm', record]]),
    DEFAULT_SETTINGS,
    { isAllowed: yes, isHostAllowed: yes },
    { ...feed, fault: 'eclipse' as FeedState['fault'] },
    words,
  );
  expect(rows).toHaveLength(ASKED_SERIES.length);
  const iwm = rows.find(({ id }) => id === 'iwm');
  const told = [...(iwm?.troubles ?? []), ...(iwm?.open ?? []), row?.trouble ?? ''];
  expect(told).toHaveLength(3);
  for (const text of told) expect(text).not.toMatch(/eclipse|sources\.|closes\.|updates\.|feed\.r/);
});

describe('settings on one sync with Tidemark 0.1, which kept all in one item and knows no version', () => {
  /** As that one changed a setting: it read what it knew, and wrote what differs from its defaults. */
  const older = (stored: Synced, change: object): Synced => {
    const known = [
      'off',
      'assets',
      'marks',
      'underline',
      'delay',
      'modifier',
      'sitesOff',
      'refreshEvery',
      'providersOff',
      'feed',
      'theme',
      'language',
    ];
    const settings = Object.entries((stored.settings ?? {}) as object).filter(([name]) => known.includes(name));
    return { ...stored, settings: { ...Object.fromEntries(settings), ...change } };
  };

  it('nothing of either is lost but the consent to ask Nasdaq, which is asked for again', () => {
    let stored: Synced = withChange({}, { delay: 400, sitesOff: ['one.example'], alerts: true, providersOff: [] });
    stored = older(stored, { theme: 'dark', sitesOff: ['two.example'] });
    expect(settingsOf(stored)).toMatchObject({
      ...{ delay: 400, theme: 'dark', sitesOff: ['one.example', 'two.example'], providersOff: ['nasdaq'] },
      // It dropped what it does not know: a switch that came later is as by default.
      alerts: false,
    });
    stored = withChange(stored, { sitesOff: ['two.example'] });
    expect(settingsOf(older(stored, { delay: 0 }))).toMatchObject({
      delay: 0,
      theme: 'dark',
      sitesOff: ['two.example'],
    });
  });

  it('come to rest: what both wrote in turn is migrated once and then stays', () => {
    const stored = migrate(older(withChange({}, { delay: 400 }), { sitesOff: ['a.example'] }));
    expect(migrate(stored)).toEqual(stored);
  });

  it('a feed comes along with its address and key only, and none of another form', () => {
    const feed = { address: 'https://feed.example/', key: `${'A'.repeat(43)}=` };
    expect(settingsOf({ settings: { version: 3, feed: { ...feed, name: 'A bank' } } }).feed).toEqual(feed);
    const newer = { settings: { version: 3, feed: [feed] } };
    expect(settingsOf(newer).feed).toBeNull();
    // Not ours to drop while something else is changed.
    expect(withChange(newer, { delay: 0 }).settings).toMatchObject({ feed: [feed] });
  });
});
