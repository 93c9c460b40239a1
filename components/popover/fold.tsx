/** A row of the popover that unfolds its answer. */

import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { useUnfold } from '../unfolded.ts';
import { useAnswer } from './use-answer.ts';

export interface FoldProps {
  /** Identifies it in the DOM (`data-id`). */
  id: string;
  /** What stays visible. */
  line: ComponentChildren;
  /** Drawn under the line, folded or not. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

export function Fold({ id, line, beside, children }: FoldProps): JSX.Element {
  const bodyId = useId();
  const { open, toggle } = useUnfold(id);
  const answer = useAnswer(open);
  return (
    <div class="fold" data-id={id}>
      <button
        type="button"
        class="fold-button"
        aria-expanded={open}
        aria-controls={open ? bodyId : undefined}
        onClick={toggle}
      >
        <span class="fold-line">{line}</span>
        <Icon name="chevron" />
      </button>
      {beside}
      {open && (
        <div class="fold-body" id={bodyId} ref={answer}>
          {children}
        </div>
      )}
    </div>
  );
}
