/** An amount in the unit of another one: beside "$2.2bn" stands "$0.4bn", not "$430.5m". */

const NUMBER: ReadonlySet<Intl.NumberFormatPartTypes> = new Set(['integer', 'group', 'decimal', 'fraction']);

/**
 * Writes `value` as `compact` writes `like`, with `digits` decimals.
 * @param compact a format of compact notation; its signs are kept
 * @param plain the same digits without a unit
 */
export function writtenAlike(
  value: number,
  like: number,
  compact: Intl.NumberFormat,
  plain: (value: number) => string,
): string {
  const unit = unitOf(Math.abs(like), compact);
  const number = plain(Math.abs(value) / unit);
  // A number of the sign of `value` and the unit of `like`; its digits are then put in place.
  const parts = compact.formatToParts(Math.sign(value) * Math.abs(like));
  const first = parts.findIndex(({ type }) => NUMBER.has(type));
  return parts.map(({ type, value: text }, i) => (NUMBER.has(type) ? (i === first ? number : '') : text)).join('');
}

/** The power of ten that the format writes an amount in: 1e9 for "$4.4bn". */
function unitOf(amount: number, compact: Intl.NumberFormat): number {
  if (amount === 0) return 1;
  const shown = compact
    .formatToParts(amount)
    .filter(({ type }) => NUMBER.has(type) && type !== 'group')
    .map(({ type, value }) => (type === 'decimal' ? '.' : value))
    .join('');
  return 10 ** Math.round(Math.log10(amount / Number(shown)));
}
