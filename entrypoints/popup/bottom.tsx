/** The popup's last line, wired: how far a refresh is, and what came of the last. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Bottom as BottomLine, type BottomProps } from '../../components/popup/bottom.tsx';
import { useRefresh } from '../../components/use-refresh.ts';
import { ask } from '../../lib/messages/wire.ts';
import { outcomeText } from '../../lib/view/refresh-outcome.ts';
import type { UpdatesView } from '../../lib/view/updates.ts';

interface WiredProps extends Omit<BottomProps, 'refresh' | 'outcome'> {
  /** Of the reading that is shown: with another one the last refresh may be another, too. */
  stamp: string;
}

export function Bottom({ stamp, ...props }: WiredProps): JSX.Element {
  const [updates, setUpdates] = useState<UpdatesView | null>(null);
  const refresh = useRefresh();
  const { words } = props;
  useEffect(() => {
    ask('getUpdates').then(setUpdates, () => {});
  }, [stamp, refresh.progress]);
  const outcome = words && updates && outcomeText(updates, words);
  return <BottomLine {...props} refresh={refresh} outcome={outcome} />;
}
