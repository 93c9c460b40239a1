/** Follows the refresh of the closes, and begins or ends one. */

import { useEffect, useState } from 'preact/hooks';
import { ask } from '../lib/messages/wire.ts';
import type { RefreshProgress } from '../lib/refresh/progress.ts';

export interface RefreshControl {
  progress: RefreshProgress | null;
  onRefresh(): void;
  onCancel(): void;
}

export function useRefresh(): RefreshControl {
  const [progress, setProgress] = useState<RefreshProgress | null>(null);
  useEffect(() => {
    // After the first drawing, which has nothing of it.
    const watching = import('../lib/refresh/progress.ts').then(({ readProgress, watchProgress }) => {
      void readProgress().then(setProgress);
      return watchProgress(setProgress);
    });
    return () => void watching.then((stop) => stop());
  }, []);
  return {
    progress,
    onRefresh: () => void ask('refresh').catch(() => {}),
    onCancel: () => void ask('cancelRefresh').catch(() => {}),
  };
}
