/** What an alert says: the state changed, a breakout began, held or failed, a warning was lit. */

import type { Words } from '../i18n/words.ts';
import type { IsoDay } from '../market/day.ts';
import type { RawStage } from '../signal/breakout.ts';
import type { WarningId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import { STATES, type State } from '../signal/state.ts';
import { litWarning } from './lit-warnings.ts';

/** What was told last, to be compared with. */
export interface Told {
  session: IsoDay;
  state: State;
  /** The newest breakout and its stage. */
  breakout: IsoDay | null;
  stage: RawStage;
  lit: WarningId[];
}

/** Whether what is kept is of the form of today: another Tidemark may have put it there. */
export function isTold(kept: unknown): kept is Told {
  const { session, state, lit } = (kept ?? {}) as Partial<Told>;
  return typeof session === 'string' && [...STATES, 'unknown'].includes(state as State) && Array.isArray(lit);
}

export interface AlertText {
  title: string;
  /** A sentence each. */
  lines: string[];
}

export function toldOf({ session, state, breakout, warnings }: Reading): Told {
  const lit = warnings.filter(({ level }) => level === 'active').map(({ id }) => id);
  return { session, state, breakout: breakout.date, stage: breakout.rawStage, lit };
}

/** What is new since it was told last; null when nothing is, when the reading is of no later session, or is stale. */
export function alertText(before: Told, reading: Reading, words: Words): AlertText | null {
  if (reading.session <= before.session || reading.stale) return null;
  const { t } = words;
  const now = toldOf(reading);
  const { level } = reading.breakout;
  const lines = [
    ...(now.state !== before.state && now.state !== 'unknown' && before.state !== 'unknown'
      ? [t('alerts.state', { now: t(`state.word.${now.state}`), before: t(`state.word.${before.state}`) })]
      : []),
    ...stageLines(before, now).map((stage) =>
      t(`alerts.${stage}`, { level: level === null ? '' : words.number(level) }),
    ),
    ...reading.warnings
      .filter(({ id, level }) => level === 'active' && !before.lit.includes(id))
      .map((warning) => {
        const { says, date } = litWarning(warning, reading, words);
        return t('alerts.warning', { says, date });
      }),
  ];
  if (lines.length === 0) return null;
  return { title: t('state.caption', { date: words.day(reading.session) }), lines };
}

function stageLines(before: Told, now: Told): ('fresh' | 'held' | 'failed')[] {
  if (now.breakout !== before.breakout && now.stage === 'fresh') return ['fresh'];
  if (now.stage === before.stage) return [];
  if (now.stage === 'held') return ['held'];
  return now.stage === 'failed' || now.stage === 'lost' ? ['failed'] : [];
}
