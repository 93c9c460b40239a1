/**
 * Moving-block bootstrap: neighbours in time depend on each other, so whole blocks of them are drawn.
 * https://doi.org/10.1214/aos/1176347265
 */

/**
 * Calls `use` with the places of each draw: blocks of `block` neighbours, not circular, starting at
 * ⌊u·(n − block + 1)⌋, as many as fill n places, the last one cut. The array is reused from draw to draw.
 * Nothing is drawn when n is less than a block.
 */
export function drawBlocks(
  n: number,
  block: number,
  draws: number,
  random: () => number,
  use: (picked: Int32Array) => void,
): void {
  if (n < block) return;
  const picked = new Int32Array(n);
  for (let draw = 0; draw < draws; draw++) {
    for (let filled = 0; filled < n; filled += block) {
      const start = Math.floor(random() * (n - block + 1));
      for (let i = 0; i < block && filled + i < n; i++) picked[filled + i] = start + i;
    }
    use(picked);
  }
}
