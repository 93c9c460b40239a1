/** A sentence as tokens: words with what they can be, figures, marks. Linear in the sentence's length. */

import type { Mention } from '../detect/mention.ts';
import { type Figure, figureAt } from './figure.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { StatedAsset } from './statement.ts';
import { assetOf } from './subject.ts';

export interface Span {
  /** JS string indices into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export type Token = Span &
  (
    | Meaning
    | { readonly tag: 'adverb' | 'unknown' }
    /** A word with a capital that the language's table doesn't know: may be another subject. */
    | { readonly tag: 'name' }
    /** One of our assets, by its mention; null where the mention can't be the subject of a statement. */
    | { readonly tag: 'subject'; readonly asset: StatedAsset | null }
    | { readonly tag: 'figure'; readonly figure: Figure }
    | { readonly tag: 'mark'; readonly mark: string }
  );

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

function piecesOf(sentence: string, mentions: readonly Mention[]): Piece[] {
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

/** The tokens of a sentence; `mentions` are those within it, ascending. */
export function tokensOf(sentence: string, mentions: readonly Mention[], lexicon: Lexicon): Token[] {
  const pieces = piecesOf(sentence, mentions);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as Piece;
    const { start } = piece;
    if (piece.mention) {
      // "iShares" belongs to the fund's name.
      if (pieces[i - 1]?.text === 'ishares') tokens.pop();
      tokens.push({ tag: 'subject', asset: assetOf(piece.mention, sentence), start, end: piece.end });
      i++;
      continue;
    }
    const found = meaningAt(pieces, i, lexicon);
    // "7-day" is a phrase though it begins with a number.
    const figure = piece.kind === 'number' && found && found.length > 1 ? null : figureAt(pieces, i, lexicon);
    if (figure) {
      tokens.push({ tag: 'figure', figure: figure.figure, start: figure.start, end: figure.end });
      i += figure.length;
      continue;
    }
    if (found) {
      tokens.push({ ...found.meaning, start, end: (pieces[i + found.length - 1] as Piece).end });
      i += found.length;
      continue;
    }
    tokens.push(unknown(piece, i === 0, lexicon));
    i++;
  }
  return tokens;
}

function meaningAt(pieces: readonly Piece[], i: number, lexicon: Lexicon): { meaning: Meaning; length: number } | null {
  const piece = pieces[i] as Piece;
  if (piece.kind === 'word' && piece.isCapital) {
    const name = lexicon.findName(piece.text) ?? lexicon.findName(lexicon.stem(piece.text));
    if (name) return { meaning: name, length: 1 };
  }
  const wordAt = (offset: number) => {
    const at = pieces[i + offset];
    return at && at.kind !== 'mention' ? at.text : null;
  };
  const found = lexicon.find(wordAt);
  if (found) return found;
  const stem = lexicon.stem(piece.text);
  return stem === piece.text ? null : lexicon.find((offset) => (offset === 0 ? stem : wordAt(offset)));
}

function unknown({ start, end, kind, text, isCapital }: Piece, isFirst: boolean, lexicon: Lexicon): Token {
  if (kind === 'mark') return { tag: 'mark', mark: text, start, end };
  if (lexicon.isAdverb(text)) return { tag: 'adverb', start, end };
  return { tag: isCapital && !isFirst ? 'name' : 'unknown', start, end };
}
