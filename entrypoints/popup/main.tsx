/** Wires the toolbar popup: the overview kept last is drawn at once, then the newest; the rows below it wire themselves. */

import { keptOverview } from './kept.ts';

// All else comes after it.

import { options, render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageStatus } from '../../components/page-status.tsx';
import { Offer } from '../../components/popup/offer.tsx';
import { PopupLoading } from '../../components/popup/popup-loading.tsx';
import { PopupPage } from '../../components/popup/popup-page.tsx';
import { PopupTop } from '../../components/popup/popup-top.tsx';
import { StatementList } from '../../components/statements/statement-list.tsx';
import { ThisStory } from '../../components/story/this-story.tsx';
import type { Ticker } from '../../lib/assets.ts';
import { languageInForce } from '../../lib/i18n/languages.ts';
import type { SiteAccess } from '../../lib/sites/access.ts';
import type { OverviewView } from '../../lib/view/overview.ts';
import { popupTexts } from '../../lib/view/popup-texts.ts';
import { isSameOverview } from '../../lib/view/same-overview.ts';
import { Bottom } from './bottom.tsx';
import { accessAtFirst, useSite } from './site.ts';
import { useLateWords } from './use-late-words.ts';
import { useStatements } from './use-statements.ts';
import { openStoryReport, useStory } from './use-story.ts';

/** The overview kept in the database comes sooner than blank lines could be painted; until one that is late, they are, ms. */
const KEPT_WITHIN = 50;

interface Shown {
  overview: OverviewView | null;
  /** Why the background could not give a newer one. */
  error: Error | null;
  access: SiteAccess | null;
}

function Popup({ overview, error, access }: Shown) {
  const [ticker, setTicker] = useState<Ticker>('BTC');
  const language = overview?.popover.language ?? languageInForce('auto');
  const words = useLateWords(language);

  const story = useStory(overview?.popover.stamp ?? null);
  const statements = useStatements(story !== null);
  const site = useSite(words, access);
  const onOpen = (page: 'options' | 'report') => {
    if (page === 'options') void browser.runtime.openOptionsPage();
    else void browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
    close();
  };
  if (overview === null) {
    if (words === null) return null;
    if (error === null) return <PopupLoading words={words} onOpen={onOpen} />;
    return (
      <>
        <PopupTop texts={popupTexts(words)} onOpen={onOpen} />
        <PageStatus words={words} error={error} />
      </>
    );
  }
  const { popover, texts } = overview;
  const { theme, stamp, signal } = popover;
  document.documentElement.dataset.theme = theme;
  return (
    <PopupPage
      overview={overview}
      notice={words && error ? words.t('popup.notNewer', { reason: error.message }) : overview.notice}
      ticker={ticker}
      onTicker={setTicker}
      onOpen={onOpen}
      story={
        words &&
        story && (
          <ThisStory
            words={words}
            {...story}
            onReport={() => {
              if (story.view) openStoryReport(story.view);
              close();
            }}
          >
            {statements && <StatementList words={words} statements={statements.statements} onGo={statements.go} />}
          </ThisStory>
        )
      }
      offer={<Offer texts={texts.site} {...site} />}
      bottom={<Bottom {...{ words, texts, language, stamp }} data={signal.data} {...site} />}
    />
  );
}

/** Nothing that effects begin is in sight at first: they wait until the reading was painted. */
options.requestAnimationFrame = (run) => void requestIdleCallback(run, { timeout: 100 });

const root = document.getElementById('root');
const shown: Shown = { overview: null, error: null, access: null };
function show(change: Partial<Shown>): void {
  Object.assign(shown, change);
  if (root) render(<Popup {...shown} />, root);
}

let following = false;
async function follow(): Promise<void> {
  if (following) return;
  following = true;
  const { followNewest } = await import('../../lib/messages/follow-newest.ts');
  followNewest(
    'getOverview',
    (overview) => {
      if (shown.error || !isSameOverview(overview, shown.overview)) show({ overview, error: null });
    },
    (error) => show({ error }),
  );
}

const late = setTimeout(() => {
  show({});
  follow();
}, KEPT_WITHIN);
// No script that comes later could run while this one still awaited something.
void Promise.all([keptOverview, accessAtFirst]).then(([kept, access]) => {
  clearTimeout(late);
  // The background may have been faster.
  show({ access, overview: shown.overview ?? kept });
  // It is asked after the first paint: a worker that starts takes the processor that this page needs now.
  if (kept) requestIdleCallback(follow, { timeout: 100 });
  else follow();
});
