/** The shapes of the app's icon, on a square of 96. */

/** Dark with a light rim: the one stands out on light toolbars, the other on dark ones. */
export const TILE =
  '<rect x="3" y="3" width="90" height="90" rx="22" fill="#16324f" stroke="#a9cdea" stroke-width="6"/>';

/** The app: a calm tide below the line that the highest one left. */
export const APP = `${TILE}
  <path d="M18 34h60" stroke="#f3b45b" stroke-width="8" stroke-linecap="round" stroke-dasharray="14 9"/>
  <path d="M2 62c12-11 22-11 34 0s22 11 34 0c8-7.500 15-10 24-6v16c0 12.200-9.800 22-22 22H24C11.800 94 2 84.200 2 72Z" fill="#7cc4f0"/>`;

/** Shapes as a picture of so many pixels. */
export function svg(shapes: string, size: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 96 96">${shapes}</svg>`;
}
