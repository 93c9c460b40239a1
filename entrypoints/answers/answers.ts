/** Draws what the popover's rows unfold, and brings its styles. */

import { h, render } from 'preact';
import css from '../../components/popover/answer.css?inline';
import { AnswerRoot, type AnswerRootProps } from '../../components/popover/answer-content.tsx';
import { addStyle } from '../../lib/page/popover/add-style.ts';
import { shared } from '../../lib/page/shared.ts';

export function placeAnswers(): void {
  const styled = new WeakSet<ShadowRoot>();
  shared.answers = {
    draw(into, answer) {
      const root = into.getRootNode();
      if (root instanceof ShadowRoot && !styled.has(root)) {
        styled.add(root);
        addStyle(root, css);
      }
      // The popover's place for an answer gives just these.
      render(h(AnswerRoot, answer as AnswerRootProps), into);
    },
    clear: (into) => render(null, into),
  };
}
