/** What the toolbar popup says of the story in the open page. */

import type { ComponentChildren, JSX } from 'preact';
import { TICKERS } from '../../lib/assets.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { isoDay } from '../../lib/market/day.ts';
import type { PageStory } from '../../lib/messages/protocol.ts';
import type { StoryView } from '../../lib/view/story.ts';
import { Icon } from '../icons.tsx';

export interface ThisStoryProps {
  words: Words;
  story: PageStory;
  /** Then and now; null where there is nothing to compare. */
  view: StoryView | null;
  /** Opens the report as of the story's day. */
  onReport(): void;
  /** What else is to be said of it. */
  children?: ComponentChildren;
}

export function ThisStory({ words, story, view, onReport, children }: ThisStoryProps): JSX.Element {
  const { t } = words;
  const { day, mentions } = story;
  const title = day === null ? t('story.untitled') : t('story.title', { date: words.day(isoDay(day.day)) });
  const found = TICKERS.filter((ticker) => mentions[ticker] > 0).map((ticker) =>
    t('story.mention', { asset: t(`assets.tickers.${ticker}`), count: words.number(mentions[ticker]) }),
  );
  return (
    <section class="this-story" aria-label={title}>
      <h2 class="section-title">{title}</h2>
      {view && <p>{view.short}</p>}
      {found.length > 0 && <p class="muted">{t('story.mentions', { list: found.join(t('units.comma')) })}</p>}
      {view && (
        <button type="button" class="story-report" onClick={onReport}>
          <Icon name="report" />
          {view.report}
        </button>
      )}
      {children}
    </section>
  );
}
