/** The stores' pictures as HTML: our colours, a few words, and beside them the extension as it was photographed. */

import type { Language } from '../../lib/i18n/languages.ts';
import { APP, svg } from '../packages/app-icon.ts';
import type { Caption } from './texts/text.ts';

export interface Shot {
  readonly png: Buffer;
  /** Where it lies, in pixels of the picture; it may reach over the edge. */
  readonly left: number;
  readonly top: number;
}

const STYLE = `<style>
  * { margin: 0; box-sizing: border-box; }
  body { position: relative; overflow: hidden; background: #16324f; color: #fff;
    font: 21px/1.45 "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
  .sea { position: absolute; inset: 0; }
  .words { position: absolute; left: 56px; top: 56px; width: 312px; }
  .brand { display: flex; align-items: center; gap: 14px; font-size: 24px; font-weight: 600; margin-bottom: 72px; }
  .brand svg { border-radius: 12px; box-shadow: 0 0 0 1px #ffffff2e; }
  h1 { font-size: 40px; line-height: 1.16; letter-spacing: -0.015em; font-weight: 700; margin-bottom: 22px; text-wrap: balance; word-break: auto-phrase; }
  p { color: #c9d9e8; }
  img { position: absolute; border-radius: 14px; box-shadow: 0 0 0 1px #00000026, 0 24px 64px #00000073; }
</style>`;

/** The tide and the line that its highest left, as in the icon. */
function sea(width: number, height: number, level: number): string {
  const wave = (y: number) => {
    const step = width / 4;
    return `M0 ${y}${`q${step / 4} -18 ${step / 2} 0t${step / 2} 0`.repeat(4)}V${height}H0Z`;
  };
  return `<svg class="sea" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <path d="${wave(level)}" fill="#1f4469"/><path d="${wave(level + 44)}" fill="#2a577f"/>
    <path d="M0 ${level - 52}H${width}" stroke="#f3b45b" stroke-width="4" stroke-dasharray="16 11" stroke-linecap="round" opacity="0.9"/>
  </svg>`;
}

/** A picture of 1280 × 800. */
export function picture({ title, text }: Caption, language: Language, shots: readonly Shot[]): string {
  const images = shots.map(
    ({ png, left, top }) =>
      `<img style="left:${left}px;top:${top}px" src="data:image/png;base64,${png.toString('base64')}" alt="">`,
  );
  return `${STYLE}${sea(1280, 800, 676)}<div class="words" lang="${language}"><div class="brand">${svg(APP, 52)}Tidemark</div><h1>${title}</h1><p>${text}</p></div>${images.join('')}`;
}

/** A promotional tile: the small one of 440 × 280, or one of another size, drawn larger. */
export function tile(width = 440, height = 280): string {
  const scale = height / 280;
  return `${STYLE}${sea(width, height, 224 * scale)}<div style="position:absolute;left:${(width - 368 * scale) / 2}px;top:${44 * scale}px;display:flex;align-items:center;gap:22px">
    <span style="display:flex;border-radius:${20 * scale}px;box-shadow:0 0 0 1px #ffffff2e">${svg(APP, 92 * scale)}</span>
    <span style="font-size:${44 * scale}px;font-weight:700;letter-spacing:-0.02em">Tidemark</span></div>`;
}

/** The logo, 300 × 300. */
export function logo(): string {
  return `<style>*{margin:0}svg{display:block}</style>${svg(APP, 300)}`;
}
