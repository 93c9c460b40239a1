import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { claimsOfBlock } from '../../../lib/statements/block.ts';
import { claimsOf } from '../../../lib/statements/claim.ts';
import { statementsOf } from '../../../lib/statements/read.ts';
import { sentencesOf } from '../../../lib/statements/sentences.ts';
import { DE } from '../../../lib/statements/words/de.ts';
import { EN } from '../../../lib/statements/words/en.ts';
import { anyText } from '../detect/any-text.ts';
import { lexiconFor, statementsIn } from './said.ts';

const words =
  'The Russell 2000|Bitcoin|Ethereum|BTC|IWM|S&P 500|rose|fell|is|was|has|closed|at|to|a|record|high|or|points|5%|1.2|$60,000|2,345.67|million|for the week|this year|in|since|April|8|2024|Friday|on|,|, and|;|(|)|:|–|"|above|below|its|from|more than|about|nearly|doubled|outperformed|which|with|of|by|unknown|Nasdaq|than|\n|…'.split(
    '|',
  );
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' '));

/** Each, put into a sentence, silences all of it. */
const SILENCING = [
  'could',
  'if',
  'not',
  'intraday',
  'expected',
  'average',
  'returned',
  '?',
  '24 hours',
  'as much as',
  'midday',
];

describe('for any sentence', () => {
  test('nothing throws, figures lie within it and ascend', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, anyText), fc.option(sentence), fc.constantFrom(EN, DE), (text, before, own) => {
        let from = 0;
        for (const { start, end, half } of claimsOf(
          { text, start: 0, end: text.length },
          findMentions(text),
          before,
          lexiconFor(own),
        ).flatMap(statementsOf)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(half).toBeGreaterThanOrEqual(0);
          from = start;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('without a mention nothing is said', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(claimsOf({ text, start: 0, end: text.length }, [], null, lexiconFor(EN))).toEqual([]);
      }),
    );
  });

  test('a word of doubt anywhere in it silences it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 20 }),
        fc.nat(),
        fc.constantFrom(...SILENCING),
        (list, place, doubt) => {
          const at = place % (list.length + 1);
          expect(statementsIn([...list.slice(0, at), doubt, ...list.slice(at)].join(' '))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('sentences cover all of a block but the space between them, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end } of sentencesOf(text, lexiconFor(EN))) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('time grows with the length', () => {
  const RUNS = 9;
  /** Time of this thread alone for a run, ms: others may be at work beside it. Its clock may go on in steps longer than a run. */
  const elapsed = (text: string) => {
    const mentions = findMentions(text);
    const from = process.threadCpuUsage();
    for (let run = 0; run < RUNS; run++) claimsOfBlock(text, mentions, null, lexiconFor(EN)).map(statementsOf);
    const { user, system } = process.threadCpuUsage(from);
    return (user + system) / 1000 / RUNS;
  };

  test.each([
    ['digits', '1'],
    ['separated digits', '1,234.5'],
    ['percent', '5% '],
    ['a name', 'Bitcoin '],
    ['a statement', 'The Russell 2000 rose 5.2% this week '],
    ['sentences', 'The Russell 2000 rose 5.2% this week. '],
    ['brackets', '('],
    ['full stops', '. '],
    ['initials', 'A. '],
    ['quotes', '“'],
    ['letters', 'a'],
    ['apostrophes', "a'"],
    ['hyphens', 'a-'],
  ])('%s', (_what, piece) => {
    const short = `${piece.repeat(Math.ceil(4_000 / piece.length))} BTC fell 5% this week.`;
    const long = `${piece.repeat(Math.ceil(32_000 / piece.length))} BTC fell 5% this week.`;
    elapsed(short);
    // Eight times the text: a quadratic way takes 64 times as long. What runs beside it slows even the thread's own time.
    const isLinear = () => elapsed(long) < 32 * (elapsed(short) + 0.5);
    expect(isLinear() || isLinear() || isLinear()).toBe(true);
  });
});
