/** URLs, e-mail, paths, file names and identifiers name a place or a piece of code, not the asset. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidates.ts';
import type { Opinion } from './verdict.ts';

/** Programs and libraries, imports, installations and anchors. */
const CODE_AFTER = /^(?:-(?:cli|qt|tx|core|rpc|lib|js|rs|py)|\simport)\b/;
const CODE_BEFORE = /(?:\b(?:import|install)\s|=["']|\(#)$/;

export function addresses({ kind }: Candidate, { before, written, after, run }: Surroundings): Opinion {
  // A handle belongs to its holder; an underscore makes an identifier.
  if (run.address || /[@_]$/.test(before) || (kind !== 'pair' && /^(?:_|::|->)/.test(after))) return 'other';
  const small = /^[a-z]+$/.test(written);
  // "$BTC.X" is how StockTwits writes a cashtag; "end of day.Bitcoin rose" lacks only a space.
  if (run.dotted && (small || run.slashed || /^\.[a-z]/.test(after) || /[a-z]\.$/.test(before))) return 'other';
  return small && (CODE_BEFORE.test(before) || CODE_AFTER.test(after)) ? 'other' : null;
}
