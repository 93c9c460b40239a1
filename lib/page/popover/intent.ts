/**
 * When the popover opens, stays and goes: a pure machine. It is fed with what the pointer does and with the time,
 * and says in which state the popover is; the caller draws that and wakes it at `wakeAt`.
 *
 *     idle ──rest on a word──▶ open ◀──into the popover and back──▶
 *       ▲                       │ leaves both, not towards the popover
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
  /** `left`: where the pointer was last on the word. `closeAt`: set while it is on neither word nor popover. */
  | { kind: 'open'; word: Word; left: Point; closeAt: number | null }
  /** Stays until it is closed. `next`: the word that the pointer rests on while it is pinned; it goes on to that one at `openAt`. */
  | { kind: 'held'; word: Word; pinned: boolean; next?: { word: Word; openAt: number } };

export interface Move<Word> {
  kind: 'move';
  time: number;
  at: Point;
  word: Word | null;
  inPopover: boolean;
  /** Where the popover is, when it is open. */
  popover: Box | null;
  /** A button is down: the reader selects or drags. */
  pressed: boolean;
  /** Milliseconds of rest before it opens; null while the key that is needed is not held. */
  delay: number | null;
}

export type HoverEvent<Word> =
  | Move<Word>
  | { kind: 'time'; time: number }
  /** The page scrolled under the pointer. */
  | { kind: 'scroll'; inPopover: boolean }
  /** Asked for by key or touch. */
  | { kind: 'show'; word: Word }
  /** The page wrote the word anew: it is another one in the same place. */
  | { kind: 'replace'; word: Word }
  | { kind: 'pin' }
  | { kind: 'unpin' }
  /** Escape, the close button, a tap outside, or the word is gone. */
  | { kind: 'close' };

/** How long the pointer may be on neither word nor popover. */
const GRACE = 300;

/** The next state. Times in milliseconds on any one clock. */
export function nextIntent<Word>(state: Intent<Word>, event: HoverEvent<Word>): Intent<Word> {
  switch (event.kind) {
    case 'close':
      return { kind: 'idle' };
    case 'show':
      // A pinned popover goes on to the next word where it stands.
      return { kind: 'held', word: event.word, pinned: state.kind === 'held' && state.pinned };
    case 'replace':
      return state.kind === 'idle' ? state : { ...state, word: event.word };
    case 'pin':
      return state.kind === 'open' || state.kind === 'held' ? { kind: 'held', word: state.word, pinned: true } : state;
    case 'unpin':
      return state.kind === 'held' ? { kind: 'held', word: state.word, pinned: false } : state;
    case 'scroll':
      return state.kind === 'held' || (state.kind === 'open' && event.inPopover) ? state : { kind: 'idle' };
    case 'time':
      return afterTime(state, event.time);
    case 'move':
      return afterMove(state, event);
  }
}

/** When `time` must be fed next; null when nothing waits for it. */
export function wakeAt<Word>(state: Intent<Word>): number | null {
  if (state.kind === 'waiting') return state.openAt;
  if (state.kind === 'held') return state.next?.openAt ?? null;
  return state.kind === 'open' ? state.closeAt : null;
}

function afterTime<Word>(state: Intent<Word>, time: number): Intent<Word> {
  const due = wakeAt(state);
  if (due === null || time < due) return state;
  if (state.kind === 'held') return state.next ? { kind: 'held', word: state.next.word, pinned: true } : state;
  return state.kind === 'waiting'
    ? { kind: 'open', word: state.word, left: state.left, closeAt: null }
    : { kind: 'idle' };
}

function afterMove<Word>(state: Intent<Word>, move: Move<Word>): Intent<Word> {
  if (state.kind === 'held') return afterMoveWhileHeld(state, move);
  if (state.kind === 'open') return afterMoveWhileOpen(state, move);
  const rest = restOn(move, state.kind === 'waiting' ? state : undefined);
  return rest ? { kind: 'waiting', left: move.at, ...rest } : { kind: 'idle' };
}

/** The word that a move rests on, and when that is long enough; null when it rests on none. */
function restOn<Word>(
  move: Move<Word>,
  before?: { word: Word; openAt: number },
): { word: Word; openAt: number } | null {
  if (move.word === null || move.pressed || move.delay === null) return null;
  return { word: move.word, openAt: before?.word === move.word ? before.openAt : move.time + move.delay };
}

function afterMoveWhileHeld<Word>(state: Extract<Intent<Word>, { kind: 'held' }>, move: Move<Word>): Intent<Word> {
  if (!state.pinned) return state;
  const rest = move.word === state.word ? null : restOn(move, state.next);
  if (!rest) return state.next ? { kind: 'held', word: state.word, pinned: true } : state;
  return rest.openAt === state.next?.openAt && rest.word === state.next.word ? state : { ...state, next: rest };
}

function afterMoveWhileOpen<Word>(state: Extract<Intent<Word>, { kind: 'open' }>, move: Move<Word>): Intent<Word> {
  if (move.inPopover) return { ...state, closeAt: null };
  if (move.word === state.word) return { ...state, left: move.at, closeAt: null };
  const towardsPopover = move.popover !== null && isTowards(state.left, move.at, move.popover);
  // Another word opens at once, unless the pointer only crosses it on its way to the popover.
  if (move.word !== null && !towardsPopover && !move.pressed && move.delay !== null) {
    return { kind: 'open', word: move.word, left: move.at, closeAt: null };
  }
  if (towardsPopover || state.closeAt === null) return { ...state, closeAt: move.time + GRACE };
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
