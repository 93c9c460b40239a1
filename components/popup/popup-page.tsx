/** The toolbar popup, read in five seconds: the signal, what changed, what is lit; then what followed, by asset. */

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TICKERS, type Ticker } from '../../lib/assets.ts';
import type { OverviewView } from '../../lib/view/overview.ts';
import { ClaimRows } from '../claim-rows.tsx';
import { CopyReading } from '../copy-reading.tsx';
import { Disclosure } from '../disclosure.tsx';
import { LitWarnings } from '../lit-warnings.tsx';
import { NearestTable } from '../nearest-table.tsx';
import { PastPanel } from '../past-panel.tsx';
import { Price } from '../price.tsx';
import { Signal } from '../signal.tsx';
import { Strip } from '../strip.tsx';
import { Tabs } from '../tabs.tsx';
import { Terms } from '../terms.tsx';
import { TrackRecord } from '../track-record.tsx';
import { WarningList } from '../warning-list.tsx';
import { WhyPanel } from '../why-panel.tsx';
import { Changes } from './changes.tsx';
import { PopupTop, type PopupTopProps } from './popup-top.tsx';

export interface PopupPageProps {
  overview: OverviewView;
  /** What the reader must know first. */
  notice: string | null;
  ticker: Ticker;
  onTicker(ticker: Ticker): void;
  onOpen: PopupTopProps['onOpen'];
  /** What can be done about a page that is not read; stands first. */
  offer: ComponentChildren;
  /** What the story of the open page says. */
  story?: ComponentChildren;
  /** The line at the bottom. */
  bottom: ComponentChildren;
}

export function PopupPage(props: PopupPageProps): JSX.Element {
  const { overview, notice, ticker, onTicker, onOpen } = props;
  const { popover, changes, texts } = overview;
  const { signal } = popover;
  const asset = popover.assets[ticker];
  // What lies below the window's edge waits until what is in view was painted.
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const idle = requestIdleCallback(() => setWhole(true), { timeout: 200 });
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <>
      <PopupTop texts={texts} onOpen={onOpen}>
        <CopyReading text={asset.copy} words={popover.texts.copy} />
      </PopupTop>
      <main>
        {props.offer}
        {notice && <p class="notice">{notice}</p>}
        <Signal signal={signal} />
        <ul class="rows">
          <Disclosure
            id="why"
            summary={
              <span class="row-title">
                {signal.reason} {!signal.allOff && signal.crypto}
              </span>
            }
          >
            <WhyPanel signal={signal} trackRecord={asset.trackRecord} />
            <Terms id="terms-state" view={signal.terms.state} />
          </Disclosure>
          {signal.allOff && (
            <li>
              <button type="button" class="switch-on" onClick={() => onOpen('options')}>
                {popover.texts.switchOn}
              </button>
            </li>
          )}
        </ul>
        {!signal.allOff && <Changes title={texts.changes} changes={changes} />}
        <ul class="rows">
          <Disclosure id="warnings" summary={<LitWarnings warnings={signal.lit} />}>
            <WarningList warnings={signal.warnings.all} />
            <Terms id="terms-warnings" view={signal.terms.warnings} />
          </Disclosure>
        </ul>
        <h2 class="section-title">{texts.assets}</h2>
        <Tabs
          label={texts.assets}
          tabs={TICKERS.map((id) => ({ id, title: popover.assets[id].head.name }))}
          selected={ticker}
          onSelect={onTicker}
        >
          {asset.head.price && <Price price={asset.head.price} />}
          <ul class="rows" key={ticker}>
            {asset.strip && (
              <li>
                <p class="strip-title">
                  {asset.strip.title} <b>{asset.strip.chance}</b>
                </p>
                <Strip strip={asset.strip} />
              </li>
            )}
            {whole && (
              <>
                <Disclosure id="past" summary={<span class="row-title">{texts.history}</span>}>
                  <PastPanel past={asset.past} />
                  <Terms id="terms-past" view={signal.terms.past} />
                </Disclosure>
                <Disclosure id="nearest" summary={<span class="row-title">{popover.texts.nearest}</span>}>
                  <NearestTable nearest={asset.nearest} />
                </Disclosure>
                <Disclosure id="claims" summary={<span class="row-title">{popover.texts.claims}</span>}>
                  <ClaimRows claims={signal.claims.filter(({ id }) => asset.claims.includes(id))} />
                  <Terms id="terms-checks" view={signal.terms.checks} />
                </Disclosure>
                <li>
                  <TrackRecord record={asset.trackRecord} />
                </li>
              </>
            )}
          </ul>
        </Tabs>
        {props.story}
      </main>
      {props.bottom}
    </>
  );
}
