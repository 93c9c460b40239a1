/** An amount in the unit of another one: beside "$2.2bn" stands "$0.4bn", not "$430.5m". */

/** With one decimal less than this shows as nothing. */
const LOST = 0.05;

const NUMBER: ReadonlySet<Intl.NumberFormatPartTypes> = new Set(['integer', 'group', 'decimal', 'fraction']);

/**
 * Writes `value` in the unit in which `compact` writes the larger of both, with one decimal; none from a hundred on, two
 * where the smaller would be lost. Two amounts that are written alike so have one unit and one precision.
 * @param compact a format of compact notation; its signs are kept
 * @param plain writes a number without a unit, with so many decimals
 */
export function writtenAlike(
  value: number,
  like: number,
  compact: Intl.NumberFormat,
  plain: (value: number, digits: number) => string,
): string {
  const largest = Math.max(Math.abs(value), Math.abs(like));
  const unit = unitOf(largest, compact);
  const smallest = Math.min(Math.abs(value), Math.abs(like)) / unit;
  const digits = largest / unit >= 100 ? 0 : smallest > 0 && smallest < LOST ? 2 : 1;
  const number = plain(Math.abs(value) / unit, digits);
  // A number of the sign of `value` in that unit; its digits are then put in place.
  const parts = compact.formatToParts((Math.sign(value) || 1) * largest);
  const first = parts.find(({ type }) => NUMBER.has(type));
  // What shows as nothing has no sign.
  const isSigned = /[1-9]/.test(number);
  return parts
    .filter(({ type }) => isSigned || (type !== 'minusSign' && type !== 'plusSign'))
    .map((part) => (part === first ? number : NUMBER.has(part.type) ? '' : part.value))
    .join('');
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
