/** A language's table made ready for looking up: the longest phrase that begins at a word. */

import type { RelativePeriod } from './statement.ts';
import type { Words, WordTag } from './words/words.ts';

/** What a phrase means. Months and weekdays count from 0. */
export type Meaning =
  | { readonly tag: WordTag }
  | { readonly tag: 'silence' }
  | { readonly tag: 'period'; readonly period: RelativePeriod }
  | { readonly tag: 'month' | 'weekday' | 'quarter'; readonly number: number };

interface Entry {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

export interface Lexicon {
  readonly decimal: '.' | ',';
  /** The longest phrase of which `wordAt(0)`, `wordAt(1)` … are the words; null when none begins so. */
  find(wordAt: (i: number) => string | null): { meaning: Meaning; length: number } | null;
  /** Months and weekdays are names: they are looked up apart, and only where a capital begins them. */
  findName(word: string): Meaning | null;
  isAdverb(word: string): boolean;
  /** A word without its genitive ending. */
  stem(word: string): string;
  isAbbreviation(word: string): boolean;
}

const SEPARATOR = /\s*,\s+/;
/** The phrases of a list, see `words.ts`, each as its words. */
function phrasesOf(list = ''): string[][] {
  return list.trim().split(SEPARATOR).filter(Boolean).flatMap(expanded);
}

/** All that a phrase with alternatives and endings stands for. */
function expanded(phrase: string): string[][] {
  return phrase.split(/\s+/).reduce<string[][]>(
    (before, place) => {
      const choices = place.split('|').flatMap(withEndings);
      return before.flatMap((words) => choices.map((choice) => [...words, ...choice]));
    },
    [[]],
  );
}

/** "climb//ed" → climb, climbed; "a-little" → two words; "_" → none. */
function withEndings(choice: string): string[][] {
  const [stem = '', ...endings] = choice.split('/');
  const words = endings.length > 0 ? endings.map((ending) => stem + ending) : [stem];
  return words.map((word) => word.split('-').filter((part) => part !== '_'));
}

const entriesOf = <Name extends string>(lists: Partial<Record<Name, string>>) =>
  Object.entries(lists) as [Name, string][];

export function compileLexicon(words: Words): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  const names = new Map<string, Meaning>();
  const add = (list: string | undefined, meaning: Meaning) => {
    for (const own of phrasesOf(list)) {
      const entry = { words: own, meaning };
      const [first = ''] = own;
      const others = byFirst.get(first);
      if (others) others.push(entry);
      else byFirst.set(first, [entry]);
    }
  };
  for (const list of Object.values(words.silences)) add(list, { tag: 'silence' });
  for (const [period, list] of entriesOf(words.periods)) add(list, { tag: 'period', period });
  for (const [tag, list] of entriesOf(words.tags)) add(list, { tag });
  words.quarters.forEach((list, number) => {
    add(list, { tag: 'quarter', number });
  });
  // Longest first; of equals the one named first in the table.
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  words.months.forEach((list, number) => {
    for (const [name = ''] of phrasesOf(list)) names.set(name, { tag: 'month', number });
  });
  words.weekdays.forEach((list, number) => {
    for (const [name = ''] of phrasesOf(list)) names.set(name, { tag: 'weekday', number });
  });
  const abbreviations = new Set(phrasesOf(words.abbreviations).flat());

  return {
    decimal: words.decimal,
    find(wordAt) {
      const first = wordAt(0);
      if (first === null) return null;
      for (const { words: own, meaning } of byFirst.get(first) ?? []) {
        if (own.every((word, i) => wordAt(i) === word)) return { meaning, length: own.length };
      }
      return null;
    },
    findName: (word) => names.get(word) ?? null,
    isAdverb: (word) => words.adverbEnding !== null && word.length > 4 && word.endsWith(words.adverbEnding),
    stem(word) {
      const ending = words.genitives.find((genitive) => word.endsWith(genitive) && word.length > genitive.length);
      return ending === undefined ? word : word.slice(0, -ending.length);
    },
    isAbbreviation: (word) => abbreviations.has(word),
  };
}
