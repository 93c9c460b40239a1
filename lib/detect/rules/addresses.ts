/** URLs, e-mail, paths, file names and identifiers name a place or a piece of code, not the asset. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import type { Opinion } from './verdict.ts';

/** Programs and libraries, imports, installations, anchors; a letter's name within a word: "gra[eth]r". */
const CODE_AFTER = /^(?:-(?:cli|core|rpc|lib|js)\b|\simport\b|\]\w)/;
const CODE_BEFORE = /(?:\b(?:import|install|let|const)\s|=["']|[\w\]-]\[|\w\(|\['|\(#)$/;

export function addresses({ kind }: Candidate, { before, written, after, run }: Surroundings): Opinion {
  const last = before.charAt(before.length - 1);
  // A handle belongs to its holder; an underscore makes an identifier.
  if (run.address || last === '@' || last === '_') return 'other';
  if (kind !== 'pair' && /^(?:_|:[:a-z]|->)/.test(after)) return 'other';
  const first = written.charCodeAt(0);
  const small = first > 96 && first < 123 && kind !== 'pair';
  // "$BTC.X" is how StockTwits writes a cashtag; "end of day.Bitcoin rose" lacks only a space.
  if (run.dotted && (small || /^\.[a-z]/.test(after))) return 'other';
  return small && (CODE_BEFORE.test(before) || CODE_AFTER.test(after)) ? 'other' : null;
}
