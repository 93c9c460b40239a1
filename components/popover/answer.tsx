/** The place of an answer, and who draws it once that script is there. */

import type { JSX } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { ask } from '../../lib/messages/wire.ts';
import { together } from '../../lib/page/ask-again.ts';
import { shared } from '../../lib/page/shared.ts';
import { Unfolded } from '../unfolded.ts';
import type { AnswerProps } from './answer-content.tsx';

export interface AnswerPlaceProps extends AnswerProps {
  /** It is drawn: now it can be measured. */
  onDrawn(): void;
}

const wantScript = together(() => ask('wantScript', 'answers'));

/** Has the script that draws answers put in; call it as soon as a reader comes near. */
export async function wantAnswers(): Promise<void> {
  if (!shared.answers) await wantScript();
}

export function Answer({ onDrawn, ...answer }: AnswerPlaceProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const unfolded = useContext(Unfolded);
  const draw = () => {
    if (!place.current || !shared.answers) return;
    shared.answers.draw(place.current, { ...answer, unfolded });
    onDrawn();
  };
  useLayoutEffect(() => {
    if (shared.answers) draw();
    // Without an answer, as after an update of the extension, the row stays folded out and empty.
    else void wantAnswers().then(draw, () => {});
  });
  useLayoutEffect(() => {
    const into = place.current;
    return () => {
      if (into) shared.answers?.clear(into);
    };
  }, []);
  return <div class="answer" ref={place} />;
}
