/** The popup's last line, wired: how far a refresh is, and what came of the last. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Bottom as BottomLine, type BottomProps } from '../../components/popup/bottom.tsx';
import { useRefresh } from '../../components/use-refresh.ts';
import { ask } from '../../lib/messages/wire.ts';
import { outcomeText } from '../../lib/view/refresh-outcome.ts';

/** @param stamp of the reading that is shown: with another one the last refresh may be another, too. */
export function Bottom({ stamp, ...props }: Omit<BottomProps, 'refresh' | 'outcome'> & { stamp: string }): JSX.Element {
  const [outcome, setOutcome] = useState<string | null>(null);
  const refresh = useRefresh();
  const { words } = props;
  useEffect(() => {
    ask('getUpdates').then(
      (updates) => setOutcome(outcomeText(updates, words)),
      () => {},
    );
  }, [words, stamp, refresh.progress]);
  return <BottomLine {...props} refresh={refresh} outcome={outcome} />;
}
