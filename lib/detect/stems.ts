/** Lists of words told by how they begin, looked up by their first letters: a list is ready at once and costs the same at any length. */

interface Stem<Value> {
  readonly text: string;
  readonly value: Value;
  readonly isWhole: boolean;
}

export interface Stems<Value> {
  /** What the first stem in list order that a word beginning here has stands for, and its end; null when none. */
  at(flat: string, start: number): { readonly value: Value; readonly end: number } | null;
}

/** Stems are sorted by their first three letters, which the shortest has; a number is looked up sooner than a text. */
const keyOf = (text: string, at: number) =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
const NONE: readonly never[] = [];
const WORD_END = /s?(?![\wß])/y;

/**
 * @param lists words in small letters with commas between, each list with what its words stand for. A closing `!` stands for the end
 * of the word, an s before it or not.
 */
export function stemsOf<Value>(lists: readonly (readonly [value: Value, words: string])[]): Stems<Value> {
  let byLetters: Map<number, Stem<Value>[]> | undefined;
  return {
    at(flat, start) {
      byLetters ??= sorted(lists);
      for (const { text, value, isWhole } of byLetters.get(keyOf(flat, start)) ?? NONE) {
        if (!flat.startsWith(text, start)) continue;
        const end = start + text.length;
        if (!isWhole) return { value, end };
        WORD_END.lastIndex = end;
        if (WORD_END.test(flat)) return { value, end: WORD_END.lastIndex };
      }
      return null;
    },
  };
}

function sorted<Value>(lists: readonly (readonly [Value, string])[]): Map<number, Stem<Value>[]> {
  const byLetters = new Map<number, Stem<Value>[]>();
  for (const [value, words] of lists) {
    for (const word of words.split(',')) {
      const [text = '', mark] = word.split('!');
      const letters = keyOf(word, 0);
      const same = byLetters.get(letters) ?? [];
      byLetters.set(letters, [...same, { text, value, isWhole: mark !== undefined }]);
    }
  }
  return byLetters;
}
