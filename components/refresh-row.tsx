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

export function RefreshRow({ words: { t }, progress, resting, onRefresh, onCancel }: RefreshRowProps): JSX.Element {
  const { current = null, done = 0, total = 0, hindrance = null, mistaken = false } = progress ?? {};
  const offline = !useOnline() && !mistaken;
  const running = current !== null;
  const said = running ? t('updates.running', { part: t(`series.${current}`), done: done + 1, total }) : resting;
  const hindered = running ? null : (hindrance ?? (offline ? 'offline' : null));
  return (
    <div class="refresh">
      <button type="button" class="button refresh-button" onClick={running ? onCancel : onRefresh}>
        <Icon name={running ? 'close' : 'refresh'} />
        {running ? t('updates.cancel') : t('updates.refresh')}
      </button>
      <div class="refresh-said">
        <p role="status" class="muted">
          {hindered ? t(HINDERED[hindered]) : said}
        </p>
        {running && <progress class="refresh-progress" max={total} value={done} aria-label={t('updates.refresh')} />}
      </div>
    </div>
  );
}
