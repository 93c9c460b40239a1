/** The story in the open page, as far as its page is read. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPopover } from '../../lib/messages/page-scripts.ts';
import type { PageStory } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/wire.ts';
import type { StoryView } from '../../lib/view/story.ts';

export interface OpenStory {
  story: PageStory;
  view: StoryView | null;
}

/** @param stamp of the reading that is shown; null before there is one. Null where no page is read. */
export function useStory(stamp: string | null): OpenStory | null {
  const [open, setOpen] = useState<OpenStory | null>(null);
  useEffect(() => {
    if (stamp === null) return;
    let isCurrent = true;
    // A page that is not read has nobody to answer.
    lookNow().then(
      (found) => isCurrent && setOpen(found),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [stamp]);
  return open;
}

export function openStoryReport({ asOf }: StoryView): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/report.html#as-of=${asOf}&story=${asOf}`) });
}

async function lookNow(): Promise<OpenStory | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const story = await askPopover(tab.id, 'getPageStory');
  return { story, view: story.day && (await ask('getStory', story.day)) };
}
