/** The row about refreshing: how far one is, and what came of the last. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RefreshRow } from '../../components/refresh-row.tsx';
import { useRefresh } from '../../components/use-refresh.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { ask } from '../../lib/messages/wire.ts';
import { outcomeText } from '../../lib/view/refresh-outcome.ts';

/** @param stamp of the reading that is shown: with another one the last refresh may be another, too. */
export function Refreshing({ words, stamp }: { words: Words; stamp: string }): JSX.Element {
  const [outcome, setOutcome] = useState<string | null>(null);
  const refresh = useRefresh();
  useEffect(() => {
    ask('getUpdates').then(
      (updates) => setOutcome(outcomeText(updates, words)),
      () => {},
    );
  }, [words, stamp, refresh.progress]);
  return <RefreshRow words={words} resting={outcome} {...refresh} />;
}
