/** The card over a hovered mention: readable in two seconds at rest, everything else unfolds in place. */

import type { JSX } from 'preact';
import type { Ticker } from '../lib/assets.ts';
import type { Cards } from '../lib/view/card.ts';
import { ClaimRows } from './claim-rows.tsx';
import { DataNotes } from './data-notes.tsx';
import { Fold } from './fold.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { NearestTable } from './nearest-table.tsx';
import { PastPanel } from './past-panel.tsx';
import { Stance } from './stance.tsx';
import { Terms } from './terms.tsx';
import { Unfolded, useUnfold } from './unfolded.ts';
import { WarningChips } from './warning-chips.tsx';
import { WarningList } from './warning-list.tsx';
import { WhyPanel } from './why-panel.tsx';

export interface PopoverProps {
  cards: Cards;
  ticker: Ticker;
  pinned: boolean;
  /** Shows the close button: when pinned, or opened by keyboard or touch. */
  canClose: boolean;
  /** Whether there is a report page to open. */
  hasReport: boolean;
  /** Says that the extension was updated and the tab must be reloaded. */
  orphaned?: boolean;
  /** What is unfolded; kept by the owner, so that the next popover of the page opens alike. */
  unfolded: Set<string>;
  /** Callbacks get the DOM event, so that the owner can refuse untrusted ones. */
  onPin(event: Event): void;
  /** To another corner of the window: for those who do not drag. */
  onMove(event: Event): void;
  onClose(event: Event): void;
  onOpen(page: 'options' | 'report', event: Event): void;
}

/**
 * One element with `role="dialog"`, at most 480 px high, scrolling inside. `[data-part="handle"]` is where it may be
 * dragged when pinned. Styles: `popover.css`.
 */
export function Popover(props: PopoverProps): JSX.Element {
  return (
    <Unfolded.Provider value={props.unfolded}>
      <Card {...props} />
    </Unfolded.Provider>
  );
}

function Card(props: PopoverProps): JSX.Element {
  const { cards, ticker, pinned, orphaned } = props;
  const { signal, texts, language } = cards;
  const { terms } = signal;
  const card = cards.cards[ticker];
  const data = useUnfold('data');
  return (
    <div class="popover" role="dialog" aria-label={card.label} tabIndex={-1} data-pinned={pinned} lang={language}>
      <Header {...props} />
      <div class="scroll">
        {orphaned && <p class="notice">{texts.reload}</p>}
        <Stance signal={signal} />
        <Fold id="why" line={signal.reason}>
          <WhyPanel signal={signal} trackRecord={card.trackRecord} />
          <Terms id="terms-state" view={terms.state} />
        </Fold>
        <Fold id="past" line={card.past.sentence}>
          <PastPanel past={card.past} />
          <Terms id="terms-past" view={terms.past} />
        </Fold>
        <Fold id="warnings" line={<WarningChips warnings={signal.warnings} />}>
          <WarningList warnings={signal.warnings.all} />
          <Terms id="terms-warnings" view={terms.warnings} />
        </Fold>
        <Fold id="checks" line={card.checks}>
          <NearestTable nearest={card.nearest} />
          <h3>{texts.claims}</h3>
          <ClaimRows claims={signal.claims.filter(({ id }) => card.claims.includes(id))} />
          <Terms id="terms-checks" view={terms.checks} />
        </Fold>
        {data.open && <DataNotes data={signal.data} language={language} />}
      </div>
      <Foot data={signal.data} language={language} unfold={{ open: data.open, onToggle: data.toggle }} />
    </div>
  );
}
