/** Lists of words told by how they begin, looked up by their first two letters: a list is ready at once and costs the same at any length. */

interface Stem {
  readonly text: string;
  readonly weight: number;
  readonly ending: string;
}

export interface Stems {
  /** The weight and the end of the first stem in list order that a word beginning here has; null when none. */
  at(flat: string, start: number): { readonly weight: number; readonly end: number } | null;
}

/** A rise or fall is one when a percentage follows. */
const BY_PERCENT = /[a-z]*\s(?:by\s)?\d+(?:\.\d+)?\s?(?:%|percent)/y;

/**
 * @param lists words in small letters with commas between, each list with its weight. A closing `!` stands for the end
 * of the word, `*` for its end with or without an s, `%` for a percentage that must follow.
 */
export function stemsOf(lists: readonly (readonly [weight: number, words: string])[]): Stems {
  let byLetters: Map<string, Stem[]> | undefined;
  return {
    at(flat, start) {
      byLetters ??= sorted(lists);
      for (const { text, weight, ending } of byLetters.get(flat.slice(start, start + 2)) ?? []) {
        if (!flat.startsWith(text, start)) continue;
        const end = endOf(flat, start + text.length, ending);
        if (end > 0) return { weight, end };
      }
      return null;
    },
  };
}

function sorted(lists: readonly (readonly [number, string])[]): Map<string, Stem[]> {
  const byLetters = new Map<string, Stem[]>();
  for (const [weight, words] of lists) {
    for (const word of words.split(',')) {
      const mark = word.charAt(word.length - 1);
      const ending = '!*%'.includes(mark) ? mark : '';
      const stem = { text: ending ? word.slice(0, -1) : word, weight, ending };
      const letters = word.slice(0, 2);
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
  const plural = ending === '*' && flat[end] === 's' ? 1 : 0;
  return /\w/.test(flat.charAt(end + plural)) ? 0 : end + plural;
}

/** A folded text in which hyphens are spaces, as stems are looked up in it. */
export const flatten = (folded: string): string => folded.replaceAll('-', ' ');
