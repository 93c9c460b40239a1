/** The button that asks for newer closes, how far that is, and what came of it. */

import type { JSX } from 'preact';
import type { Key } from '../lib/i18n/catalogue.ts';
import type { Words } from '../lib/i18n/words.ts';
import type { Hindrance, RefreshProgress } from '../lib/refresh/progress.ts';
import { Icon } from './icons.tsx';
import { useOnline } from './use-online.ts';

const HINDERED = {
  offline: 'updates.offline',
  full: 'updates.full',
  fault: 'closes.fault',
} as const satisfies Record<Hindrance, Key>;

export interface RefreshRowProps {
  words: Words;
  progress: RefreshProgress | null;
  /** Said when nothing is under way. */
  resting: string | null;
  onRefresh(): void;
  onCancel(): void;
}

/** What hinders a refresh, or how far it is; null when there is nothing to say. */
export function refreshSaid({ t }: Words, progress: RefreshProgress | null, online: boolean): string | null {
  const { current = null, done = 0, total = 0, hindrance = null, mistaken = false } = progress ?? {};
  if (current !== null) return t('updates.running', { part: t(`series.${current}`), done: done + 1, total });
  const hindered = hindrance ?? (online || mistaken ? null : 'offline');
  return hindered && t(HINDERED[hindered]);
}

export function RefreshRow({ words, progress, resting, onRefresh, onCancel }: RefreshRowProps): JSX.Element {
  const { t } = words;
  const { current = null, done = 0, total = 0 } = progress ?? {};
  const online = useOnline();
  const running = current !== null;
  return (
    <div class="refresh">
      <button type="button" class="button refresh-button" onClick={running ? onCancel : onRefresh}>
        <Icon name={running ? 'close' : 'refresh'} />
        {running ? t('updates.cancel') : t('updates.refresh')}
      </button>
      <div class="refresh-said">
        <p role="status" class="muted">
          {refreshSaid(words, progress, online) ?? resting}
        </p>
        {running && <progress class="refresh-progress" max={total} value={done} aria-label={t('updates.refresh')} />}
      </div>
    </div>
  );
}
