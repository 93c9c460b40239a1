/** A sentence as tokens: words with what they can be, figures, marks. Linear in the sentence's length. */

import type { Mention } from '../detect/mention.ts';
import { figureAt } from './figure.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import type { Place } from './place.ts';
import { assetOf } from './subject.ts';
import type { Token } from './tags.ts';

const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}&][\p{L}\p{M}\p{N}&]*(?:['’.][\p{L}\p{M}]+)*|\S/gu;
const FIGURE = /^(?:[\d$+−–-]|usd?$)/;
const CAPITAL = /^\p{Lu}/u;
/** Marks, and below each its letter; others are as unknown words. */
const MARKS = ',()[]–—-−;:!|•▼▲';
const LETTERS = ',()()::::;;;;;;;';
const PASSED = /^[."“”„«»‘’'*]/;

interface Word {
  /** As looked up: small letters, plain apostrophes, no genitive. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** The month or weekday it names: only a capital makes a word one. */
  readonly name?: Meaning | undefined;
  readonly mention?: Mention;
}

function wordsOf({ text, start: first, end: last }: Place, mentions: readonly Mention[], lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  const read = (from: number, to: number) => {
    for (const { 0: raw, index } of text.slice(from, to).matchAll(WORD)) {
      const start = from + index;
      const end = start + raw.length;
      // What is quoted or has points is as if it weren't; "small-cap" is two words.
      if (PASSED.test(raw) || (raw === '-' && /^[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(text.slice(start - 1, end + 1))))
        continue;
      const own = raw.replace(/’/g, "'").replace(/'s$/, '');
      words.push({
        text: own.toLowerCase(),
        raw,
        start,
        end,
        name: CAPITAL.test(raw) ? lexicon.findName(own) : undefined,
      });
    }
  };
  let from = first;
  for (const mention of mentions) {
    const { start, end } = mention;
    if (start < from) continue;
    read(from, start);
    words.push({ text: '', raw: '', start, end, mention });
    from = end + (/^['’]s?(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
  }
  read(from, last);
  return words;
}

/** The tokens of a sentence; `mentions` are those within it, ascending. Null where a word or a question silences all of it. */
export function tokensOf(sentence: Place, mentions: readonly Mention[], lexicon: Lexicon): Token[] | null {
  const words = wordsOf(sentence, mentions, lexicon);
  const texts = words.map(({ text }) => text);
  // "May" is no doubt.
  const doubtful = words.map(({ name, text }) => (name ? '' : text)).join(' ');
  if (lexicon.words.silent.test(` ${doubtful} `) || texts.includes('?')) return null;
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const { text, raw, start, end, name, mention } = words[i] as Word;
    const push = (token: Omit<Token, 'start' | 'end'>, to = end) => tokens.push({ ...token, start, end: to });
    if (mention) {
      // "iShares" belongs to the fund's name.
      if (texts[i - 1] === 'ishares') tokens.pop();
      const asset = assetOf(mention, sentence.text);
      // "The Russell 2000 .RUT"
      if (tokens.at(-1)?.asset !== asset || !asset) push({ tag: asset ? 'S' : '6', asset });
      i++;
      continue;
    }
    const found = name ? { meaning: name, length: 1 } : lexicon.find(texts, i);
    // "7-day" is a phrase though it begins with a number.
    const figure =
      FIGURE.test(text) &&
      (found?.length ?? 1) < 2 &&
      figureAt(sentence.text, start, lexicon.figure, lexicon.words.decimal);
    if (figure) {
      const { tag, end: to, ...rest } = figure;
      // "closed at 2026"
      push({ tag: tag === 'Y' && /[T@><]/.test(tokens.at(-1)?.tag ?? '') ? '#' : tag, ...rest }, to);
      while ((words[i]?.start ?? to) < to) i++;
      continue;
    }
    if (found) {
      const { meaning, length } = found;
      if (meaning.tag) push(meaning, words[i + length - 1]?.end);
      i += length;
      continue;
    }
    const { adverb, past } = lexicon.words;
    if (/^[\p{L}&]/u.test(text)) {
      if (!adverb.test(text)) push({ tag: CAPITAL.test(raw) && i > 0 ? 'N' : past.test(text) ? 'd' : 'x' });
    } else push({ tag: LETTERS[MARKS.indexOf(text)] ?? 'x' });
    i++;
  }
  return tokens;
}
