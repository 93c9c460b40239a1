/** Draws what the popover's rows unfold. */

import { h, render } from 'preact';
import { AnswerRoot, type AnswerRootProps } from '../../components/popover/answer-content.tsx';
import { shared } from '../../lib/page/shared.ts';

export function placeAnswers(): void {
  shared.answers = {
    // The popover's place for an answer gives just these.
    draw: (into, answer) => render(h(AnswerRoot, answer as AnswerRootProps), into),
    clear: (into) => render(null, into),
  };
}
