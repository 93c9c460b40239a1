/** What the closes say to a statement of a text, as finished text. */

import type { Key } from '../i18n/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import { type Day, isoDay } from '../market/day.ts';
import type { Close } from '../statements/closes.ts';
import type { Finding } from '../statements/finding.ts';
import type { Period, StatedAsset, Statement, Unit } from '../statements/statement.ts';
import type { Verdict } from '../statements/verdict.ts';

export interface StatementView {
  verdict: Verdict;
  /** "Agrees". */
  label: string;
  /** "By daily closes: Russell 2000, 7 Aug 2026 to 14 Aug 2026, +1.2%. Agrees with the text." */
  sentence: string;
  /** "Russell 2000, week". */
  subject: string;
  stated: string;
  measured: string;
  /** "Read as: Russell 2000, week, +0.28%." */
  readAs: string;
  /** The closes at both ends, or the one that is measured, and where they come from. */
  rows: { label: string; value: string }[];
  notes: string[];
}

/** From the mildest to the severest: a sentence of several statements is told by the last of its verdicts here. */
const SEVERITY: readonly Verdict[] = ['agrees', 'close', 'figures', 'differs'];

/** The severest of the views; of equals the first. Null where there is none. */
export function severest(views: readonly StatementView[]): StatementView | null {
  const rank = ({ verdict }: StatementView) => SEVERITY.indexOf(verdict);
  return views.reduce<StatementView | null>((worst, view) => (worst && rank(worst) >= rank(view) ? worst : view), null);
}

/** @param sourceOf where the closes of a series come from */
export function statementView(
  statement: Statement,
  finding: Finding,
  sourceOf: (asset: StatedAsset) => string,
  words: Words,
): StatementView {
  const { t } = words;
  const { asset, kind } = statement;
  const { verdict, from, to } = finding;
  const measured = figureText(finding.measured, finding.unit, decimalsOf(statement, finding), kindHasSign(kind), words);
  const stated = statedText(statement, words);
  const name = nameOf(asset, words);
  const days = { from: words.day(isoDay((from ?? to).day)), to: words.day(isoDay(to.day)) };
  const what = t(`statements.what.${whatOf(statement, finding)}`, { asset: name, measured, ...days });
  return {
    verdict,
    label: t(`statements.verdicts.${verdict}`),
    sentence: t(`statements.says.${verdict}`, { what, stated }),
    subject: [name, periodText(statement, finding, words)].join(t('units.comma')),
    stated,
    measured,
    readAs: t('statements.readAs', { asset: name, period: periodText(statement, finding, words), stated }),
    rows: [
      ...(from ? [{ label: t('statements.from'), value: closeText(from, asset, words) }] : []),
      { label: t('statements.to'), value: closeText(to, asset, words) },
      { label: t('statements.source'), value: sourceOf(asset) },
    ],
    notes: [t('statements.notes.intraday'), t('statements.notes.nearest')],
  };
}

const kindHasSign = (kind: Statement['kind']) => !['level', 'record', 'price', 'crossing'].includes(kind);

const nameOf = (asset: StatedAsset, { t }: Words) => t(`assets.subjects.${SUBJECTS[asset]}`);
const SUBJECTS = { bitcoin: 'bitcoin', ether: 'ether', russell2000: 'index', iwm: 'fund' } as const;

function whatOf(
  { kind }: Statement,
  { verdict, from }: Finding,
): 'change' | 'level' | 'record' | 'noRecord' | 'versus' {
  if (kind === 'record') return verdict === 'agrees' ? 'record' : 'noRecord';
  if (kind === 'versus') return 'versus';
  return from ? 'change' : 'level';
}

/** As many decimals as the text has, at least one for what is measured in percent. */
function decimalsOf({ half, unit }: Statement, finding: Finding): number {
  const stated = statedDecimals(half) ?? 1;
  return finding.unit === 'points' || unit === 'points' ? 2 : Math.max(1, Math.min(2, stated));
}

/** Decimals of a stated figure, by half of its last place; null where it has none. */
const statedDecimals = (half: number): number | null =>
  half > 0 ? Math.max(0, Math.round(-Math.log10(2 * half))) : null;

function figureText(value: number, unit: Unit, digits: number, isSigned: boolean, words: Words): string {
  switch (unit) {
    case '%':
      return words.percent(value, { digits, sign: isSigned });
    case 'points':
      return words.t('statements.stated.points', {
        value: isSigned ? words.signed(value, digits) : words.number(value, digits),
      });
    case '$':
      return words.usd(value);
    case 'x':
      return words.t('units.times', { value: words.number(value, 1) });
  }
}

function statedText(statement: Statement, words: Words): string {
  const { t } = words;
  const { kind, stated, unit, half, bound, side } = statement;
  if (kind === 'record') return t('statements.stated.record');
  if (kind === 'versus') return t(side > 0 ? 'statements.stated.ahead' : 'statements.stated.behind');
  const digits = Math.min(3, statedDecimals(half) ?? 0);
  const figure = figureText(stated ?? 0, unit ?? '%', digits, kindHasSign(kind), words);
  if (kind === 'crossing') return t(side > 0 ? 'statements.stated.above' : 'statements.stated.below', { figure });
  return bound === 'exact' ? figure : t(`statements.stated.${bound}`, { figure });
}

function closeText({ day, close }: Close, asset: StatedAsset, words: Words): string {
  const written = asset === 'russell2000' ? words.number(close, 2) : words.usd(close);
  return words.t('statements.close', { close: written, date: words.day(isoDay(day)) });
}

/** How the period was read: "week", "since 8 Apr 2025", "Sept 2025", or what kind of statement it is. */
function periodText({ kind, period }: Statement, { from, to }: Finding, words: Words): string {
  const { t } = words;
  if (!period || kind === 'price' || kind === 'crossing') return t(KIND_KEYS[kind] ?? 'statements.kinds.day');
  return namedPeriod(period, (from ?? to).day, to.day, words);
}

const KIND_KEYS: Partial<Record<Statement['kind'], Extract<Key, `statements.kinds.${string}`>>> = {
  day: 'statements.kinds.day',
  level: 'statements.kinds.level',
  record: 'statements.kinds.record',
  drawdown: 'statements.kinds.drawdown',
  price: 'statements.kinds.price',
  crossing: 'statements.kinds.crossing',
};

function namedPeriod(period: Period, from: Day, to: Day, words: Words): string {
  const { t } = words;
  const year = isoDay(to).slice(0, 4);
  switch (period.type) {
    case 'named-month':
      return words.month(isoDay(to));
    case 'named-quarter':
      return t('statements.periods.quarterOf', { n: `${period.quarter}`, year });
    case 'named-year':
      return `${period.year}`;
    case 'since-date':
    case 'since-month':
      return t('statements.periods.since', { date: words.day(isoDay(from)) });
    default:
      return t(`statements.periods.${period.type}`);
  }
}
