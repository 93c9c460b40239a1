/** How fast a page changes: a few changes are followed at once, many are gathered, and a burst is waited out. */

/** More changes than this within a second often meet the same places again. */
const MANY = 100;
/** With more than this, one walk over the whole page later is cheaper than following it. */
const BURST = 1000;
/** How long a page is left alone in a burst, ms: twice as long each time it goes on, up to the most. */
const CALM = 2000;
const LONGEST_CALM = 32_000;
/** A burst that outlasts such a calm may be how the page always is, ms. */
const LONG = 8000;

export interface BurstWatch {
  /** Counts changes; what they are with those of the same second before. */
  count(changes: number): 'few' | 'many' | 'burst';
  /** How long to look away now, ms; and whether the burst has gone on for long by then. */
  lookAway(): { calm: number; isLong: boolean };
}

export function watchBursts(): BurstWatch {
  let changes = 0;
  let since = 0;
  let calm = CALM;
  return {
    count(more) {
      const now = performance.now();
      if (now - since > 1000) {
        // A second with fewer ended what burst there was.
        if (changes <= BURST) calm = CALM;
        since = now;
        changes = 0;
      }
      changes += more;
      return changes > BURST ? 'burst' : changes > MANY ? 'many' : 'few';
    },
    lookAway() {
      const now = { calm, isLong: calm > LONG };
      calm = Math.min(2 * calm, LONGEST_CALM);
      return now;
    },
  };
}
