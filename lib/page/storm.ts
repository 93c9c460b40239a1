/** Storms of changes: more a second than it pays to follow. */

/** More changes than this within a second are a storm: one walk over the whole page later is cheaper. */
const STORM = 1000;
/** How long a page is left alone in a storm, ms: twice as long each time it goes on, up to the most. */
const CALM = 2000;
const LONGEST_CALM = 32_000;

export interface StormWatch {
  /** Counts changes; true when they became a storm. */
  count(changes: number): boolean;
  /** How long to look away now, ms; the count begins anew with the changes after that. */
  calm(): number;
}

export function createStormWatch(): StormWatch {
  let changes = 0;
  let since = 0;
  let calm = CALM;
  return {
    count(more) {
      const now = performance.now();
      if (now - since > 1000) {
        // A second with fewer ended what storm there was.
        if (changes <= STORM) calm = CALM;
        since = now;
        changes = 0;
      }
      changes += more;
      return changes > STORM;
    },
    calm() {
      const now = calm;
      calm = Math.min(2 * calm, LONGEST_CALM);
      return now;
    },
  };
}
