/** Copies the reading as text, and says that it did. */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isReaders } from '../lib/page/popover/own-events.ts';
import type { CopyTexts } from '../lib/view/popover.ts';
import { Icon } from './icons.tsx';

export interface CopyReadingProps {
  /** What is copied. */
  text: string;
  words: CopyTexts;
}

export function CopyReading({ text, words }: CopyReadingProps): JSX.Element {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (event: Event) => {
    if (!isReaders(event)) return;
    // Emptied first, so that a second copy is told as well.
    setSaid(null);
    // In a page without a secure context there is no clipboard at all.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
    setSaid(
      await copied.then(
        () => words.done,
        () => words.failed,
      ),
    );
  };
  const isDone = said === words.done;
  return (
    <>
      <button type="button" class="icon-button" aria-label={words.button} title={said ?? words.button} onClick={copy}>
        <Icon name={isDone ? 'clear' : said ? 'missing' : 'copy'} />
      </button>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
