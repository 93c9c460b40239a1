/** Draws what the popover's rows unfold, and brings its styles. */

import { h, render } from 'preact';
import css from '../../components/popover/answer.css?inline';
import { AnswerRoot, type AnswerRootProps } from '../../components/popover/answer-content.tsx';
import { shared } from '../../lib/page/shared.ts';

export function placeAnswers(): void {
  const styled = new WeakSet<ShadowRoot>();
  shared.answers = {
    draw(into, answer) {
      const root = into.getRootNode();
      if (root instanceof ShadowRoot && !styled.has(root)) {
        styled.add(root);
        addStyle(root);
      }
      // The popover's place for an answer gives just these.
      render(h(AnswerRoot, answer as AnswerRootProps), into);
    },
    clear: (into) => render(null, into),
  };
}

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox keeps sheets made by a content script from the page's documents.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
