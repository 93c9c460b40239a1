/** The reading of today: computed when something it rests on changed, else taken from memory or the database. */

import { languageInForce } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import { dayOf } from '../market/day.ts';
import { prepare } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { Settings } from '../settings/settings.ts';
import type { IndicatorId } from '../signal/ids.ts';
import { type Reading, read } from '../signal/reading.ts';
import { scoreOn } from '../signal/score.ts';
import { readCards, readOverview, readReading, writeCards, writeOverview, writeReading } from '../store/readings.ts';
import { readRefreshes } from '../store/refreshes.ts';
import { type Cards, cardViews } from '../view/card.ts';
import { type OverviewView, overviewView } from '../view/overview.ts';
import type { MarketKeeper } from './market-keeper.ts';

export interface Readings {
  reading(): Promise<Reading>;
  cards(): Promise<Cards>;
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
  const keepCards = keepNewest<Cards>();
  const keepOverview = keepNewest<OverviewView>();

  async function basis() {
    const [{ market, revision, database, notice }, { off, theme, language: choice }] = await Promise.all([
      keeper.get(),
      settings(),
    ]);
    const day = dayOf(now());
    const madeFrom = JSON.stringify([version, revision, day, [...off].sort()]);
    // The signal rests on the index: its closes' last confirmation is what "refreshed" means.
    const refreshedAt = (database && (await readRefreshes(database)).get('russell2000')?.checked) ?? null;
    const language = languageInForce(choice);
    return { market, database, notice, off, theme, language, day, madeFrom, refreshedAt };
  }
  type Basis = Awaited<ReturnType<typeof basis>>;

  const readingOf = ({ market, database, off, day, madeFrom }: Basis): Promise<Reading> =>
    keepReading(madeFrom, async () => {
      const cached = database && (await readReading(database, madeFrom));
      if (cached) return cached;
      const reading = read(market, { off }, day);
      if (database) await writeReading(database, madeFrom, reading);
      return reading;
    });

  const cardsFrom = (from: Basis): Promise<Cards> => {
    const madeFrom = JSON.stringify([from.madeFrom, from.language, from.theme, from.refreshedAt]);
    return keepCards(madeFrom, async () => {
      const cached = from.database && (await readCards(from.database, madeFrom));
      if (cached) return cached;
      const reading = await readingOf(from);
      const cards = cardViews(from.market, reading, createWords(from.language), from);
      if (from.database) await writeCards(from.database, madeFrom, cards);
      return cards;
    });
  };

  const overviewFrom = (from: Basis): Promise<OverviewView> => {
    const madeFrom = JSON.stringify([from.madeFrom, from.language, from.theme, from.refreshedAt, from.notice]);
    return keepOverview(madeFrom, async () => {
      const cached = from.database && (await readOverview(from.database, madeFrom));
      if (cached) return cached;
      const [reading, cards] = [await readingOf(from), await cardsFrom(from)];
      const ready = prepare(from.market);
      const session = lastAtOrBefore(ready.sessions, from.day);
      const scoreWith = (off: IndicatorId[]) => {
        const score = scoreOn(ready, { off }, session);
        return Number.isNaN(score) ? null : score;
      };
      const overview = overviewView(reading, cards, from.notice, createWords(from.language), scoreWith);
      if (from.database) await writeOverview(from.database, madeFrom, version, overview);
      return overview;
    });
  };

  return {
    reading: async () => readingOf(await basis()),
    cards: async () => cardsFrom(await basis()),
    overview: async () => overviewFrom(await basis()),
  };
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
