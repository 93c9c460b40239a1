/** A sentence as tokens: words with what they can be, figures, marks. Linear in the sentence's length. */

import type { Mention } from '../detect/mention.ts';
import { type Figure, figureAt } from './figure.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { type Piece, piecesOf, type Span } from './pieces.ts';
import type { StatedAsset } from './statement.ts';
import { assetOf } from './subject.ts';

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
      const asset = assetOf(piece.mention, sentence);
      const before = tokens.findLast(({ tag }) => tag !== 'mark');
      // "The Russell 2000 .RUT"
      if (before?.tag !== 'subject' || before.asset !== asset)
        tokens.push({ tag: 'subject', asset, start, end: piece.end });
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
