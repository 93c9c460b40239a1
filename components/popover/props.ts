/** What a popover is drawn from, and what it calls back. */

import type { Ticker } from '../../lib/assets.ts';
import type { PopoverView } from '../../lib/view/popover.ts';
import type { StatementView } from '../../lib/view/statement.ts';
import type { StoryAnswer } from '../story/story-panel.tsx';

export interface PopoverProps {
  view: PopoverView;
  ticker: Ticker;
  /** Whether the word names the fund rather than the index. */
  ofFund?: boolean;
  pinned: boolean;
  /** Shows the close button: when pinned, or opened by keyboard or touch. */
  canClose: boolean;
  /** Whether there is a report page to open. */
  hasReport: boolean;
  /** Says that the extension was updated and the tab must be reloaded. */
  orphaned?: boolean;
  /** What is unfolded; kept by the owner, so that the next popover of the page opens alike. */
  unfolded: Set<string>;
  /** The row about the hovered sentence, above the signal. It may come after painting; its place is kept. */
  statement?: readonly StatementView[] | 'waiting' | null;
  /** Then and now of the page's story: a row under the signal, and a mark on its chart. Null where there is nothing to compare. */
  story?: StoryAnswer | null;
  /** Callbacks get the DOM event, so that the owner can refuse untrusted ones. */
  onPin(event: Event): void;
  /** To another corner of the window: for those who do not drag. */
  onMove(event: Event): void;
  onClose(event: Event): void;
  onOpen(page: 'options' | 'report', event: Event): void;
}
