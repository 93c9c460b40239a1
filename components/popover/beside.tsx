/** An answer beside the popover: nothing in that moves, and all of the window's height is there to read it. */

import type { JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { Answer } from './answer.tsx';
import type { AnswerProps } from './answer-content.tsx';
import { useAnswers, useLevel } from './use-answers.ts';

export interface BesideProps extends AnswerProps {
  popover: RefObject<HTMLElement | null>;
  where: 'left' | 'right';
}

export function Beside({ popover, where, ...answer }: BesideProps): JSX.Element {
  const { toggle } = useAnswers();
  const panel = useRef<HTMLElement>(null);
  const { id, view } = answer;
  const settle = useLevel(popover, panel, where, id);
  const titleId = `beside-${id}`;
  return (
    <section class="beside" id={`answer-${id}`} aria-labelledby={titleId} ref={panel}>
      <header class="beside-head">
        <h3 id={titleId}>{view.texts.answers[id]}</h3>
        <button
          type="button"
          class="icon-button"
          aria-label={view.texts.fold}
          title={view.texts.fold}
          onClick={() => toggle(id)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="beside-body" key={id}>
        <Answer {...answer} onDrawn={settle} />
      </div>
    </section>
  );
}
