/** The popover as a whole in a page without the extension: what it is drawn from is made up. */

import type { Ticker } from '../../../lib/assets.ts';
import { createHighlights } from '../../../lib/page/highlights.ts';
import type { Shown } from '../../../lib/page/popover/popover.ts';
import { startPopover } from '../../../lib/page/popover/start.ts';
import { mentionIn } from './mention-in.ts';

/** A popover over the words of elements that name an asset: `<p data-asset="BTC">Bitcoin rose</p>`. */
export function start(noted: string[]) {
  const end = new AbortController();
  const highlights = createHighlights(end.signal, '');
  const mentions = Object.assign(highlights, {
    readOn: () => false,
    goTo: undefined as ((to: object) => void) | undefined,
  });
  for (const element of document.querySelectorAll<HTMLElement>('[data-asset]')) {
    highlights.replace(element, [mentionIn(element, element.dataset.asset as Ticker)]);
  }
  const page = { isAlive: true, stamp: '1' as string | null, changed: () => {}, next: () => {} };
  startPopover({
    mentions,
    hover: { delay: 20, modifier: 'none', statements: false },
    isAlive: () => page.isAlive,
    content: () => ({
      css: '',
      get stamp() {
        return page.stamp;
      },
      attributes: (asset) => ({ asset }),
      draw(into: Element, { mention, pinned, orphaned }: Shown, { onPin }) {
        into.innerHTML = `<div role="dialog" tabindex="-1"><button>Pin</button></div>`;
        into.querySelector('button')?.addEventListener('click', onPin);
        noted.push([mention.asset, pinned && 'pinned', orphaned && 'orphaned'].filter(Boolean).join(' '));
      },
      clear: (into) => into.replaceChildren(),
      onChange: (changed) => Object.assign(page, { changed }),
    }),
    onNextMention(next) {
      page.next = next;
      return () => void noted.push('no more commands');
    },
  });
  return {
    page,
    end: () => end.abort(),
    goTo: (asset: string) => {
      const to = mentions.all().find((mention) => mention.asset === asset);
      if (to) mentions.goTo?.(to);
    },
  };
}
