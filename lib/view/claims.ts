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
    when: whenOf(words, claim),
    verdict,
    verdictText: words.t(`claims.verdict.${verdict}`),
    claimed: words.t(`claims.${id}.claimed`),
    found: claimSays(words, claim),
    how: words.t(`claims.${id}.how`),
  };
}

/** What the data say of it: a sentence for the verdict and the figures, or what would be needed. */
export function claimSays(words: Words, claim: ClaimReading): string {
  const { id, verdict, lacks, part, figures } = claim;
  if (lacks === 'time') return words.t('claims.later', { when: whenOf(words, claim) });
  if (lacks === 'data') return words.t(`claims.${id}.needs`);
  const values = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figureText(words, figure)]));
  // Which figures a text names depends on the claim, which the types can't follow; a test renders every text.
  const say = words.t as (key: string, values: Record<string, string>) => string;
  const lead = lacks
    ? `claims.lacks.${lacks}`
    : part === null
      ? `claims.${id}.${verdict}`
      : `claims.${id}.partly.${part}`;
  return words.t('units.sentences', {
    first: say(lead, values),
    second: say(`claims.${id}.found`, values),
  });
}

function whenOf({ month }: Words, { when }: ClaimReading): string {
  return when.length === 4 ? when : month(`${when}-01`);
}

function figureText(words: Words, figure: ClaimFigure): string {
  const { t } = words;
  switch (figure.kind) {
    case 'day':
      return figure.value === null ? t('claims.none') : words.day(figure.value);
    case 'percents':
      return cases(words, figure.value, words.gain);
    case 'counts':
      return cases(words, figure.value, words.number);
    case 'waits':
      return words.list(
        figure.value.map(({ day, days }) =>
          days === null
            ? t('claims.waitsStill', { day: words.month(day) })
            : t('claims.waited', { n: days, day: words.month(day) }),
        ),
      );
    case 'flows': {
      const like = Math.max(...figure.value.map(({ usdBn }) => Math.abs(usdBn)));
      return words.list(
        figure.value.map(({ day, usdBn, percent }) =>
          t('claims.flow', {
            flow: words.usdBn(usdBn, { sign: true, like }),
            percent: words.percent(percent, { sign: true }),
            day: words.month(day),
          }),
        ),
      );
    }
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
