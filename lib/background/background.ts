/** The background as a whole: which event does what. Listeners are added at once, so that each of them can wake it. */

import { browser } from 'wxt/browser';
import { feedHost } from '../feed/client.ts';
import { languageInForce } from '../i18n/languages.ts';
import { createWords, type Words } from '../i18n/words.ts';
import { isoDay } from '../market/day.ts';
import { decodeSnapshot } from '../market/snapshot.ts';
import { answerMessages } from '../messages/answers.ts';
import { askPopover, putScript } from '../messages/page-scripts.ts';
import { announce } from '../messages/stamp.ts';
import type { FeedSetting } from '../settings/settings.ts';
import { loadSettings, migrateSettings, watchSettings } from '../settings/stored.ts';
import { PROVIDERS } from '../sources/chains.ts';
import { testProvider } from '../sources/test-provider.ts';
import { readFeedState } from '../store/feed.ts';
import { readRefreshes } from '../store/refreshes.ts';
import { lineageViews } from '../view/lineage.ts';
import { chartData } from '../view/report/charts/chart-data.ts';
import { reportView } from '../view/report/report.ts';
import { updatesView } from '../view/updates.ts';
import { alertOf, answerClicks } from './alerts.ts';
import { isAllowed, isHostAllowed } from './allowed.ts';
import { showBadge } from './badge.ts';
import { clearCache } from './clear-cache.ts';
import { markUnpacked, unpackedBefore } from './facts.ts';
import { createMarketKeeper } from './market-keeper.ts';
import { createPastReports } from './past-reports.ts';
import { createReadings } from './readings.ts';
import { createRefreshing } from './refreshing.ts';
import { readOpenPage, readOpenPages, registerAllowedSites } from './site-scripts.ts';
import { createStatements } from './statements.ts';
import { createStories } from './stories.ts';

/** Once a day the age of the data changes, and with it the reading. */
const NEW_DAY = 'new-day';
const MINUTES_PER_DAY = 24 * 60;

