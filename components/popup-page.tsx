/** The toolbar popup: the reading for each asset on tabs, what changed, warnings, indicators, and the site of the tab. */

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TICKERS, type Ticker } from '../lib/assets.ts';
import type { Words } from '../lib/i18n/words.ts';
import type { OverviewView } from '../lib/view/overview.ts';
import { Changes } from './changes.tsx';
import { ClaimRows } from './claim-rows.tsx';
import { DataNotes } from './data-notes.tsx';
import { Health } from './health.tsx';
import { Icon } from './icons.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { NearestTable } from './nearest-table.tsx';
import { PastPanel } from './past-panel.tsx';
import { PopupTop } from './popup-top.tsx';
import { Signal } from './signal.tsx';
import { Tabs } from './tabs.tsx';
import { Terms } from './terms.tsx';
import { TrackRecord } from './track-record.tsx';
import { WarningList } from './warning-list.tsx';

export interface PopupPageProps {
  words: Words;
  overview: OverviewView;
  /** What the reader must know first. */
  notice: string | null;
  ticker: Ticker;
  onTicker(ticker: Ticker): void;
  onSettings(): void;
  /** The row about the site of the tab, and the one about refreshing. */
  site: ComponentChildren;
  refresh: ComponentChildren;
}

export function PopupPage({
  words,
  overview,
  notice,
  ticker,
  onTicker,
  onSettings,
  site,
  refresh,
}: PopupPageProps): JSX.Element {
  const { t } = words;
  const { cards, changes } = overview;
  const { signal } = cards;
  const card = cards.cards[ticker];
  const [notes, setNotes] = useState(false);
  // What lies below the window's edge waits until what is in view was painted.
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => setWhole(true), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, []);
  const tabs = TICKERS.map((id) => ({ id, title: cards.cards[id].head.name }));
  return (
    <>
      <PopupTop words={words} onSettings={onSettings} />
      <main>
        <Tabs label={t('popup.assets')} tabs={tabs} selected={ticker} onSelect={onTicker}>
          {card.head.price && (
            <>
              <p class="price">{card.head.price.value}</p>
              <Changes price={card.head.price} />
            </>
          )}
          {notice && <p class="notice">{notice}</p>}
          <Signal signal={signal} />
          <p class="reason">{signal.reason}</p>
          <TrackRecord key={ticker} record={card.trackRecord} />
          <p class="past-line">{card.past.sentence}</p>
          <Terms id="terms-state" view={signal.terms.state} />
          {changes && (
            <Section title={changes.title}>
              {changes.items.length > 0 ? (
                <ul class="news">
                  {changes.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ) : (
                <p class="muted">{changes.none}</p>
              )}
            </Section>
          )}
          <Section title={signal.warnings.summary}>
            <WarningList warnings={signal.warnings.all} />
            {signal.warnings.all.length === 0 && <p class="muted">{t('popup.allOff')}</p>}
            <Terms id="terms-warnings" view={signal.terms.warnings} />
          </Section>
          {whole && (
            <>
              <Section title={t('popup.indicators')}>
                <IndicatorList indicators={signal.indicators} />
                <Terms id="terms-checks" view={signal.terms.checks} />
              </Section>
              <Section title={t('popup.history')}>
                <PastPanel key={ticker} past={card.past} />
                <Terms id="terms-past" view={signal.terms.past} />
              </Section>
              <Section title={t('evidence.nearest.title')}>
                <NearestTable nearest={card.nearest} />
              </Section>
              <Section title={cards.texts.claims}>
                <ClaimRows claims={signal.claims.filter(({ id }) => card.claims.includes(id))} />
              </Section>
            </>
          )}
        </Tabs>
      </main>
      <div class="bottom">
        {site}
        {refresh}
        {notes && <DataNotes data={signal.data} language={cards.language} />}
        <footer class="foot">
          <button type="button" class="foot-button" aria-expanded={notes} onClick={() => setNotes(!notes)}>
            <Health data={signal.data} />
            <Icon name="chevron" />
          </button>
          <span>{signal.data.disclaimer}</span>
        </footer>
      </div>
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="section">
      <h2 class="section-title">{title}</h2>
      {children}
    </section>
  );
}
