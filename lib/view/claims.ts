/** The claims ledger in finished sentences. */

import type { Words } from '../i18n/words.ts';
import type { ClaimFigure, ClaimReading, Verdict } from '../signal/claims/claim.ts';
import type { ClaimId } from '../signal/ids.ts';

export interface ClaimView {
  id: ClaimId;
  who: string;
  /** "Jan 2026". */
  when: string;
  verdict: Verdict;
  verdictText: string;
  /** What was claimed, what the data say, how it was checked. */
  claimed: string;
  found: string;
  how: string;
}

/** A checked claim as text. */
export function claimView(words: Words, claim: ClaimReading): ClaimView {
  const { id, who, verdict } = claim;
  return {
    id,
    who,
    when: monthOf(words, claim),
    verdict,
    verdictText: words.t(`claims.verdict.${verdict}`),
    claimed: words.t(`claims.${id}.claimed`),
    found: claimSays(words, claim),
    how: words.t(`claims.${id}.how`),
  };
}

/** What the data say of it: a sentence for the verdict and the figures, or what would be needed. */
export function claimSays(words: Words, claim: ClaimReading): string {
  const { id, verdict, lacks, figures } = claim;
  if (lacks === 'time') return words.t('claims.later', { when: monthOf(words, claim) });
  if (verdict === 'cannot-check') return words.t(`claims.${id}.needs`);
  const values = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figureText(words, figure)]));
  // Which figures a text names depends on the claim, which the types can't follow; a test renders every text.
  const say = words.t as (key: string, values: Record<string, string>) => string;
  return words.t('units.sentences', {
    first: say(`claims.${id}.${verdict}`, values),
    second: say(`claims.${id}.found`, values),
  });
}

function monthOf({ month }: Words, { when }: ClaimReading): string {
  return month(`${when}-01`);
}

function figureText(words: Words, figure: ClaimFigure): string {
  const { t } = words;
  switch (figure.kind) {
    case 'day':
      return figure.value === null ? t('claims.none') : words.day(figure.value);
    case 'percents':
      return cases(words, figure.value, words.gain);
    case 'usd-bns':
      return cases(words, figure.value, (flow) => words.usdBn(flow, { sign: true }));
    case 'state':
      return t(`state.word.${figure.value}`);
    case 'stage':
      return t(`state.stage.${figure.value}`);
    case 'answer':
      return t(`claims.answer.${figure.value}`);
    case 'name':
      return figure.value;
    default:
      return figure.value === null ? t('units.none') : numberText(words, figure.kind, figure.value);
  }
}

type NumberKind = Extract<ClaimFigure, { value: number | null }>['kind'];

function numberText(words: Words, kind: NumberKind, value: number): string {
  switch (kind) {
    case 'percent':
      return words.gain(value);
    case 'share':
      return words.percent(value, { sign: false, digits: 0 });
    case 'usd':
      return words.usd(value);
    case 'usd-bn':
      return words.usdBn(value);
    case 'correlation':
      return words.signed(value, 2);
    case 'count':
      return words.number(value);
  }
}

function cases(
  words: Words,
  rows: readonly { day: string; value: number }[],
  write: (value: number) => string,
): string {
  return words.list(
    rows.map(({ day, value }) => words.t('claims.case', { value: write(value), day: words.month(day) })),
  );
}
