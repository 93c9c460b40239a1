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

/** Part of the message may be the provider's own, of any length. */
const LONGEST_MESSAGE = 200;

/** How a provider failed. The message is for whoever looks into it; readers are told the kind. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly failure: Failure;
  /** Milliseconds to wait, when the provider said so. */
  readonly retryAfter: number | null;

  constructor(failure: Failure, message: string, retryAfter: number | null = null) {
    super(message.slice(0, LONGEST_MESSAGE));
    this.failure = failure;
    this.retryAfter = retryAfter;
  }
}
