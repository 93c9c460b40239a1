/** URLs, e-mail, paths, file names and identifiers name a place or a piece of code, not the asset. */

import type { Candidate } from '../candidates.ts';
import { endsIn, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** A handle belongs to its holder; an underscore or a scope makes an identifier. */
const NAMED_BEFORE = /(?<=[@_]|::|->)/y;
const NAMED_AFTER = /^(?:_|::|->)/;

/** Programs and libraries of the Bitcoin software. */
const PROGRAM = /^-(?:cli|qt|tx|util|core|rpc|lib|js|rs|py)\b/;

/** What stands before a name in code and markup: an import, an installation, an attribute, an anchor, an option. */
const CODE_BEFORE =
  /(?<=\b(?:import|install)\s|\b(?:id|class|name|href|for|src)=["'#]{1,2}|\(#|(?:^|[^\w\u00c0-\u024f)])-)/y;

/** A call, an assignment, a Python import after it. */
const CODE_AFTER = /^(?:\(|\s?=(?!=)|\simport\s)/;

export function addresses({ word, kind }: Candidate, { before, written, after, run }: Surroundings): Opinion {
  if (run.address || endsIn(before, NAMED_BEFORE) || (kind !== 'pair' && NAMED_AFTER.test(after))) return 'other';
  const small = /^[a-z]+$/.test(written);
  // "$BTC.X" is how StockTwits writes a cashtag; "end of day.Bitcoin rose" lacks only a space.
  if (run.dotted && (small || run.slashed || /^\.[a-z]/.test(after) || endsIn(before, /(?<=[a-z]\.)/y))) return 'other';
  if (!small) return null;
  const program = word === 'bitcoin' && PROGRAM.test(after);
  return program || CODE_AFTER.test(after) || endsIn(before, CODE_BEFORE) ? 'other' : null;
}
