/** The popup before its reading is there: the same lines at the same places, blank. */

import type { JSX } from 'preact';
import { TICKERS } from '../lib/assets.ts';
import type { Words } from '../lib/i18n/words.ts';
import { Icon } from './icons.tsx';
import { PopupTop } from './popup-top.tsx';

const LINES = [280, 320, 300, 120, 340, 340, 340];

export function PopupLoading({ words, onSettings }: { words: Words; onSettings(): void }): JSX.Element {
  const { t } = words;
  return (
    <>
      <PopupTop words={words} onSettings={onSettings} />
      <main>
        <p role="status" class="visually-hidden">
          {t('popup.loading')}
        </p>
        <div aria-hidden="true">
          <div class="tabs">
            {TICKERS.map((ticker, i) => (
              <span key={ticker} class={i === 0 ? 'tab chosen' : 'tab'}>
                {t(`assets.tickers.${ticker}`)}
              </span>
            ))}
          </div>
          <p>
            <Blank class="price" width={96} />
          </p>
          <p class="changes">
            <Blank width={180} />
          </p>
          <div class="signal">
            <p class="signal-caption">
              <Blank width={220} />
            </p>
            <p class="signal-row">
              <strong class="state">
                <Blank width={160} />
              </strong>
            </p>
            <div class="score-chart">
              <span class="score-plot blank" />
            </div>
          </div>
          <div class="section blank-lines">
            {LINES.map((width, i) => (
              <Blank key={i} width={width} />
            ))}
          </div>
        </div>
      </main>
      <div class="bottom" aria-hidden="true">
        <div class="site" />
        <div class="refresh">
          <span class="button refresh-button">
            <Icon name="refresh" />
            {t('updates.refresh')}
          </span>
        </div>
        <div class="foot">
          <Blank width={220} />
          <Blank width={110} />
        </div>
      </div>
    </>
  );
}

function Blank({ width, class: name = '' }: { width: number; class?: string }): JSX.Element {
  return (
    <span class={`blank ${name}`} style={{ width: `${width}px` }}>
      {'\u00a0'}
    </span>
  );
}
