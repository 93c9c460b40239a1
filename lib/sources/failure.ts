/** Why a provider gave nothing. The kind decides what happens next and is what readers are told in plain words. */

export const FAILURES = [
  /** The machine has no network, or the connection broke. */
  'network',
  'timeout',
  /** The browser does not let us ask this host. */
  'permission',
  /** 401, 403, 451: not for us. */
  'refused',
  /** 418, 429. */
  'too-many',
  'not-found',
  /** 5xx and statuses that mean nothing here. */
  'server',
  /** A web page where data were expected. */
  'web-page',
  'empty',
  'too-large',
  /** Not the format we know. */
  'format',
  /** The answer itself reports an error. */
  'error-answer',
] as const;

export type Failure = (typeof FAILURES)[number];

/** What a failure is about: the one symbol that was asked for, or the provider as a whole. */
export type Scope = 'symbol' | 'provider';

/** A refusal (403) is about the symbol unless the answer says more: some hosts answer so for what they don't list. */
const SCOPES: Readonly<Record<Failure, Scope>> = {
  network: 'provider',
  timeout: 'provider',
  permission: 'provider',
  refused: 'symbol',
  'too-many': 'provider',
  'not-found': 'symbol',
  server: 'symbol',
  'web-page': 'symbol',
  empty: 'symbol',
  'too-large': 'symbol',
  format: 'symbol',
  'error-answer': 'symbol',
};

/** Part of the message may be the provider's own, of any length. */
const LONGEST_MESSAGE = 200;

/** How a provider failed. The message is for whoever looks into it; readers are told the kind. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly failure: Failure;
  /** Milliseconds to wait, when the provider said so. */
  readonly retryAfter: number | null;
  /** Whether its other symbols are worth asking for. */
  readonly scope: Scope;

  constructor(
    failure: Failure,
    message: string,
    { retryAfter = null, scope = SCOPES[failure] }: { retryAfter?: number | null; scope?: Scope } = {},
  ) {
    super(message.slice(0, LONGEST_MESSAGE));
    this.failure = failure;
    this.retryAfter = retryAfter;
    this.scope = scope;
  }
}

/** What providers write when they complain in an answer instead of by status. */
const COMPLAINTS: readonly (readonly [RegExp, Failure, Scope?])[] = [
  [/too many|rate ?limit|lockout|throttl|quota/i, 'too-many'],
  [/not ?found|unknown (asset|pair|symbol)|invalid (symbol|asset)|symbol.*not exist|delisted/i, 'not-found'],
  [/restricted|unauthori[sz]ed|forbidden|denied|permission|crumb|api.?key/i, 'refused', 'provider'],
  [/unavailable|maintenance|busy|temporar|time[d ]? ?out|internal/i, 'server', 'provider'],
];

/** The failure that a provider's own words describe; about the symbol, unless they say more. */
export function complaintOf(words: string): SourceError {
  const [, failure = 'error-answer', scope] = COMPLAINTS.find(([pattern]) => pattern.test(words)) ?? [];
  return new SourceError(failure, words, scope && { scope });
}
