/** What a sentence says of our assets that daily closes can check. Silent wherever it could mean something else. */

import type { Mention } from '../detect/mention.ts';
import { type Clause, type Outline, outlineOf, type Segment, type Times, timesOf } from './clause.ts';
import { changes } from './kinds/change.ts';
import { levels } from './kinds/level.ts';
import { multiples } from './kinds/multiple.ts';
import { prices } from './kinds/price.ts';
import { records } from './kinds/record.ts';
import { after, isFigure, type Said } from './kinds/segment.ts';
import { comparisons } from './kinds/versus.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutBrackets } from './parts.ts';
import { isSilent } from './silence.ts';
import type { Statement } from './statement.ts';
import { readTimes } from './times.ts';
import { tokensOf } from './tokens.ts';

/** Longer sentences are lists, or no sentences. */
const LONGEST = 1_000;

const KINDS = [levels, changes, records, prices, multiples, comparisons];

/**
 * The statements of one sentence, in its order; spans are JS string indices into it.
 * `mentions` are those of the sentence, ascending; `before` is the block before it, whose closing colon makes it a
 * heading ("For the week:"); `lexicon` is that of its language. Pure, and linear in the sentence's length.
 */
export function parseStatements(
  sentence: string,
  mentions: readonly Mention[],
  before: string | null,
  lexicon: Lexicon,
): Statement[] {
  if (mentions.length === 0 || sentence.length > LONGEST || !/\d|[a-z]/.test(sentence)) return [];
  const tokens = tokensOf(sentence, mentions, lexicon);
  if (isSilent(tokens)) return [];
  const outline = outlineOf(withoutBrackets(readTimes(tokens)), headingOf(before, lexicon));
  return outline.clauses.flatMap((clause) => statementsOf(clause, outline)).sort((a, b) => a.start - b.start);
}

function headingOf(before: string | null, lexicon: Lexicon) {
  const text = before?.trimEnd() ?? '';
  if (!text.endsWith(':') || text.length > LONGEST) return null;
  return readTimes(tokensOf(text.slice(0, -1), [], lexicon));
}

function statementsOf(clause: Clause, outline: Outline): Statement[] {
  const statements = clause.segments.flatMap((segment) => {
    const tokens = toldOf(segment);
    if (!tokens) return [];
    const said = saidOf(clause, segment, tokens, outline);
    return said ? KINDS.flatMap((kind) => kind(said)) : [];
  });
  const [level, second] = statements.filter(({ kind }) => kind === 'level');
  if (!level || second) return statements;
  return statements.map((each) => (each.kind === 'day' ? { ...each, level: level.stated } : each));
}

/** A segment's tokens up to "its best day since …"; null where the superlative, or a word of doubt, comes first. */
function toldOf({ tokens }: Segment): Segment['tokens'] | null {
  const superlative = tokens.findIndex(({ tag }) => tag === 'superlative');
  const told = superlative < 0 ? tokens : tokens.slice(0, superlative);
  if (superlative >= 0 && !told.some((token) => isFigure(token) || token.tag === 'record')) return null;
  return told.some(({ tag }) => tag === 'unclear') ? null : told;
}

function saidOf(clause: Clause, segment: Segment, tokens: Segment['tokens'], outline: Outline): Said | null {
  const own = timesOf(tokens);
  const loose = tokens.some(
    ({ tag }, i) => tag === 'timeUnit' || tag === 'count' || (tag === 'since' && !leadsToRecord(tokens, i)),
  );
  // "gained for a fifth day, up 5 %"
  const isStreak = clause.segments
    .slice(0, clause.segments.indexOf(segment))
    .some((other) => !other.tokens.some(isFigure) && other.tokens.some(({ tag }) => tag === 'timeUnit'));
  const others = clause.segments.filter((other) => other !== segment);
  // A segment with a figure of its own keeps its times to itself.
  const shared = timesOf(others.flatMap((other) => (other.tokens.some(isFigure) ? [] : (toldOf(other) ?? []))));
  const earlier = clause.segments.slice(0, clause.segments.indexOf(segment));
  const isDoubtful = earlier.some((other) => other.tokens.some(isFigure) && hasTimes(timesOf(other.tokens)));
  const times = [own, shared, outline.opening];
  const period = first(times.map((each) => each.period));
  const day = first(times.map((each) => each.day));
  const hasOwn = hasTimes(own);
  // "In March it was down 5 % for the year": not to today.
  if (own.period && outline.opening.period && JSON.stringify(own.period) !== JSON.stringify(outline.opening.period))
    return null;
  if (own.many || (!hasOwn && (shared.many || outline.opening.many))) return null;
  // "This year, it rose 3 % on Friday" may mean either.
  const isCrossed = own.period === null && own.day !== null && period !== null;
  const isOpened = outline.opening.period !== null;
  const isAlone = !isCrossed && (hasOwn || (!isDoubtful && !outline.strayTimes && !outline.event));
  return { asset: clause.asset, tokens, period, day, isOpened, isAlone, isTimed: isAlone && !loose && !isStreak };
}

/** "since its all-time high" */
const leadsToRecord = (tokens: Segment['tokens'], since: number) =>
  tokens[after(tokens, since, ['det', 'filler'])]?.tag === 'record';

const hasTimes = ({ period, day }: Times) => period !== null || day !== null;
const first = <T>(list: readonly (T | null)[]): T | null => list.find((item) => item !== null) ?? null;
