/** A row of the popover that unfolds its answer: beside the popover, or right below the row. */

import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { Answer } from './answer.tsx';
import type { AnswerProps } from './answer-content.tsx';
import { useAnswers } from './use-answers.ts';

export interface FoldProps extends AnswerProps {
  /** What stays visible. */
  line: ComponentChildren;
  /** Drawn under the line, folded or not. */
  beneath?: ComponentChildren;
}

export function Fold({ line, beneath, ...answer }: FoldProps): JSX.Element {
  const { id } = answer;
  const { where, isOpen, toggle } = useAnswers();
  const open = isOpen(id);
  return (
    <div class="fold" data-id={id}>
      <button
        type="button"
        class="fold-button"
        aria-expanded={open}
        aria-controls={open ? `answer-${id}` : undefined}
        onClick={() => toggle(id)}
      >
        <span class="fold-line">{line}</span>
        <Icon name="chevron" />
      </button>
      {beneath}
      {open && where === 'below' && <Below {...answer} />}
    </div>
  );
}

export function Below(answer: AnswerProps): JSX.Element {
  const body = useRef<HTMLDivElement>(null);
  const revealed = useRef(false);
  // Once: drawn anew it stays where the reader scrolled it.
  const onDrawn = () => {
    if (body.current && !revealed.current) reveal(body.current);
    revealed.current = true;
  };
  return (
    <div class="below" id={`answer-${answer.id}`} ref={body}>
      <Answer {...answer} onDrawn={onDrawn} />
    </div>
  );
}

/** So much of an answer must be in sight for a reader to see that there is one. */
const IN_SIGHT = 120;

/**
 * Leaves the row under the pointer where it is as long as enough of the answer is in sight; else scrolls as little as
 * brings that in. It scrolls its own container only, as `scrollIntoView` would move the page too.
 */
function reveal(answer: HTMLElement): void {
  // In a low window all of the popover scrolls.
  const containers = [answer.closest('.scroll'), answer.closest('.sheet')];
  const container = containers.find((each) => each && each.scrollHeight > each.clientHeight);
  if (!container) return;
  const own = answer.getBoundingClientRect();
  const view = container.getBoundingClientRect();
  const missing = own.top + Math.min(own.height, IN_SIGHT) - view.bottom;
  if (missing > 0) container.scrollTop += missing;
}
