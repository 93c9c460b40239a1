/** What is in the popover: drawn from the newest view, in the page by way of the host that `lib/page/popover` gives. */

import { h, render } from 'preact';
import css from '../../components/popover/popover.css?inline';
import { Popover } from '../../components/popover/popover.tsx';
import { parseDay } from '../../lib/market/day.ts';
import { ask } from '../../lib/messages/wire.ts';
import { type HoverSettings, type PageMentions, textOf } from '../../lib/page/mentions.ts';
import { pageGround } from '../../lib/page/popover/ground.ts';
import { isReaders } from '../../lib/page/popover/own-events.ts';
import type { PopoverContent } from '../../lib/page/popover/popover.ts';
import { namesFund } from '../../lib/view/head.ts';
import type { StoryView } from '../../lib/view/story.ts';
import { keepNewestView } from './newest-view.ts';
import { keepPageStatements } from './page-statements.ts';
import { keepPageStory } from './page-story.ts';

export function createContent(mentions: PageMentions, hover: HoverSettings, signal: AbortSignal): PopoverContent {
  let changed = () => {};
  const story = keepPageStory(signal);
  const { moment } = story;
  const statements = keepPageStatements({ mentions, hover, moment, changed: () => changed() }, signal);
  const newest = keepNewestView(() => {
    statements.forget();
    void story.renew();
    changed();
  }, signal);
  /** As an open popover shows it: a row that came later would move the others. Undefined before it is drawn. */
  let drawnStory: StoryView | null | undefined;
  /** What a reader unfolded: kept while the page lives. */
  const unfolded = new Set<string>();
  const view = () => {
    const now = newest.current();
    if (!now) throw new Error('there is nothing to draw yet');
    return now;
  };
  return {
    css,
    get stamp() {
      const now = newest.current();
      return now && `${now.stamp} ${statements.count}`;
    },
    attributes(asset) {
      const { signal: reading, theme } = view();
      return { asset, state: reading.state, theme: theme === 'auto' ? pageGround() : theme };
    },
    draw(into, { mention, pinned, canClose, orphaned }, actions) {
      if (drawnStory === undefined) drawnStory = story.current();
      const told = drawnStory;
      const props = {
        ...actions,
        view: view(),
        ticker: mention.asset,
        ofFund: namesFund(textOf(mention)),
        pinned,
        canClose,
        orphaned,
        hasReport: true,
        unfolded,
        statement: statements.answerFor(mention),
        story: told && {
          view: told,
          onReport(event: Event) {
            const session = parseDay(told.asOf);
            if (isReaders(event) && session !== null) ask('openStoryReport', session).catch(() => changed());
          },
        },
        // It fails once the extension was updated under the page; drawing again says so.
        onOpen(page: 'options' | 'report', event: Event) {
          if (isReaders(event)) ask('openPage', page).catch(() => changed());
        },
      };
      render(h(Popover, props), into);
    },
    clear(into) {
      drawnStory = undefined;
      render(null, into);
    },
    onChange(listener) {
      changed = listener;
    },
  };
}
