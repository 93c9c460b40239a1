/** Why a feed was refused. The kind is what readers are told in plain words, `feed.refused` in the catalogue. */

export const FEED_FAULTS = [
  /** The address is no https address. */
  'address',
  /** The public key is not 32 bytes in base64. */
  'key',
  /** This browser has no Ed25519. */
  'unsupported',
  'too-large',
  /** Missing, damaged, or made with another key. */
  'signature',
  /** Well signed, but not the format we know. */
  'malformed',
  /** Nesting, names or numbers that no feed has. */
  'hostile',
  /** Of a format that came after this Tidemark. */
  'too-new',
  /** Made before the feed that was taken last. */
  'older',
  /** Made at the same time as the feed that was taken last, with other content. */
  'rewritten',
  /** Ends before the feed that was taken last. */
  'shorter',
  /** Made later than now. */
  'future',
] as const;

export type FeedFault = (typeof FEED_FAULTS)[number];

export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly fault: FeedFault;

  constructor(fault: FeedFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
