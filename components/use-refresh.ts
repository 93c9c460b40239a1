/** Follows the refresh of the closes, and begins or ends one. */

import { useEffect, useState } from 'preact/hooks';
import { ask } from '../lib/messages/wire.ts';
import { type RefreshProgress, readProgress, watchProgress } from '../lib/refresh/progress.ts';

export interface RefreshControl {
  progress: RefreshProgress | null;
  onRefresh(): void;
  onCancel(): void;
}

export function useRefresh(): RefreshControl {
  const [progress, setProgress] = useState<RefreshProgress | null>(null);
  useEffect(() => {
    void readProgress().then(setProgress);
    return watchProgress(setProgress);
  }, []);
  return {
    progress,
    onRefresh: () => void ask('refresh').catch(() => {}),
    onCancel: () => void ask('cancelRefresh').catch(() => {}),
  };
}
