/** What a claim says that daily closes can check. Silent wherever it could mean something else. */

import type { Claim } from './claim.ts';
import { changes } from './kinds/change.ts';
import { levels } from './kinds/level.ts';
import { multiples } from './kinds/multiple.ts';
import { prices } from './kinds/price.ts';
import { records } from './kinds/record.ts';
import type { Said } from './kinds/said.ts';
import { comparisons } from './kinds/versus.ts';
import { FIGURE } from './parts.ts';
import type { Statement } from './statement.ts';
import { codeOf, type Token } from './tags.ts';
import { type Times, timesOf } from './times-said.ts';

const KINDS = [levels, changes, records, prices, multiples, comparisons];

/** The statements of a claim, in the order of their figures. Pure. */
export function statementsOf(claim: Claim): Statement[] {
  const segments = claim.segments.flatMap(parted);
  const codes = segments.map(codeOf);
  if (codes.some((code, i) => SECOND.test(code) && codes[i - 1]?.includes('%'))) return [];
  const statements = segments.flatMap((segment, i) => {
    const told = toldOf(segment);
    const said = told && saidOf({ ...claim, segments }, i, told);
    return said ? KINDS.flatMap((kind) => kind(said)) : [];
  });
  const [level, second] = statements.filter(({ kind }) => kind === 'level');
  return statements
    .map((each) => (level && !second && each.kind === 'day' ? { ...each, level: level.stated } : each))
    .sort((a, b) => a.start - b.start);
}

/** "for the first time", "for a third straight day", where more follows: as if it weren't there. */
const PASSED = /F[1#_]?!(?=n?D|w)/;
/** "off 2 % Friday and 10 % below its record": the second is a distance, which needs no word of falling of its own. */
function parted(tokens: readonly Token[]): (readonly Token[])[] {
  const at = codeOf(tokens).search(/&[+\-~=]*%[<B]/);
  return at < 0 ? [tokens] : [tokens.slice(0, at), tokens.slice(at + 1)];
}

/** "its best day since …", "to a three-week low": said of what comes before. */
const ASIDE = /!|[T@r]?[_1x]*C+[?^]/;
/** "rose 5 %, 9 % this week": a second figure that nothing ties. */
const SECOND = /^[+\-~=]*%(?!P?[uvUV]|[<B])/;
const hasFigure = (tokens: readonly Token[]) => FIGURE.test(codeOf(tokens));

/** A segment's tokens up to an aside; null where one, or a word of doubt, comes first. */
function toldOf(all: readonly Token[]): readonly Token[] | null {
  const passed = PASSED.exec(codeOf(all));
  const tokens = passed ? [...all.slice(0, passed.index), ...all.slice(passed.index + passed[0].length)] : all;
  const aside = codeOf(tokens).search(ASIDE);
  const told = aside < 0 ? tokens : tokens.slice(0, aside);
  const code = codeOf(told);
  if (aside >= 0 && !FIGURE.test(code) && !code.includes('R')) return null;
  return code.includes('?') ? null : told;
}

/** Counts and units of time, and "since" an event; but not "since its all-time high" and "reached a year ago". */
const LOOSE = /(?<![$#p]r.*)(?:C|s(?!r?[RED^]))/;

function saidOf(
  { asset, segments, opening: opened, isVague }: Claim,
  i: number,
  tokens: readonly Token[],
): Said | null {
  const code = codeOf(tokens);
  const own = timesOf(tokens);
  const opening = timesOf(opened);
  const earlier = segments.slice(0, i);
  // "gained for a fifth day, up 5 %"
  const isStreak = earlier.some((other) => !hasFigure(other) && /^[^!]*C/.test(codeOf(other)));
  // A segment with a figure of its own keeps its times to itself.
  const others = segments.filter((other, at) => at !== i && !hasFigure(other));
  const shared = timesOf(others.flatMap((other) => toldOf(other) ?? []));
  const isDoubtful = earlier.some((other) => hasFigure(other) && hasTimes(timesOf(other)));
  const times = [own, shared, opening];
  const period = times.find((each) => each.period)?.period ?? null;
  const day = times.find((each) => each.day)?.day ?? null;
  const hasOwn = hasTimes(own);
  // "In March it was down 5 % for the year": not to today.
  if (own.period && opening.period && JSON.stringify(own.period) !== JSON.stringify(opening.period)) return null;
  if (own.many || (!hasOwn && (shared.many || opening.many))) return null;
  // "This year, it rose 3 % on Friday" may mean either.
  const isCrossed = !own.period && own.day && period;
  const isAlone = !isCrossed && (hasOwn || !(isDoubtful || isVague));
  const isLoose = isStreak || LOOSE.test(code);
  const isOpened = opening.period !== null;
  return { asset, tokens, code, period, day, isOpened, isAlone, isLoose, isTimed: isAlone && !isLoose };
}

const hasTimes = ({ period, day }: Times) => period !== null || day !== null;
