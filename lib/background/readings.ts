/** The reading of today: computed when something it rests on changed, else taken from memory or the database. */

import { languageInForce } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import { at } from '../market/at.ts';
import { type Day, dayOf } from '../market/day.ts';
import { prepare } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { Settings } from '../settings/settings.ts';
import { headOn } from '../signal/head.ts';
import type { IndicatorId } from '../signal/ids.ts';
import { type Reading, read } from '../signal/reading.ts';
import { scoreOn } from '../signal/score.ts';
import type { Database } from '../store/open.ts';
import { readRefreshes } from '../store/refreshes.ts';
import { readResult, writeResult } from '../store/results.ts';
import type { ResultId } from '../store/schema.ts';
import { type OverviewView, overviewView } from '../view/overview.ts';
import { type PopoverView, popoverView } from '../view/popover.ts';
import type { KeptMarket, MarketKeeper } from './market-keeper.ts';

/** Days back that the popup compares with. */
const MONTH = 30;

export interface Readings {
  reading(): Promise<Reading>;
  popover(): Promise<PopoverView>;
  overview(): Promise<OverviewView>;
}

export interface ReadingsOptions {
  keeper: MarketKeeper;
  /** The version of the extension: another version may compute otherwise. */
  version: string;
  settings(): Promise<Settings>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Computes nothing until something is asked for. */
export function createReadings({ keeper, version, settings, now }: ReadingsOptions): Readings {
  const keepReading = keepNewest<Reading>();
  const keepPopover = keepNewest<PopoverView>();
  const keepOverview = keepNewest<OverviewView>();
  /** Only we put results into the database: what was looked up there once has been in memory since. */
  const lookedUp = new Set<ResultId>();

  async function basisOf({ market, revision, database, notice }: KeptMarket) {
    const { off, theme, language: choice } = await settings();
    const day = dayOf(now());
    const madeFrom = madeFromAll(version, revision, day, off);
    // The signal rests on the index: its closes' last confirmation is what "refreshed" means.
    const refreshedAt = (await readRefreshes(database)).get('russell2000')?.checked ?? null;
    const language = languageInForce(choice);
    return { market, database, notice, off, theme, language, day, madeFrom, refreshedAt };
  }
  type Basis = Awaited<ReturnType<typeof basisOf>>;

  /** From the database, or made now and kept there. */
  async function kept<T>(
    database: Database | null,
    id: ResultId,
    madeFrom: string,
    make: () => Promise<T>,
  ): Promise<T> {
    const known = database && !lookedUp.has(id) ? await readResult<T>(database, id, madeFrom) : null;
    lookedUp.add(id);
    if (known) return known;
    const made = await make();
    // Nobody waits for it to be kept, and what is still to be answered goes first: without it, it is computed again.
    if (database) {
      setTimeout(() => void writeResult(database, { id, madeFrom, version, [id]: made }).catch(() => undefined));
    }
    return made;
  }

  const readingOf = ({ market, database, off, day, madeFrom }: Basis): Promise<Reading> =>
    keepReading(madeFrom, () => kept(database, 'reading', madeFrom, async () => read(market, { off }, day)));

  const popoverFrom = (from: Basis): Promise<PopoverView> => {
    const madeFrom = JSON.stringify([from.madeFrom, from.language, from.theme, from.refreshedAt]);
    const make = async () => popoverView(from.market, await readingOf(from), createWords(from.language), from);
    return keepPopover(madeFrom, () => kept(from.database, 'popover', madeFrom, make));
  };

  const overviewFrom = (from: Basis): Promise<OverviewView> => {
    const madeFrom = JSON.stringify([from.madeFrom, from.language, from.theme, from.refreshedAt, from.notice]);
    const make = async () => {
      const [reading, popover] = [await readingOf(from), await popoverFrom(from)];
      const ready = prepare(from.market);
      const session = lastAtOrBefore(ready.sessions, from.day);
      const scoreOf = scoreOn(ready, session);
      const scoreWith = (off: IndicatorId[]) => {
        const score = scoreOf({ off });
        return Number.isNaN(score) ? null : score;
      };
      const monthBefore = at(ready.sessions, session) - MONTH;
      const month = monthBefore < at(ready.sessions, 0) ? null : headOn(ready, from, monthBefore);
      return overviewView(reading, popover, from.notice, createWords(from.language), scoreWith, month);
    };
    return keepOverview(madeFrom, () => kept(from.database, 'overview', madeFrom, make));
  };

  return {
    reading: () => keeper.use(async (kept) => readingOf(await basisOf(kept))),
    popover: () => keeper.use(async (kept) => popoverFrom(await basisOf(kept))),
    overview: () => keeper.use(async (kept) => overviewFrom(await basisOf(kept))),
  };
}

/** What a reading rests on, as a text: the version, the closes, the day, and what is switched off in whatever order. */
export function madeFromAll(version: string, revision: number, day: Day, off: Settings['off']): string {
  return JSON.stringify([version, revision, day, off.toSorted()]);
}

/** Keeps the newest result under its key, so that several who ask at once wait for one computation. */
function keepNewest<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  let newest: { key: string; result: Promise<T> } | null = null;
  return (key, make) => {
    if (newest?.key === key) return newest.result;
    const entry = { key, result: make() };
    newest = entry;
    entry.result.catch(() => {
      if (newest === entry) newest = null;
    });
    return entry.result;
  };
}
