/** Then and now of the page's story. Nothing of the page is told but that story's day. */

import type { Ticker } from '../../lib/assets.ts';
import type { PageStory as PageStoryAnswer } from '../../lib/messages/protocol.ts';
import { ask, onMessage } from '../../lib/messages/wire.ts';
import { shared } from '../../lib/page/shared.ts';
import type { StoryDay } from '../../lib/story/known-day.ts';
import type { StoryView } from '../../lib/view/story.ts';

export interface PageStory {
  /** Null until the first answer, and where there is nothing to compare. */
  current(): StoryView | null;
  /** Asks again: there are newer closes, or other settings. */
  renew(): Promise<void>;
}

export function keepPageStory(signal: AbortSignal): PageStory {
  let story: { address: string; day: StoryDay | null } | null = null;
  let view: StoryView | null = null;

  /** A page that goes to another story without a load may still have the data of the one before: then it says none. */
  function dayOfPage(): StoryDay | null {
    const address = location.origin + location.pathname;
    if (story?.address !== address) {
      const moment = shared.storyMoment?.() ?? null;
      const isLeftBehind = story !== null && moment?.day === story.day?.day;
      story = { address, day: moment && !isLeftBehind ? { day: moment.day, known: moment.known } : null };
      view = null;
    }
    return story.day;
  }

  async function renew(): Promise<void> {
    try {
      if (!shared.storyMoment) await ask('wantScript', 'story');
      const day = dayOfPage();
      if (day) view = await ask('getStory', day);
    } catch {
      // Without an answer it stays as it is.
    }
  }

  const stop = onMessage(({ type }) => {
    if (type !== 'getPageStory' || window !== window.top || !shared.storyMoment) return null;
    const found = shared.overlay?.mentions?.all() ?? [];
    const count = (ticker: Ticker) => found.filter(({ asset }) => asset === ticker).length;
    const mentions = { BTC: count('BTC'), ETH: count('ETH'), IWM: count('IWM') };
    return Promise.resolve<PageStoryAnswer>({ day: dayOfPage(), mentions });
  });
  signal.addEventListener('abort', stop);
  return {
    current() {
      const { day } = story ?? {};
      if (story && dayOfPage() !== day) void renew();
      return view;
    },
    renew,
  };
}
