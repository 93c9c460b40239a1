/** Ages in words, by `Intl` alone, so that the card can say them at the moment it is drawn. */

const MINUTE = 60_000;
const STEPS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** "49 days ago", "2 hours ago", "this minute"; `ms` is the time that passed, and one in the future counts as now. */
export function ageText(language: string, ms: number): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, length] of STEPS) {
    if (ms >= length) return format.format(-Math.floor(ms / length), unit);
  }
  return format.format(0, 'minute');
}
