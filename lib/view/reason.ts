/** One sentence that says why: the question that pulls most, and the strongest one on the other side. */

import type { Words } from '../i18n/words.ts';
import type { Stage } from '../signal/breakout.ts';
import type { Head } from '../signal/head.ts';
import type { FamilyId } from '../signal/ids.ts';
import type { IndicatorReading } from '../signal/indicator-readings.ts';
import type { State } from '../signal/state.ts';
import { answerTo } from './answers.ts';

/** Which way a state leans; a mixed one leans as its strongest question does. */
const LEANS: Partial<Record<State, 1 | -1>> = {
  'risk-on': 1,
  'leaning-on': 1,
  'leaning-off': -1,
  'risk-off': -1,
};

/** Why the state is what it is, in a sentence; it names only questions that are answered yes or no. */
export function reasonText(reading: Head, words: Words): string {
  if (reading.score === null) return words.t('reason.unknown');
  const lean = LEANS[reading.state];
  const pulls = reading.families
    .flatMap(({ id, value }) =>
      id !== 'echo' && value !== null && answerTo(value) !== 'between' ? [{ id, value }] : [],
    )
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const strongest = pulls.find(({ value }) => Math.sign(value) === lean) ?? pulls[0];
  // A state outlives what made it until the score is clearly past its bound.
  if (!strongest) return words.t(lean ? 'reason.lingering' : 'reason.nothing');
  const clause = ({ id, value }: Pull) => clauseOf(reading, id, Math.sign(value), words);
  const first = words.capital(clause(strongest));
  const others = pulls.filter((pull) => pull !== strongest);
  const opposed = others.find(({ value }) => Math.sign(value) !== Math.sign(strongest.value));
  const [next] = others;
  if (opposed) return words.t('reason.against', { first, second: clause(opposed) });
  return next ? words.t('reason.together', { first, second: clause(next) }) : words.t('reason.alone', { first });
}

interface Pull {
  id: FamilyId;
  value: number;
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
