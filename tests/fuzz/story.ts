/** The moment of a story: whatever a page says, it is a day in bounds or nothing, and soon. */

import fc from 'fast-check';
import { isoDay } from '../../lib/market/day.ts';
import { type StoryFacts, storyMoment } from '../../lib/story/moment.ts';
import { type Target, target } from './target.ts';

const NOW = Date.UTC(2026, 9, 2);
/** What dates, addresses and descriptions are made of. */
const PIECES = [
  ...['2026', '-', '01', '20', 'T', ':', 'Z', '+02', ' ', '\n', '[', ']', '(', ')', 'Tue', ', ', 'Jan', 'GMT'],
  ...['-->', '<!--', '//', '/*', '*/', ';', '<![CDATA[', ']]>', '{', '}', ',', '"', "\\'", '&quot;', '&amp;'],
  ...['"datePublished":', '"@type":"NewsArticle"', '"@graph":[', 'https://example.com/a', '/', '#', '?'],
];
const LENGTH = 20_000;
/** The most that may take, ms of the processor: far more than linear time needs. */
const LONGEST = 500;

const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 3 }));
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** A few pieces over and over, with an end of their own. */
const long = fc
  .tuple(text, text, text)
  .map(([begin, unit, end]) => begin + (unit || ' ').repeat(Math.ceil(LENGTH / (unit.length || 1))) + end);

const factsOf = (some: fc.Arbitrary<string>): fc.Arbitrary<StoryFacts> =>
  fc.record({
    jsonLd: fc.array(
      some.map((one) => `${one}datePublished${one}`),
      { maxLength: 2 },
    ),
    metas: fc.array(fc.record({ name: fc.constantFrom('date', 'pubdate'), value: some }), { maxLength: 2 }),
    times: fc.array(some, { maxLength: 1 }),
    location: fc.option(some.map((one) => `https://example.com/${one}`)),
    canonical: fc.option(some),
  });

function inBounds(facts: StoryFacts): void {
  const start = process.cpuUsage();
  const found = storyMoment(facts, NOW);
  const { user, system } = process.cpuUsage(start);
  if (user + system > LONGEST * 1000) throw new Error(`${(user + system) / 1000} ms`);
  if (!found) return;
  const day = isoDay(found.day);
  if (day < '2009-01-03' || day > '2026-10-03') throw new Error(day);
}

export const STORY: readonly Target[] = [
  target('story: the moment, from anything', 40, factsOf(text), inBounds),
  target('story: the moment, from long pages', 2, factsOf(long), inBounds),
];
