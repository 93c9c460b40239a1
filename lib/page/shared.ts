/**
 * The one global of Tidemark's scripts in a frame: overlay, detection and popover come one after the other into the same
 * isolated world, which no page can see.
 */

import type { createDetector } from '../detect/find.ts';
import type { Statement } from '../statements/statement.ts';
import type { StoryDay } from '../story/known-day.ts';
import type { StoryMoment } from '../story/moment.ts';
import type { HoverSettings, PageMention, PageMentions } from './mentions.ts';
import type { createBlockReader } from './reader/block-reader.ts';
import type { blockText } from './reader/block-text.ts';
import type { PlacedStatement, ReadingOrder } from './statements/of-page.ts';

export interface Shared {
  overlay?: Overlay;
  /** What reads blocks, once the script that holds it was put in. */
  createBlockReader?: typeof createBlockReader;
  /** Detection, and the text of a block; they come with it. */
  createDetector?: typeof createDetector;
  blockText?: typeof blockText;
  /** Keeps an event in the popover from the page, and hands it on inside. */
  keep?(event: Event): void;
  /** When the page's story was written, and the last day whose close was public by then; once its script was put in. */
  storyMoment?(): (StoryMoment & StoryDay) | null;
  /** The grammar of statements, once the script that holds it was put in. */
  statements?: PageGrammar;
  /** Draws what the popover's rows unfold, once the script that holds it was put in. */
  answers?: PageAnswers;
  /** A rule by which the overlay stays asleep on pages of a site that nobody asked for; without one the whole site is read. */
  staysAsleep?(): boolean;
}

/** Draws an answer of the popover into its place, which has a root of its own. */
export interface PageAnswers {
  draw(into: Element, answer: object): void;
  clear(into: Element): void;
}

/** Reads what sentences of the page say of our assets. */
export interface PageGrammar {
  /** What the sentence around a mention says of its asset. */
  around(mention: PageMention): readonly Statement[];
  /** What all sentences say, in reading order, which the popover's script knows; in slices. */
  ofPage(mentions: PageMentions, inReadingOrder: ReadingOrder): Promise<readonly PlacedStatement[]>;
}

/** The overlay that runs in this frame. */
export interface Overlay {
  /** Null while nothing is read. */
  readonly mentions: PageMentions | null;
  readonly hover: HoverSettings;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** What reads blocks is there. */
  wake(): void;
  /** The reader asked for this page, whatever kind of page it is. */
  readAnyway(): void;
  /** Ends the overlay and leaves nothing behind. */
  stop(): void;
}

const KEY = Symbol.for('tidemark');
const world = globalThis as { [KEY]?: Shared };
world[KEY] ??= {};

export const shared: Shared = world[KEY];
