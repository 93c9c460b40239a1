/** How many decimals a column of closes needs, so that it can be written as whole numbers and read back exactly. */

export const MOST_DECIMALS = 15;
/** Steps between two such numbers, zigzagged, stay below 2^53. */
const LARGEST_SCALED = 2 ** 51;

/**
 * Fewest decimals that give back every close exactly (whole number / 10^decimals). Throws a RangeError that names the
 * series when none do.
 */
export function decimalsOf(name: string, closes: Float64Array): number {
  let decimals = 0;
  for (const close of closes) {
    while (Math.round(close * 10 ** decimals) / 10 ** decimals !== close) {
      if (++decimals > MOST_DECIMALS) throw new RangeError(`${name}: ${close} has too many decimals`);
    }
  }
  const largest = closes.reduce((most, close) => Math.max(most, Math.abs(close)), 0) * 10 ** decimals;
  if (largest > LARGEST_SCALED) throw new RangeError(`${name}: too large for ${decimals} decimals`);
  return decimals;
}
