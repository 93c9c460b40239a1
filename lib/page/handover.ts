/** How the overlay hands its mentions to the card script, which runs later in the same isolated world. */

import type { Ticker } from '../assets.ts';
import type { createDetector } from '../detect/find.ts';

/** A marked mention. Its range is static: it costs the page nothing, and is worth nothing once its nodes left. */
export interface Marked {
  readonly asset: Ticker;
  readonly range: StaticRange;
}

/** What the overlay knows about the page's mentions. */
export interface Marks {
  /** Mentions whose text begins or ends in a text node that is a child of this element, or null. */
  under(element: Element): readonly Marked[] | null;
  /** All mentions found so far, in no order. */
  all(): Marked[];
  /** Reads on for a while, beyond what the reader sees, or until there is another mention; false when all is read. */
  readOn(): boolean;
  /** Draws one mention as the one under the pointer; null takes that away. */
  point(marked: Marked | null): void;
  /** Calls back whenever marks were added or removed, or all went because the site was switched off. */
  onChange(changed: () => void): void;
  /** Ends with the reading: site switched off, page left alone, or the extension gone. */
  readonly signal: AbortSignal;
}

/** The settings of hovering, as the overlay read them; changes with them. */
export interface HoverSettings {
  /** Milliseconds. */
  delay: number;
  modifier: 'none' | 'alt' | 'ctrl' | 'shift';
}

export interface Handover {
  /** Null while nothing is read. */
  marks: Marks | null;
  readonly hover: HoverSettings;
  /** Set by the card script: that it is there, and need not be put in again. */
  taken: boolean;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Detection is there. */
  wake(): void;
  /** The reader asked for this page, whatever kind of page it is. */
  readAnyway(): void;
  /** Ends the overlay and leaves nothing behind. */
  stop(): void;
}

const KEY = Symbol.for('tidemark');
const ASLEEP = Symbol.for('tidemark-asleep');
const DETECTION = Symbol.for('tidemark-detection');
const shared = globalThis as Record<symbol, unknown>;

/** Where the overlay leaves it; content scripts of one extension share this global, pages never see it. */
export const place = (handover: Handover | null): void => {
  shared[KEY] = handover;
};

export const taken = (): Handover | null => (shared[KEY] as Handover | undefined) ?? null;

/** Leaves the overlay detection, and tells it. */
export const placeDetection = (create: typeof createDetector): void => {
  shared[DETECTION] = create;
  taken()?.wake();
};

/** Null until the script that holds it was put in. */
export const detection = (): typeof createDetector | null =>
  (shared[DETECTION] as typeof createDetector | undefined) ?? null;

/** Leaves the overlay a rule by which it stays asleep on pages of a site that nobody asked for. */
export const placeRule = (isToSleep: () => boolean): void => {
  shared[ASLEEP] = isToSleep;
};

/** False where there is no such rule: the whole site is read. */
export const staysAsleep = (): boolean => (shared[ASLEEP] as (() => boolean) | undefined)?.() ?? false;
