/** URLs, e-mail, paths, file names and identifiers name a place or a piece of code, not the asset. */

import type { Candidate } from '../candidates.ts';
import { endsIn, opensWith, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** A handle belongs to its holder; an underscore, a scope or an arrow makes an identifier. */
const NAMING = ['_', '::', '->'];

/** Programs and libraries of the Bitcoin software. */
const PROGRAM = /^-(?:cli|qt|tx|util|core|rpc|lib|js|rs|py)\b/;

/** What stands before a name in code and markup: an import, an installation, an attribute, an anchor, an option. */
const CODE_BEFORE =
  /(?<=\b(?:import|install)\s|\b(?:id|class|name|href|for|src)=["'#]{1,2}|\(#|(?:^|[^\w\u00c0-\u024f)])-)/y;

/** A call, an assignment, a Python import after it. */
const CODE_AFTER = /^(?:\(|\s?=(?!=)|\simport\s)/;

export function addresses(
  { word, kind }: Candidate,
  { before, written, after, ahead, behind, run }: Surroundings,
): Opinion {
  if (run.address || before.endsWith('@') || NAMING.some((sign) => before.endsWith(sign))) return 'other';
  if (kind !== 'pair' && NAMING.some((sign) => after.startsWith(sign))) return 'other';
  const small = /^[a-z]+$/.test(written);
  // "$BTC.X" is how StockTwits writes a cashtag; "end of day.Bitcoin rose" lacks only a space.
  if (run.dotted && (small || run.slashed || /^\.[a-z]/.test(after) || endsIn(before, /(?<=[a-z]\.)/y))) return 'other';
  if (!small) return null;
  if (word === 'bitcoin' && after[0] === '-' && PROGRAM.test(after)) return 'other';
  if ((opensWith(after, '(=') || behind[0] === 'import') && CODE_AFTER.test(after)) return 'other';
  const isMarked = ahead[0] ? /^(?:import|install)$/.test(ahead[0]) : /["'#(-]$/.test(before);
  return isMarked && endsIn(before, CODE_BEFORE) ? 'other' : null;
}
