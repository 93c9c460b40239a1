/** Which answers are unfolded, and where: beside the popover where there is room, else each under its row. */

import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Unfolded } from '../unfolded.ts';

export const ANSWER_IDS = ['statement', 'story', 'why', 'past', 'warnings', 'data'] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];

/** Beside the popover, on one of its sides, or under the row. */
export type Where = 'left' | 'right' | 'below';

export interface Answers {
  /** Null until the popover is to be seen. */
  where: Where | null;
  isOpen(id: AnswerId): boolean;
  toggle(id: AnswerId): void;
}

/** Narrower than this an answer is better read under its row. */
const LEAST_WIDTH = 320;
const WIDTH = 392;
const EDGE = 8;

export const AnswersContext = createContext<Answers>({ where: null, isOpen: () => false, toggle: () => {} });
export const useAnswers = (): Answers => useContext(AnswersContext);

/** Beside there is one answer at a time, the one asked for last; below there may be several. */
export function useAnswersOf(popover: RefObject<HTMLElement | null>): Answers {
  const kept = useContext(Unfolded);
  const [own] = useState(() => new Set<string>());
  const unfolded = kept ?? own;
  const [where, setWhere] = useState<Where | null>(null);
  const [, draw] = useState(0);

  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return;
    const look = () => setWhere(placeFor(element));
    // It is drawn before it is shown: then it has no size yet.
    const seen = new ResizeObserver(look);
    seen.observe(element);
    addEventListener('resize', look);
    return () => {
      seen.disconnect();
      removeEventListener('resize', look);
    };
  }, []);

  const open = ANSWER_IDS.filter((id) => unfolded.has(id));
  const newest = [...unfolded].findLast((id) => (ANSWER_IDS as readonly string[]).includes(id));
  return {
    where,
    isOpen: (id) => where !== null && (where === 'below' ? open.includes(id) : id === newest),
    toggle(id) {
      const wasOpen = where === 'below' ? unfolded.has(id) : id === newest;
      if (where !== 'below') for (const other of open) unfolded.delete(other);
      unfolded.delete(id);
      if (!wasOpen) unfolded.add(id);
      draw((n) => n + 1);
    },
  };
}

/** Null while it is not to be seen. A popover beside its word opens away from that. */
function placeFor(popover: HTMLElement): Where | null {
  if (popover.getBoundingClientRect().width === 0) return null;
  const side = popover.closest<HTMLElement>('[data-side]')?.dataset.side;
  const free = roomBeside(popover);
  const room = { right: side === 'left' ? 0 : free.right, left: side === 'right' ? 0 : free.left };
  const widest = room.right >= LEAST_WIDTH || room.right >= room.left ? 'right' : 'left';
  return room[widest] >= LEAST_WIDTH ? widest : 'below';
}

function roomBeside(popover: HTMLElement): Record<'left' | 'right', number> {
  const { left, right } = popover.getBoundingClientRect();
  return { left: left - EDGE, right: document.documentElement.clientWidth - right - EDGE };
}

/**
 * Where an answer beside the popover stands: level with it, further up where it would reach out of the window.
 * @returns what to call once it is drawn.
 */
export function useLevel(
  popover: RefObject<HTMLElement | null>,
  answer: RefObject<HTMLElement | null>,
  where: 'left' | 'right',
  id: string,
): () => void {
  const settle = () => {
    if (!popover.current || !answer.current) return;
    const { style } = answer.current;
    const { top } = popover.current.getBoundingClientRect();
    style.width = `${Math.min(WIDTH, roomBeside(popover.current)[where])}px`;
    const height = Math.min(answer.current.scrollHeight, innerHeight - 2 * EDGE);
    const level = Math.max(EDGE, Math.min(top, innerHeight - EDGE - height));
    style.top = `${level - top}px`;
    style.maxHeight = `${innerHeight - EDGE - level}px`;
  };
  // Once for each answer: what is unfolded within it must not move its rows.
  const settled = useRef('');
  const settleOnce = () => {
    if (settled.current === id + where) return;
    settled.current = id + where;
    settle();
  };
  useEffect(() => {
    // It goes along with a popover that follows its word, or is dragged.
    const follow = () => requestAnimationFrame(settle);
    const root = popover.current?.getRootNode();
    root?.addEventListener('moved', follow);
    addEventListener('resize', follow);
    return () => {
      root?.removeEventListener('moved', follow);
      removeEventListener('resize', follow);
    };
  }, []);
  return settleOnce;
}