/** Registers every listener and the alarms; call once, at the top level, so that any event can wake the background. */
export function createBackground(version: string): void {
  const now = () => Date.now();
  const keeper = createMarketKeeper({ version, loadSnapshot, unpackedBefore, markUnpacked, now });
  const options = { keeper, version, settings: loadSettings, now };
  const readings = createReadings(options);
  const past = createPastReports(options);

  /** Computes what has changed, shows it on the toolbar, and tells pages that hold an older reading. */
  async function renew(): Promise<void> {
    // The overview, though nobody asked: the toolbar popup shows the one that is kept before we are awake.
    const { popover } = await readings.overview();
    // First, for whoever just pressed a switch looks at a page.
    await announce(popover.stamp);
    const reading = await readings.reading();
    await showBadge(reading, `Tidemark: ${popover.signal.sentence}`);
    await alertOf(reading, (await loadSettings()).alerts, await wordsNow());
  }

  const refreshing = createRefreshing({ keeper, settings: loadSettings, isAllowed, isHostAllowed, renew, now });

  answerMessages({
    async wantScript(script, { tab, frameId = 0 }) {
      if (tab?.id !== undefined) await putScript(script, tab.id, frameId);
    },
    getPopover: () => readings.popover(),
    getStory: createStories(options, readings),
    checkStatements: createStatements(options),
    getOverview: () => readings.overview(),
    async getReport() {
      return reportView(await readings.reading(), await readings.popover(), await wordsNow());
    },
    async getChart(id) {
      const [{ market }, { off }, reading] = [await keeper.get(), await loadSettings(), await readings.reading()];
      return chartData(id, market, { off }, reading);
    },
    getSessions: () => past.sessions(),
    getPastHead: (day) => past.head(day),
    getPastReport: (day) => past.report(day),
    getPastChart: ({ id, day }) => past.chart(id, day),
    async getLineage() {
      const { kept: market, database } = await keeper.get();
      const refreshes = await readRefreshes(database);
      return lineageViews(market, [...refreshes.values()], await wordsNow());
    },
    async openPage(page) {
      if (page === 'options') await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
    },
    async openStoryReport(session) {
      const day = isoDay(session);
      await browser.tabs.create({ url: browser.runtime.getURL(`/report.html#as-of=${day}&story=${day}`) });
    },
    readPage: readOpenPage,
    refresh: () => refreshing.run(true),
    cancelRefresh: () => refreshing.stop(),
    async getUpdates() {
      // A page of ours is open: what could not be reached before is asked for again.
      void refreshing.catchUp();
      const { kept: market, database } = await keeper.get();
      const records = await readRefreshes(database);
      const settings = await loadSettings();
      const feed = database && settings.feed ? await readFeedState(database, settings.feed) : null;
      return updatesView(market, records, settings, { isAllowed, isHostAllowed }, feed, await wordsNow());
    },
    async testProvider(id) {
      const provider = PROVIDERS.find((each) => each.id === id);
      if (!provider) throw new Error(`there is no provider ${id}`);
      return testProvider(provider, { isAllowed, now: now() });
    },
    clearCache: () => clearCache({ refreshing, keeper, renew }),
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    refreshing.intend();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'update') await migrateSettings();
    await renew();
    if (reason === 'install' || reason === 'update') await readOpenPages();
    await refreshing.wake();
  });
  browser.runtime.onStartup.addListener(async () => {
    refreshing.intend();
    await renew();
    await refreshing.wake();
  });
  watchSettings(async ({ feed, refreshEvery }) => {
    await renew();
    await refreshing.plan();
    // A feed that was just entered is asked at once.
    if (feed && refreshEvery > 0 && (await isNewFeed(feed))) await refreshing.runAnew();
  });
  answerClicks();
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    answerClicks();
    // A source or a feed that was just allowed is asked at once; sites are allowed as `*://`.
    const isOfData = origins.some((origin) => origin.startsWith('https://'));
    if (isOfData) refreshing.intend();
    await registerAllowedSites();
    if (isOfData) await refreshing.wake();
  });
  browser.permissions.onRemoved.addListener(registerAllowedSites);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (!(await refreshing.onAlarm(name))) await renew();
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'next-mention' || tab?.id === undefined) return;
    // Nobody listens in a page without mentions.
    await askPopover(tab.id, 'nextMention').catch(() => undefined);
  });
  // Heard only while the worker is awake for something else.
  self.addEventListener('online', () => void refreshing.catchUp());
  void wakeEveryDay();
  // A page may be what woke us, so nothing is asked of the network here: a refresh that was cut off goes on by its alarm.
  void refreshing.settle();
  void registerAllowedSites();

  async function isNewFeed(feed: FeedSetting): Promise<boolean> {
    const { database } = await keeper.get();
    if (!database || !(await isHostAllowed(feedHost(feed.address)))) return false;
    return (await readFeedState(database, feed)).askedAt === null;
  }
}

/** Words of the language in force. */
async function wordsNow(): Promise<Words> {
  return createWords(languageInForce((await loadSettings()).language));
}

/**
 * Alarms do not always survive a restart of the browser, and a clock that was set back leaves them years ahead: every
 * start looks whether they are there and near.
 */
async function wakeEveryDay(): Promise<void> {
  const planned = await browser.alarms.get(NEW_DAY);
  if (planned && planned.scheduledTime - Date.now() <= MINUTES_PER_DAY * 60_000) return;
  const midnight = new Date();
  midnight.setUTCHours(24, 5, 0, 0);
  await browser.alarms.create(NEW_DAY, { when: midnight.getTime(), periodInMinutes: MINUTES_PER_DAY });
}

async function loadSnapshot() {
  const response = await fetch(browser.runtime.getURL('/snapshot.bin'));
  const { market } = await decodeSnapshot(new Uint8Array(await response.arrayBuffer()));
  return market;
}
