/** Follows the refresh of the closes, and begins or ends one. */

import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../lib/messages/messenger.ts';
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
    onRefresh: () => void sendMessage('refresh', undefined).catch(() => {}),
    onCancel: () => void sendMessage('cancelRefresh', undefined).catch(() => {}),
  };
}
