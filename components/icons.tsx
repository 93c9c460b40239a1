/** One family of icons: 16 px grid, 1.5 px round strokes, the colour of the text around. */

import type { JSX } from 'preact';

const PATHS = {
  pin: 'M6 2.5h4M6.6 2.5v4L4.3 8.8v.9h7.4v-.9L9.4 6.5v-4M8 9.7v3.8',
  corner: 'M2.5 3h11v10h-11zM8.5 3v4.5h5',
  report: 'M3 13h10M4.5 10.5V8M8 10.5V3.5M11.5 10.5V6',
  settings: 'M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5M9.5 3.2v3.6M6.5 9.2v3.6',
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M6 4l4 4-4 4',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.7h-2.7',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M8 5v3.2l2 1.3',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  save: 'M8 2.5v7.5M5 7.2l3 3 3-3M3 13h10',
  external: 'M6.5 3.5h-3v9h9v-3M9.5 3h3.5v3.5M13 3L7.5 8.5',
  watch: 'M8 2.8L14 13H2z',
  partly: 'M3 8.8c1.6-2.4 3.2-2.4 5-.8s3.4 1.6 5-.8',
  clear: 'M4.2 8.4l2.5 2.5 5.1-5.8',
  missing:
    'M8 3a5 5 0 0 1 1.8.3M12 5a5 5 0 0 1 1 2.5M12.7 10a5 5 0 0 1-1.7 2M8.6 13a5 5 0 0 1-2-.2M4.2 11.3A5 5 0 0 1 3.2 9.4M3.2 6.6a5 5 0 0 1 1.4-2.2',
} as const;

const FILLED = {
  pinned: 'M6 1.8a.7.7 0 0 0 0 1.4v3.1L3.6 8.6v1.8h3.7v3.1a.7.7 0 0 0 1.4 0v-3.1h3.7V8.6L10 6.3V3.2a.7.7 0 0 0 0-1.4z',
  active: 'M7.3 2.4a.8.8 0 0 1 1.4 0l5.9 10.2a.8.8 0 0 1-.7 1.2H2.1a.8.8 0 0 1-.7-1.2z',
} as const;

export type IconName = keyof typeof PATHS | keyof typeof FILLED;

const isFilled = (name: IconName): name is keyof typeof FILLED => name in FILLED;

/** Decorative, where the word beside it carries the meaning; else it has a label. */
export function Icon({ name, label }: { name: IconName; label?: string }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden, or its label is its name
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {isFilled(name) ? <path d={FILLED[name]} fill="currentColor" /> : <path d={PATHS[name]} class="stroke" />}
      {name === 'active' && <path d="M8 6.2v3.4M8 11.6v.1" class="knockout" />}
    </svg>
  );
}
