/** What the words mean that a place uses: each with one line. */

import type { Words } from '../i18n/words.ts';
import type { Stage } from '../signal/breakout.ts';
import { STATE_BOUNDS } from '../signal/state.ts';

export interface TermView {
  /** Names the term in addresses and tests. */
  id: string;
  term: string;
  says: string;
}

/** A list of terms under its own line. */
export interface TermsView {
  /** "What these words mean". */
  title: string;
  terms: TermView[];
}

const STAGES = ['fresh', 'held', 'testing', 'fading', 'failed', 'lost'] as const satisfies readonly Stage[];

/** Of a state, its score and questions, and the chart of the index. */
export function stateTerms(words: Words): TermsView {
  const { t, signed, list } = words;
  const question = (id: 'level' | 'lead' | 'conditions' | 'echo') => ({
    id,
    term: t(`state.question.${id}.label`),
    says: t(`terms.state.${id}`),
  });
  return termsView(words, [
    { id: 'appetite', term: t('state.topic'), says: t('terms.state.appetite') },
    {
      id: 'score',
      term: t('report.charts.score.score'),
      says: t('terms.state.score', { bounds: list(STATE_BOUNDS.map((bound) => signed(bound))) }),
    },
    question('level'),
    question('lead'),
    question('conditions'),
    question('echo'),
    { id: 'record', term: t('report.charts.record'), says: t('terms.state.record') },
    { id: 'breakout-level', term: t('report.charts.level'), says: t('terms.state.breakoutLevel') },
    { id: 'independent', term: t('report.baseRates.independent'), says: t('terms.state.independent') },
    { id: 'stale', term: t('indicators.status.stale'), says: t('terms.state.stale') },
  ]);
}

/** Of breakouts and what followed them. Base rates say themselves what they are of. */
export function pastTerms(words: Words): TermsView {
  const { t } = words;
  const stages = STAGES.map((id) => ({ id, term: t(`state.stage.${id}`), says: t(`terms.past.${id}`) }));
  return termsView(words, [
    { id: 'breakout', term: t('past.column.start'), says: t('terms.past.breakout') },
    ...stages,
    { id: 'days', term: t('past.column.90'), says: t('terms.past.days') },
    { id: 'highest', term: t('past.column.highest'), says: t('terms.past.highest') },
    { id: 'deepest-fall', term: t('past.column.deepestFall'), says: t('terms.past.deepestFall') },
    { id: 'chance', term: t('report.chance.title'), says: t('terms.past.chance') },
    { id: 'thin', term: t('past.thin'), says: t('terms.past.thin') },
    { id: 'times', term: t('units.times', { value: words.number(20) }), says: t('terms.past.times') },
  ]);
}

/** Of the levels of warnings. */
export function warningTerms(words: Words): TermsView {
  const { t } = words;
  return termsView(
    words,
    (['active', 'watch', 'clear', 'missing'] as const).map((id) => ({
      id,
      term: t(`warnings.level.${id}`),
      says: t(`terms.warnings.${id}`),
    })),
  );
}

/** Of days like today and of claims. */
export function checkTerms(words: Words): TermsView {
  const { t } = words;
  return termsView(words, [
    { id: 'alike', term: t('past.column.alike'), says: t('terms.checks.alike') },
    { id: 'verdict', term: t('report.claims.verdict'), says: t('terms.checks.verdict') },
  ]);
}

/** All of them, and those that only the report uses. */
export function allTerms(words: Words): TermsView {
  const { t } = words;
  return termsView(words, [
    ...[stateTerms, pastTerms, warningTerms, checkTerms].flatMap((terms) => terms(words).terms),
    { id: 'session', term: t('terms.names.session'), says: t('terms.report.session') },
    { id: 'median', term: t('report.median'), says: t('terms.report.median') },
    { id: 'percentile', term: t('report.past.percentile'), says: t('terms.report.percentile') },
    { id: 'correlation', term: t('terms.names.correlation'), says: t('terms.report.correlation') },
  ]);
}

function termsView({ t, capital }: Words, terms: TermView[]): TermsView {
  return { title: t('terms.title'), terms: terms.map((one) => ({ ...one, term: capital(one.term) })) };
}
