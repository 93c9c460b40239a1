/** Runs: what is written without space, quote or bracket between. Most are words; some are addresses. */

export interface Run {
  /** Surely a URL, an e-mail address, a path or a slug. */
  readonly address: boolean;
  /** Holds a small letter, a dot and more small letters: a host, a file, a member, or two sentences without a space. */
  readonly dotted: boolean;
}

/**
 * A scheme, `www.`; an absolute, home or relative path (a lone `/RTY` is a futures symbol), a Windows one,
 * a forum's `r/name`; four words and more in small letters joined by hyphens, which are no prose.
 */
const ADDRESS =
  /:\/\/|^www\.|(?:^|[=:])(?:\.{0,2}|~)\/(?![A-Z]{2,4}$)|\\|^[ru]\/|^(?:#|\w+=)?[a-z0-9]+(?:-[a-z0-9]+){3,}$/;

/** `bitcoin.org`, `btc.csv`, `web3.eth`; sentences go on with a capital, calls with a bracket. */
const DOTTED = /[a-z0-9]\.(?:[a-z]{2,8}|[a-z]+\d?)(?![a-z(])/;

/**
 * Of any length but 200 characters each way: no space, quote, bracket, list mark, nor any character beyond ASCII (CJK text
 * has no spaces).
 */
const JOINED = '[!#-&*+\\-./0-9:=?@A-Z\\\\^_a-z~]{0,200}';
const JOINED_BEFORE = new RegExp(`(?<=(${JOINED}))`, 'y');
const JOINED_AFTER = new RegExp(JOINED, 'y');

/** Finds the run around each place of a text, asked in ascending order; each run is read once for all places in it. */
export function runsOf(text: string): (start: number, end: number) => Run {
  let to = -1;
  let run: Run = { address: false, dotted: false };
  return (start, end) => {
    if (end <= to) return run;
    JOINED_BEFORE.lastIndex = start;
    const before = JOINED_BEFORE.exec(text)?.[1] ?? '';
    JOINED_AFTER.lastIndex = end;
    JOINED_AFTER.test(text);
    to = JOINED_AFTER.lastIndex;
    const joined = text.slice(start - before.length, to);
    const dotted = DOTTED.test(joined);
    run = { address: ADDRESS.test(joined) || (dotted && joined.includes('/')), dotted };
    return run;
  };
}
