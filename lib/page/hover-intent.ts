/**
 * When the popover opens, stays and goes: a pure machine. It is fed with what the pointer does and with the time,
 * and says in which state the popover is; the caller draws that and wakes it at `wakeAt`.
 *
 *     idle ──rest on a word──▶ open ◀──into the card and back──▶
 *       ▲                       │ leaves both, not towards the card
 *       └───────────────────────┘          held: opened by key or touch, or pinned; goes only when closed
 */

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

export type Intent<Word> =
  | { kind: 'idle' }
  /** The pointer rests on a word, last seen at `left`; it opens at `openAt`. */
  | { kind: 'waiting'; word: Word; left: Point; openAt: number }
  /** `left`: where the pointer was last on the word. `closeAt`: set while it is on neither word nor card. */
  | { kind: 'open'; word: Word; left: Point; closeAt: number | null }
  /** Stays until it is closed. */
  | { kind: 'held'; word: Word; pinned: boolean };

export interface Move<Word> {
  kind: 'move';
  time: number;
  at: Point;
  word: Word | null;
  inCard: boolean;
  /** Where the card is, when it is open. */
  card: Box | null;
  /** A button is down: the reader selects or drags. */
  pressed: boolean;
  /** Milliseconds of rest before it opens; null while the key that is needed is not held. */
  delay: number | null;
}

export type HoverEvent<Word> =
  | Move<Word>
  | { kind: 'time'; time: number }
  /** The page scrolled under the pointer. */
  | { kind: 'scroll'; inCard: boolean }
  /** Asked for by key or touch. */
  | { kind: 'show'; word: Word }
  | { kind: 'pin' }
  | { kind: 'unpin' }
  /** Escape, the close button, a tap outside, or the word is gone. */
  | { kind: 'close' };

/** How long the pointer may be on neither word nor card. */
const GRACE = 300;

/** The next state. Times in milliseconds on any one clock. */
export function nextIntent<Word>(state: Intent<Word>, event: HoverEvent<Word>): Intent<Word> {
  switch (event.kind) {
    case 'close':
      return { kind: 'idle' };
    case 'show':
      return { kind: 'held', word: event.word, pinned: false };
    case 'pin':
      return state.kind === 'open' || state.kind === 'held' ? { kind: 'held', word: state.word, pinned: true } : state;
    case 'unpin':
      return state.kind === 'held' ? { ...state, pinned: false } : state;
    case 'scroll':
      return state.kind === 'held' || (state.kind === 'open' && event.inCard) ? state : { kind: 'idle' };
    case 'time':
      return afterTime(state, event.time);
    case 'move':
      return afterMove(state, event);
  }
}

/** When `time` must be fed next; null when nothing waits for it. */
export function wakeAt<Word>(state: Intent<Word>): number | null {
  if (state.kind === 'waiting') return state.openAt;
  return state.kind === 'open' ? state.closeAt : null;
}

function afterTime<Word>(state: Intent<Word>, time: number): Intent<Word> {
  const due = wakeAt(state);
  if (due === null || time < due) return state;
  return state.kind === 'waiting'
    ? { kind: 'open', word: state.word, left: state.left, closeAt: null }
    : { kind: 'idle' };
}

function afterMove<Word>(state: Intent<Word>, move: Move<Word>): Intent<Word> {
  if (state.kind === 'held') return state;
  if (state.kind === 'open') return afterMoveWhileOpen(state, move);
  if (move.word === null || move.pressed || move.delay === null) return { kind: 'idle' };
  const openAt = state.kind === 'waiting' && state.word === move.word ? state.openAt : move.time + move.delay;
  return { kind: 'waiting', word: move.word, left: move.at, openAt };
}

function afterMoveWhileOpen<Word>(state: Extract<Intent<Word>, { kind: 'open' }>, move: Move<Word>): Intent<Word> {
  if (move.inCard) return { ...state, closeAt: null };
  if (move.word === state.word) return { ...state, left: move.at, closeAt: null };
  const towardsCard = move.card !== null && isTowards(state.left, move.at, move.card);
  // Another word opens at once, unless the pointer only crosses it on its way to the card.
  if (move.word !== null && !towardsCard && !move.pressed && move.delay !== null) {
    return { kind: 'open', word: move.word, left: move.at, closeAt: null };
  }
  if (towardsCard || state.closeAt === null) return { ...state, closeAt: move.time + GRACE };
  return state;
}

/**
 * Whether a pointer that left from one point is still on its way to a box: inside the triangle from that point to the
 * two corners of the box that lie widest apart as seen from it.
 */
export function isTowards(from: Point, at: Point, box: Box): boolean {
  const corners = [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x, y: box.y + box.height },
    { x: box.x + box.width, y: box.y + box.height },
  ];
  return corners.some((a, i) => corners.some((b, j) => j > i && inTriangle(at, from, a, b)));
}

/** Square pixels: a point on a side of the triangle may be reckoned so far outside. */
const ROUNDING = 1e-6;

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(p, a, b), side(p, b, c), side(p, c, a)];
  return sides.every((s) => s >= -ROUNDING) || sides.every((s) => s <= ROUNDING);
}

function side(p: Point, a: Point, b: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
