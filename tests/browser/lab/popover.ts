/** What the tests of the popover's modules call in a page. */

import type { Ticker } from '../../../lib/assets.ts';
import { createHighlights } from '../../../lib/page/highlights.ts';
import type { HoverSettings, PageMention } from '../../../lib/page/mentions.ts';
import { runHovering } from '../../../lib/page/popover/hovering.ts';
import { followPointer } from '../../../lib/page/popover/pointer.ts';
import { mentionIn } from './mention-in.ts';

export { watchBox } from '../../../lib/page/popover/box-watch.ts';
export { mentionThrough } from '../../../lib/page/popover/cover.ts';
export { followDrag } from '../../../lib/page/popover/drag.ts';
export { createFocus } from '../../../lib/page/popover/focus.ts';
export { pageGround } from '../../../lib/page/popover/ground.ts';
export { anchorOf } from '../../../lib/page/popover/hit-test.ts';
export { createPopoverHost } from '../../../lib/page/popover/host.ts';
export { createWalk, followEscape } from '../../../lib/page/popover/keyboard.ts';
export { layerOf, watchLayers } from '../../../lib/page/popover/layer.ts';
export { keepEvents } from '../../../lib/page/popover/own-events.ts';
export { inReadingOrder } from '../../../lib/page/popover/reading-order.ts';
export { watchRest } from '../../../lib/page/popover/rest.ts';
export { scrollToMention } from '../../../lib/page/popover/scroll.ts';
export { createStand } from '../../../lib/page/popover/stand.ts';
export { followWord } from '../../../lib/page/popover/word.ts';
export { shared } from '../../../lib/page/shared.ts';
export { mentionIn };

/** A mention at the beginning of each element that says of which asset: `<p data-asset="BTC">Bitcoin rose</p>`. */
export function mark(signal = new AbortController().signal) {
  const highlights = createHighlights(signal, '');
  for (const element of document.querySelectorAll<HTMLElement>('[data-asset]')) {
    highlights.replace(element, [mentionIn(element, element.dataset.asset as Ticker)]);
  }
  return Object.assign(highlights, { readOn: () => false });
}

/** The pointer over marked words, with the hover machine and without a popover; notes what is asked of others. */
export function point(hover: Partial<HoverSettings>) {
  const { signal } = new AbortController();
  const mentions = mark(signal);
  const noted: string[] = [];
  const hovering = runHovering<PageMention>(() => undefined, signal);
  const page = { wordMoved: false };
  const pointer = followPointer(
    {
      mentions,
      hover: { delay: 3_600_000, modifier: 'none', statements: false, ...hover },
      popover: { element: document.createElement('div'), box: () => null, follow: () => noted.push('follow') },
      hovering,
      wordMoved: () => page.wordMoved,
      tapped: ({ asset }) => noted.push(`tapped ${asset}`),
    },
    signal,
  );
  const intent = () => {
    const { intent } = hovering;
    return intent.kind === 'idle' ? 'idle' : `${intent.kind} ${intent.word.asset}`;
  };
  return { mentions, noted, hovering, page, pointer, intent };
}
