/** The card over a hovered mention: readable in two seconds at rest, everything else unfolds in place. */

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Ticker } from '../lib/assets.ts';
import type { Cards } from '../lib/view/card.ts';
import { DataNotes } from './data-notes.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { PastPanel } from './past-panel.tsx';
import { Stance } from './stance.tsx';
import { WarningChips } from './warning-chips.tsx';
import { WarningList } from './warning-list.tsx';
import { WhyPanel } from './why-panel.tsx';

export type PanelId = 'why' | 'past' | 'warnings' | 'data';

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
  /** The panel that is unfolded at first. */
  expanded?: PanelId | null;
  /** Callbacks get the DOM event, so that the owner can refuse untrusted ones. */
  onPin(event: Event): void;
  onClose(event: Event): void;
  onOpen(page: 'options' | 'report', event: Event): void;
  /** The height changed: a panel was unfolded, or all are folded (null). */
  onExpand?(panel: PanelId | null, event: Event): void;
}

/**
 * One element with `role="dialog"`, at most 480 px high, scrolling inside. `[data-part="handle"]` is where it may be
 * dragged when pinned. Styles: `popover.css`.
 */
export function Popover(props: PopoverProps): JSX.Element {
  const { cards, ticker, pinned, orphaned, onExpand } = props;
  const card = cards.cards[ticker];
  const { signal, texts } = cards;
  const [open, setOpen] = useState<PanelId | null>(props.expanded ?? null);
  const panelId = useId();

  const toggle = (panel: PanelId | null, event: Event) => {
    setOpen(panel);
    onExpand?.(panel, event);
  };
  const panels: [PanelId, string][] = [
    ['why', texts.why],
    ['past', texts.past],
    ['warnings', texts.warnings],
    ['data', texts.data],
  ];

  return (
    <div class="popover" role="dialog" aria-label={card.label} tabIndex={-1} data-pinned={pinned} lang={cards.language}>
      <Header {...props} />
      <div class="scroll">
        {orphaned && <p class="notice">{texts.reload}</p>}
        <Stance signal={signal} />
        <p class="past-line">{card.past.sentence}</p>
        <WarningChips warnings={signal.warnings} onOpen={(event) => toggle('warnings', event)} />
        <div class="panels">
          {panels.map(([panel, title]) => (
            <button
              key={panel}
              type="button"
              class="panel-button"
              aria-expanded={open === panel}
              aria-controls={open === panel ? panelId : undefined}
              onClick={(event) => toggle(open === panel ? null : panel, event)}
            >
              {title}
            </button>
          ))}
        </div>
        {open && (
          <div class="panel" id={panelId}>
            {open === 'why' && <WhyPanel signal={signal} trackRecord={card.trackRecord} />}
            {open === 'past' && <PastPanel past={card.past} />}
            {open === 'warnings' && <WarningList warnings={signal.warnings.all} />}
            {open === 'data' && <DataNotes data={signal.data} />}
          </div>
        )}
      </div>
      <Foot data={signal.data} language={cards.language} />
    </div>
  );
}
