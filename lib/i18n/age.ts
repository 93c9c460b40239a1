/** Ages in words, by `Intl` alone, so that the popover can say them at the moment it is drawn. */

const MINUTE = 60_000;
const STEPS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** "49 days ago", "2 hr ago", "this minute"; `ms` is the time that passed, and one in the future counts as now. */
export function ageText(language: string, ms: number): string {
  const [unit, length] = STEPS.find(([, length]) => ms >= length) ?? ['minute', Number.POSITIVE_INFINITY];
  const style = unit === 'day' ? 'long' : 'short';
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto', style }).format(
    -Math.floor(Math.max(0, ms) / length),
    unit,
  );
}
