/** What a rule says of a candidate. */

/**
 * `asset`: it is ours, whatever else the page says. `other`: this occurrence is not. `elsewhere`: not ours, and the
 * page uses the bare word for something else.
 */
export type Verdict = 'asset' | 'other' | 'elsewhere';

/** A verdict decides; a number only leans, above 0 towards the asset; `null` says nothing. */
export type Opinion = Verdict | number | null;
