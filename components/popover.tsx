/** The card over a hovered mention: readable in two seconds at rest, everything else unfolds in place. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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
import { WarningChips } from './warning-chips.tsx';
import { WarningList } from './warning-list.tsx';
import { WhyPanel } from './why-panel.tsx';

export type PanelId = 'why' | 'past' | 'warnings' | 'checks' | 'data';

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
  /** Panels that are unfolded from the start. */
  expanded?: readonly PanelId[];
  /** Callbacks get the DOM event, so that the owner can refuse untrusted ones. */
  onPin(event: Event): void;
  onClose(event: Event): void;
  onOpen(page: 'options' | 'report', event: Event): void;
  /** Panels were unfolded or folded, and so the height changes. */
  onExpand?(expanded: readonly PanelId[], event: Event): void;
}

/**
 * One element with `role="dialog"`, at most 480 px high, scrolling inside. `[data-part="handle"]` is where it may be
 * dragged when pinned. Styles: `popover.css`.
 */
export function Popover(props: PopoverProps): JSX.Element {
  const { cards, ticker, pinned, orphaned, onExpand } = props;
  const { signal, texts, language } = cards;
  const card = cards.cards[ticker];
  const [expanded, setExpanded] = useState<readonly PanelId[]>(props.expanded ?? []);

  const fold = (panel: PanelId) => ({
    open: expanded.includes(panel),
    onToggle(event: Event) {
      const next = expanded.includes(panel) ? expanded.filter((id) => id !== panel) : [...expanded, panel];
      setExpanded(next);
      onExpand?.(next, event);
    },
  });

  return (
    <div class="popover" role="dialog" aria-label={card.label} tabIndex={-1} data-pinned={pinned} lang={language}>
      <Header {...props} />
      <div class="scroll">
        {orphaned && <p class="notice">{texts.reload}</p>}
        <Stance signal={signal} />
        <Fold id="why" line={signal.reason} {...fold('why')}>
          <WhyPanel signal={signal} trackRecord={card.trackRecord} />
        </Fold>
        <Fold id="past" line={card.past.sentence} {...fold('past')}>
          <PastPanel past={card.past} />
        </Fold>
        <Fold id="warnings" line={<WarningChips warnings={signal.warnings} />} {...fold('warnings')}>
          <WarningList warnings={signal.warnings.all} />
        </Fold>
        <Fold id="checks" line={card.checks} {...fold('checks')}>
          <NearestTable nearest={card.nearest} />
          <h3>{texts.claims}</h3>
          <ClaimRows claims={signal.claims.filter(({ id }) => card.claims.includes(id))} />
        </Fold>
        {fold('data').open && <DataNotes data={signal.data} language={language} />}
      </div>
      <Foot data={signal.data} language={language} unfold={fold('data')} />
    </div>
  );
}
