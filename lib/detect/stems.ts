/** Lists of words told by how they begin, looked up by their first letters: a list is ready at once and costs the same at any length. */

interface Stem<Value> {
  readonly text: string;
  readonly value: Value;
  readonly ending: string;
}

export interface Stems<Value> {
  /** What the first stem in list order that a word beginning here has stands for, and its end; null when none. */
  at(flat: string, start: number): { readonly value: Value; readonly end: number } | null;
}

/** Stems are sorted by their first three letters, which the shortest has; a number is looked up sooner than a text. */
const keyOf = (text: string, at: number) =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
const NONE: readonly never[] = [];

/** A rise or fall is one when a percentage follows. */
const BY_PERCENT = /[a-z]*\s(?:by\s)?\d+(?:\.\d+)?\s?(?:%|percent)/y;

/**
 * @param lists words in small letters with commas between, each list with what its words stand for. A closing `!` stands for the end
 * of the word, an s before it or not, `%` for a percentage that must follow.
 */
export function stemsOf<Value>(lists: readonly (readonly [value: Value, words: string])[]): Stems<Value> {
  let byLetters: Map<number, Stem<Value>[]> | undefined;
  return {
    at(flat, start) {
      byLetters ??= sorted(lists);
      for (const { text, value, ending } of byLetters.get(keyOf(flat, start)) ?? NONE) {
        if (!flat.startsWith(text, start)) continue;
        const end = endOf(flat, start + text.length, ending);
        if (end > 0) return { value, end };
      }
      return null;
    },
  };
}

function sorted<Value>(lists: readonly (readonly [Value, string])[]): Map<number, Stem<Value>[]> {
  const byLetters = new Map<number, Stem<Value>[]>();
  for (const [value, words] of lists) {
    for (const word of words.split(',')) {
      const mark = word.charAt(word.length - 1);
      const ending = '!%'.includes(mark) ? mark : '';
      const stem = { text: ending ? word.slice(0, -1) : word, value, ending };
      const letters = keyOf(word, 0);
      const same = byLetters.get(letters);
      if (same) same.push(stem);
      else byLetters.set(letters, [stem]);
    }
  }
  return byLetters;
}

function endOf(flat: string, end: number, ending: string): number {
  if (ending === '%') {
    BY_PERCENT.lastIndex = end;
    return BY_PERCENT.test(flat) ? BY_PERCENT.lastIndex : 0;
  }
  if (ending === '') return end;
  const plural = flat[end] === 's' ? 1 : 0;
  return /\w/.test(flat.charAt(end + plural)) ? 0 : end + plural;
}
