/** URLs, e-mail, paths, file names and identifiers name a place or a piece of code, not the asset. */

import type { Candidate } from '../candidates.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** A scheme, `www.`, or an e-mail address anywhere in the run. */
const ADDRESS = /:\/\/|^www\.|[\w-]@[\w-]+\./i;

/** A small letter, a dot and more small letters: host, file or member (`bitcoin.org`, `btc.csv`, `web3.eth`), since sentences go on with a capital. */
const DOTTED = /[a-z0-9]\.(?:[a-z]{2,8}|[a-z]+\d?)(?![a-z(])/;

/** An absolute, home or relative path; a Windows one; a forum's `r/name`. A lone `/RTY` is a futures symbol. */
const PATH = /(?:^|[=:])(?:\.{0,2}|~)\/(?![A-Z]{2,4}$)|\\|^[ru]\//;

/** Four words and more in small letters joined by hyphens are a slug, not prose. */
const SLUG = /^(?:#|\w+=)?[a-z0-9]+(?:-[a-z0-9]+){3,}$/;

/** Programs and libraries of the Bitcoin software. */
const PROGRAM = /^-(?:cli|qt|tx|util|core|rpc|lib|js|rs|py)\b/;

/** What stands before a name in code and markup: an import, an installation, an attribute, an anchor. */
const CODE_BEFORE =
  /(?:\b(?:import|install)\s|\b(?:id|class|name|href|for|src)=["'#]+|\(#|(?:^|[^\w\u00c0-\u024f)])-)$/;

/** A call, an assignment, a Python import after it. */
const CODE_AFTER = /^(?:\(|\s?=(?!=)|\simport\s)/;

export function addresses({ word, kind }: Candidate, { before, written, after, run }: Surroundings): Opinion {
  if (ADDRESS.test(run) || PATH.test(run) || SLUG.test(run)) return 'other';
  const small = /^[a-z]+$/.test(written);
  // "$BTC.X" is how StockTwits writes a cashtag; "end of day.Bitcoin rose" lacks only a space.
  if (DOTTED.test(run) && (small || run.includes('/') || /^\.[a-z]/.test(after) || /[a-z]\.$/.test(before)))
    return 'other';
  // A handle belongs to its holder; an underscore or a scope makes an identifier.
  if (/(?:[@_]|::|->)$/.test(before) || /^(?:::|->)/.test(after) || (kind !== 'pair' && after[0] === '_'))
    return 'other';
  if (!small) return null;
  return (word === 'bitcoin' && PROGRAM.test(after)) || CODE_BEFORE.test(before) || CODE_AFTER.test(after)
    ? 'other'
    : null;
}
