/**
 * The one global of Tidemark's scripts in a frame: overlay, detection and popover come one after the other into the same
 * isolated world, which no page can see.
 */

import type { Detector } from '../detect/find.ts';
import type { PageContext } from '../detect/mention.ts';
import type { OtherLanguages } from '../detect/other-languages.ts';
import type { stemsOf } from '../detect/stems.ts';
import type { Claim } from '../statements/claim.ts';
import type { StoryDay } from '../story/known-day.ts';
import type { StoryMoment } from '../story/moment.ts';
import type { HoverSettings, PageMention, PageMentions } from './mentions.ts';
import type { blockOf } from './reader/block.ts';
import type { MakeBlockReader } from './reader/block-reader.ts';
import type { blockText } from './reader/block-text.ts';
import type { MakeMarking } from './reader/marking.ts';
import type { isSeen } from './reader/seen.ts';
import type { PlacedClaim, ReadingOrder } from './statements/of-page.ts';

/** Scripts that the overlay asks for. */
export type NextScript = 'detection' | 'languages' | 'marking' | 'popover';

export interface Shared {
  overlay?: Overlay;
  /** What the overlay has and detection needs, too: see `build/shared-with-overlay.ts`. */
  parts?: object;
  /** What reads blocks, once the script that holds it was put in. */
  createBlockReader?: MakeBlockReader;
  /** Detection, the text of a block, and which block a node is in; they come with it. */
  createDetector?: (context: PageContext) => Detector;
  blockText?: typeof blockText;
  blockOf?: typeof blockOf;
  /** What looks words up, for those of other languages. */
  stemsOf?: typeof stemsOf;
  /** What chooses the mentions to mark, and whether one can be seen, once their script was put in. */
  createMarking?: MakeMarking;
  isSeen?: typeof isSeen;
  /** What other languages than English add to detection, once their script was put in. */
  languages?: OtherLanguages;
  /** Keeps an event in the popover from the page, and hands it on inside; before there is one, tells that a reader is there. */
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
  /** What the sentence around a mention may say of its asset. */
  around(mention: PageMention): readonly Claim[];
  /** What all sentences may say, in reading order, which the popover's script knows; in slices. */
  ofPage(mentions: PageMentions, inReadingOrder: ReadingOrder): Promise<readonly PlacedClaim[]>;
}

/** The overlay that runs in this frame. */
export interface Overlay {
  /** Null while nothing is read. */
  readonly mentions: PageMentions | null;
  readonly hover: HoverSettings;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Asks for a script that goes on with the page, and again when the background misses it. */
  want(script: NextScript): void;
  /** What reads blocks is there, or knows more. */
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
