/** Days as whole numbers since 1970-01-01 (UTC), so that calendar arithmetic is plain addition. */

/** Days since 1970-01-01. */
export type Day = number;
/** `YYYY-MM-DD`. */
export type IsoDay = string;

const MS_PER_DAY = 86_400_000;

/** Parses `YYYY-MM-DD`; null when the text is not a real calendar day. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return null;
  const day = ms / MS_PER_DAY;
  return isoDay(day) === text ? day : null;
}

/** The ISO form of a day number. */
export function isoDay(day: Day): IsoDay {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The UTC day that holds an instant in milliseconds. */
export function dayOf(ms: number): Day {
  return Math.floor(ms / MS_PER_DAY);
}
