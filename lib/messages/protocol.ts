/** The one protocol between contexts. Every receiver validates; content scripts get finished cards, never series. */

import type { Cards } from '../view/card.ts';

export interface Protocol {
  /** Overlay → background: this frame has its first mention; put the card script in. */
  firstMention(): void;
  /** Card → background: the finished cards of all assets, in the reader's language. */
  getCards(): Cards;
  /** Card → background: open an extension page in a tab. */
  openPage(page: 'options' | 'report'): void;
}
