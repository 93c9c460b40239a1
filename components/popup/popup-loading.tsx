/** The popup before its reading is there: the same lines at the same places, blank. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import { popupTexts } from '../../lib/view/popup-texts.ts';
import { PopupTop, type PopupTopProps } from './popup-top.tsx';

const REASON = [330, 220];
const LINES = [300, 330, 340, 260, 340, 320];

export interface PopupLoadingProps extends Pick<PopupTopProps, 'onOpen'> {
  words: Words;
}

export function PopupLoading({ words, onOpen }: PopupLoadingProps): JSX.Element {
  return (
    <>
      <PopupTop texts={popupTexts(words)} onOpen={onOpen} />
      <main>
        <p role="status" class="visually-hidden">
          {words.t('popup.loading')}
        </p>
        <div aria-hidden="true">
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
              <p class="score-from">
                <Blank width={60} />
              </p>
            </div>
          </div>
          <div class="blank-lines">
            {[...REASON, ...LINES].map((width, i) => (
              <Blank key={i} width={width} />
            ))}
          </div>
        </div>
      </main>
      <footer class="bottom" aria-hidden="true">
        <div class="bottom-line">
          <Blank width={140} />
        </div>
      </footer>
    </>
  );
}

function Blank({ width }: { width: number }): JSX.Element {
  return (
    <span class="blank" style={{ width: `${width}px` }}>
      {'\u00a0'}
    </span>
  );
}
