/** One sentence that says why: the question that pulls most, and the strongest one on the other side. */

import type { Words } from '../i18n/words.ts';
import type { Stage } from '../signal/breakout.ts';
import type { Head } from '../signal/head.ts';
import type { FamilyId } from '../signal/ids.ts';
import type { IndicatorReading } from '../signal/indicator-readings.ts';

/** Below this a question pulls neither way. */
const WEAK = 0.1;

/** Why the state is what it is, in a sentence. */
export function reasonText(reading: Head, words: Words): string {
  if (reading.score === null) return words.t('reason.unknown');
  const pulls = reading.families
    .flatMap(({ id, value }) => (id !== 'echo' && value !== null && Math.abs(value) >= WEAK ? [{ id, value }] : []))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const [strongest, next] = pulls;
  if (!strongest) return words.t('reason.nothing');
  const clause = (pull: { id: FamilyId; value: number }) => clauseOf(reading, pull.id, Math.sign(pull.value), words);
  const first = words.capital(clause(strongest));
  const opposed = pulls.find(({ value }) => Math.sign(value) !== Math.sign(strongest.value));
  if (opposed) return words.t('reason.against', { first, second: clause(opposed) });
  return next ? words.t('reason.together', { first, second: clause(next) }) : words.t('reason.alone', { first });
}

/** The indicator that pulls the question most in the direction it goes. */
function clauseOf(reading: Head, family: FamilyId, direction: number, words: Words): string {
  const pull = ({ score }: IndicatorReading) => (score ?? 0) * direction;
  const [strongest] = reading.indicators.filter((own) => own.family === family).sort((a, b) => pull(b) - pull(a));
  if (!strongest) return '';
  return indicatorClause(words, strongest, direction > 0 ? 'up' : 'down');
}

function indicatorClause(words: Words, { id, figures }: IndicatorReading, way: 'up' | 'down'): string {
  switch (id) {
    case 'breakout':
      return figures ? breakoutClause(words, figures.stage) : '';
    case 'bitcoin-confirms':
    case 'ether-confirms':
      return '';
    default:
      return words.t(`indicators.${id}.reason.${way}`);
  }
}

/** Stages that score 0 never pull most. */
function breakoutClause(words: Words, stage: Stage): string {
  return stage === 'none' || stage === 'fading' ? '' : words.t(`indicators.breakout.reason.${stage}`);
}
