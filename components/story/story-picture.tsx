/** What each asset did since a story's day, as lines from 0 %. */

import type { JSX } from 'preact';
import type { PictureView } from '../../lib/view/story-picture.ts';

export function StoryPicture({ picture }: { picture: PictureView }): JSX.Element {
  const { width, height, zero, lines, from, to, log, text } = picture;
  return (
    <figure class="chart story-picture">
      <ul class="legend-items" aria-hidden="true">
        {lines.map(({ asset, name, gain }, i) => (
          <li key={asset} class="legend-item">
            <svg class="shape" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" focusable="false">
              <path class="story-line" data-line={i} d="M1 6H19" />
            </svg>
            <span>{name}</span> <b>{gain}</b>
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text}>
        <line x1="0" x2={width} y1={zero} y2={zero} />
        {lines.map(({ asset, path }, i) => (
          <path key={asset} class="story-line" data-line={i} d={path} />
        ))}
      </svg>
      <figcaption class="chart-span" aria-hidden="true">
        <span>{from}</span>
        {log && <span>{log}</span>}
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
