import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import { ClaimedShape } from '../../../lib/messages/claimed-shape.ts';
import { checkStatement } from '../../../lib/statements/check.ts';
import { statementsOf } from '../../../lib/statements/read.ts';
import { type StatementView, severest, statementView } from '../../../lib/view/statement.ts';
import { day } from '../signal/build-market.ts';
import { claimsIn, statementsIn } from '../statements/said.ts';
import { market } from './report/shipped.ts';

function views(sentence: string, iso: string, language: Language = 'en'): StatementView[] {
  const moment = { day: day(iso), at: null };
  return statementsIn(sentence).flatMap((statement) => {
    const finding = checkStatement(market, statement, moment);
    return finding ? [statementView(statement, finding, () => 'a source', createWords(language))] : [];
  });
}

describe('what is said of a statement', () => {
  it.each([
    [
      'The Russell 2000 tumbled 7.5% for the week.',
      '2022-06-18',
      'By daily closes: Russell 2000, 10 Jun 2022 to 17 Jun 2022, −7.5%. Agrees with the text.',
    ],
    [
      'The Russell 2000 tumbled 17.5% for the week.',
      '2022-06-18',
      'By daily closes: Russell 2000, 10 Jun 2022 to 17 Jun 2022, −7.5%; the text says −17.5%.',
    ],
    [
      'The Russell 2000 fell more than 27.5% from its Aug. 31 record.',
      '2018-12-25',
      'By daily closes: Russell 2000, 31 Aug 2018 to 24 Dec 2018, −27.2%. Close to the text’s more than −27.5%.',
    ],
    [
      'The Russell 2000 closed at a record high on Monday.',
      '2026-01-13',
      'By daily closes: Russell 2000, close of 12 Jan 2026, 2,635.69 index points, a record. Agrees with the text.',
    ],
    [
      'Bitcoin more than doubled in 2024.',
      '2025-01-02',
      'By daily closes: Bitcoin, 31 Dec 2023 to 31 Dec 2024, ×2.2. Agrees with the text.',
    ],
  ])('%s', (sentence, iso, expected) => {
    expect(views(sentence, iso)[0]?.sentence).toBe(expected);
  });

  it('names how it was read, both closes with their days, and their source', () => {
    const [view] = views('The Russell 2000 tumbled 7.5% for the week.', '2022-06-18');
    expect(view).toMatchObject({
      verdict: 'agrees',
      readAs: 'Read as: Russell 2000, week, −7.5%.',
      rows: [
        { label: 'From', value: '1,800.28 on 10 Jun 2022' },
        { label: 'To', value: '1,665.69 on 17 Jun 2022' },
        { label: 'Source', value: 'a source' },
      ],
    });
  });

  it.each(Object.keys(LANGUAGES) as Language[])('has words in %s', (language) => {
    const [view] = views('Bitcoin fell 60% in 2018.', '2019-01-02', language);
    expect(view?.sentence).toContain('2018');
    expect(JSON.stringify(view)).not.toMatch(/statements\.|\{\{|undefined/);
  });

  it('of several the severest is told', () => {
    const all = views('The Russell 2000 plunged 24.3%, to 1,037.42.', '2020-03-16');
    expect(all.map(({ verdict }) => verdict)).toEqual(['differs', 'agrees']);
    expect(severest(all)?.verdict).toBe('differs');
    expect(severest([])).toBeNull();
  });
});

describe('what crosses from a page', () => {
  const moment = { day: day('2024-02-07'), at: 1_707_300_000_000 };
  const sentence = 'The Russell 2000 rose 15.57 points, or 0.5%, to 3,068.42 on Feb. 7, and is up 4% since April 8.';
  const claims = claimsIn(sentence);
  const [claim] = claims;
  const [[token] = []] = claim?.segments ?? [];

  const withFigure = (own: object) => {
    const figure = { written: 5, scale: 1, decimals: 0, sign: 0, ...own };
    return { ...claim, opening: [{ ...token, figure }] };
  };

  it('is every claim that is found, of which no word can be read', () => {
    expect(claims.flatMap(statementsOf)).toHaveLength(4);
    expect(v.safeParse(ClaimedShape, { claims, moment }).success).toBe(true);
    expect(v.safeParse(ClaimedShape, { claims: [], moment: null }).success).toBe(true);
    expect(v.safeParse(ClaimedShape, { claims: [withFigure({})], moment: null }).success).toBe(true);
    const tags = claims.flatMap(({ segments, opening }) => [...segments.flat(), ...opening].map(({ tag }) => tag));
    expect(tags.every((tag) => tag.length === 1)).toBe(true);
  });

  it.each([
    ['text', { ...claim, text: 'The Russell 2000 rose' }],
    ['another asset', { ...claim, asset: 'gold' }],
    ['a word for a letter', { ...claim, segments: [[{ ...token, tag: 'rose' }]] }],
    ['a word beside a letter', { ...claim, segments: [[{ ...token, text: 'rose' }]] }],
    ['an endless number', { ...claim, subject: Number.POSITIVE_INFINITY }],
    ['a day before all markets', claim, { day: -1_000_000, at: null }],
    ['a place that no text has', { ...claim, subject: -1 }],
    ['a scale that no number is written in', withFigure({ scale: 7 })],
    ['a negative amount', withFigure({ written: -1 })],
    ['a 32nd of a month', { ...claim, opening: [{ ...token, day: { type: 'date', month: 5, date: 32, year: null } }] }],
    ['an 8th weekday', { ...claim, opening: [{ ...token, day: { type: 'weekday', weekday: 7 } }] }],
    ['a 5th quarter', { ...claim, opening: [{ ...token, period: { type: 'named-quarter', quarter: 5, year: null } }] }],
    ['a month that does not exist', { ...claim, opening: [{ ...token, month: { month: 13, year: null } }] }],
  ])('is never %s', (_what, wrong, at: object = moment) => {
    expect(v.safeParse(ClaimedShape, { claims: [wrong], moment: at }).success).toBe(false);
  });
});
