/** A sentence scanned into words, numbers, marks and mentions, before words get their meaning. Linear. */

import type { Mention } from '../detect/mention.ts';

export interface Span {
  /** JS string indices into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What the scan finds before words get their meaning. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'mention';
  /** As looked up: small letters, plain apostrophes. */
  readonly text: string;
  readonly isCapital: boolean;
  /** Nothing but a hyphen, or nothing at all, lies between this piece and the one before. */
  readonly isJoined: boolean;
  readonly mention?: Mention;
}

const PIECE =
  /(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}&][\p{L}\p{M}\p{N}&]*(?:['’.][\p{L}\p{M}]+)*['’]?)|(?<mark>[^\s])/uy;

/** "Bitcoin's" */
const GENITIVE = /['’]s?(?![\p{L}\p{N}])/uy;

export function piecesOf(sentence: string, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  let end = -2;
  let hyphen = false;
  const push = (kind: Piece['kind'], start: number, to: number, mention?: Mention) => {
    const text = sentence.slice(start, to);
    const isJoined = start === end || (hyphen && start === end + 1);
    const isCapital = /^\p{Lu}/u.test(text);
    pieces.push({ kind, start, end: to, text: lookedUp(text), isCapital, isJoined, ...(mention && { mention }) });
    end = to;
    hyphen = false;
  };
  for (let i = 0; i < sentence.length; ) {
    const mention = mentions[next];
    if (mention && mention.start <= i) {
      next++;
      if (mention.start < i) continue;
      push('mention', mention.start, mention.end, mention);
      GENITIVE.lastIndex = mention.end;
      i = mention.end + (GENITIVE.exec(sentence)?.[0].length ?? 0);
      continue;
    }
    PIECE.lastIndex = i;
    const match = PIECE.exec(sentence);
    if (!match) {
      i++;
      continue;
    }
    // A word that runs into a mention ends before it.
    const stop = Math.min(i + match[0].length, mention?.start ?? sentence.length);
    const text = sentence.slice(i, stop);
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark';
    if (text === '-' && i === end && /[\p{L}\p{N}]/u.test(sentence[i + 1] ?? '')) hyphen = true;
    else push(kind, i, stop);
    i = stop;
  }
  return pieces;
}

const lookedUp = (text: string) => text.toLowerCase().replace(/’/g, "'");
