/** Whether a page stands on light or dark ground, so that the popover can stand on the same. */

/** What is nearly transparent is no ground. */
const LEAST_ALPHA = 0.5;

/** By the colour the page paints itself, else by its text's, which is light where the browser gives it a dark canvas. */
export function pageGround(): 'light' | 'dark' {
  const root = document.documentElement;
  for (const element of [document.body, root]) {
    const [brightness, alpha] = element ? seen(getComputedStyle(element).backgroundColor) : NOTHING;
    if (alpha >= LEAST_ALPHA) return brightness < 128 ? 'dark' : 'light';
  }
  return seen(getComputedStyle(root).color)[0] < 128 ? 'light' : 'dark';
}

const NOTHING = [0, 0] as const;

/**
 * Perceived brightness, 0 to 255 (ITU-R BT.601), and opacity of `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`, as computed styles
 * write most colours, and of `oklch(0.2 0.03 250)`, which tells its lightness itself; others count as transparent.
 */
function seen(color: string): readonly [brightness: number, alpha: number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (color.startsWith('ok')) return [red * 255, alpha];
  return color.startsWith('rgb') ? [0.299 * red + 0.587 * green + 0.114 * blue, alpha] : NOTHING;
}
