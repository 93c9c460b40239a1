/** Then and now of the stories that pages ask about: taken from the database, or computed and kept there. */

import { languageInForce } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import { dayOf, isoDay } from '../market/day.ts';
import { readStory, writeStory } from '../store/stories.ts';
import type { StoryDay } from '../story/known-day.ts';
import { type StoryReading, storyReading } from '../story/then-and-now.ts';
import { type StoryView, storyView } from '../view/story.ts';
import { madeFromAll, type Readings, type ReadingsOptions } from './readings.ts';

/** Null for a story that is too new to compare, or older than the closes. */
export type AnswerStory = (asked: StoryDay) => Promise<StoryView | null>;

export function createStories(
  { keeper, version, settings, now }: ReadingsOptions,
  readings: Pick<Readings, 'reading'>,
): AnswerStory {
  return async ({ day, known }) => {
    const [{ market, revision, database }, { off, language }] = await Promise.all([keeper.get(), settings()]);
    const today = dayOf(now());
    const madeFrom = madeFromAll(version, revision, today, off);
    const record = { id: isoDay(known), madeFrom, usedAt: now() };
    let story = database && (await readStory<StoryReading>(database, record));
    if (!story) {
      story = storyReading(market, { off }, known, today);
      if (!story) return null;
      if (database) await writeStory(database, { ...record, story });
    }
    const { baseRates } = await readings.reading();
    return storyView(story, day, baseRates, createWords(languageInForce(language)));
  };
}
