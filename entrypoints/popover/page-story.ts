/** Then and now of the page's story. Nothing of the page is told but that story's day. */

import type { Ticker } from '../../lib/assets.ts';
import type { PageStory as PageStoryAnswer } from '../../lib/messages/protocol.ts';
import { ask, onMessage } from '../../lib/messages/wire.ts';
import { firstAnswer, together } from '../../lib/page/ask-again.ts';
import { shared } from '../../lib/page/shared.ts';
import type { Moment } from '../../lib/statements/own-day.ts';
import type { StoryDay } from '../../lib/story/known-day.ts';
import type { StoryView } from '../../lib/view/story.ts';

export interface PageStory {
  /** When the page's story was written, for whoever checks its figures; null where it says nothing. */
  moment(): Promise<Moment | null>;
  /** Null until the first answer, and where there is nothing to compare. */
  current(): StoryView | null;
  /** Asks again: there are newer closes, or other settings. */
  renew(): Promise<void>;
}

export function keepPageStory(signal: AbortSignal): PageStory {
  let story: { address: string; day: StoryDay | null; at: number | null } | null = null;
  let view: StoryView | null = null;

  /** A page that goes to another story without a load may still have the data of the one before: then it says none. */
  function dayOfPage(): StoryDay | null {
    const address = location.origin + location.pathname;
    if (story?.address !== address) {
      const moment = shared.storyMoment?.() ?? null;
      const isLeftBehind = story !== null && moment?.day === story.day?.day;
      const day = moment && !isLeftBehind ? { day: moment.day, known: moment.known } : null;
      story = { address, day, at: moment?.at ?? null };
      view = null;
    }
    return story.day;
  }

  const wantScript = together(() => firstAnswer(() => ask('wantScript', 'story'), signal));
  async function haveScript(): Promise<void> {
    if (!shared.storyMoment) await wantScript();
  }
  // Beside the first view, not after it: the first hover may come at once, and an open popover takes no more rows.
  haveScript().catch(() => {});

  async function renew(): Promise<void> {
    try {
      await haveScript();
      const day = dayOfPage();
      if (day) view = await ask('getStory', day);
    } catch {
      // Without an answer it stays as it is.
    }
  }

  const stop = onMessage(({ type }) => {
    return type === 'getPageStory' && window === window.top ? tellStory() : null;
  });

  async function tellStory(): Promise<PageStoryAnswer> {
    await haveScript();
    const found = shared.overlay?.mentions?.all() ?? [];
    const count = (ticker: Ticker) => found.filter(({ asset }) => asset === ticker).length;
    const mentions = { BTC: count('BTC'), ETH: count('ETH'), IWM: count('IWM') };
    return { day: dayOfPage(), mentions };
  }
  signal.addEventListener('abort', stop);
  return {
    async moment() {
      await haveScript();
      const day = dayOfPage();
      return day && { day: day.day, at: story?.at ?? null };
    },
    current() {
      const { day } = story ?? {};
      if (story && dayOfPage() !== day) void renew();
      return view;
    },
    renew,
  };
}
