/** Whether a page stands on light or dark ground, so that the popover can stand on the same. */

/** What is nearly transparent is no ground. */
const LEAST_ALPHA = 0.5;

/** By the colour the page paints itself, else by the canvas that its scheme gives it. */
export function pageGround(): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = element
      ? numbersIn(getComputedStyle(element).backgroundColor)
      : [];
    if (!element || alpha < LEAST_ALPHA) continue;
    // Perceived brightness, 0 to 255 (ITU-R BT.601).
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'dark' : 'light';
}

/** Of `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as computed styles write most colours; others count as transparent. */
function numbersIn(color: string): number[] {
  return color.startsWith('rgb') ? (color.match(/[\d.]+/g) ?? []).map(Number) : [0, 0, 0, 0];
}
