/** A language's table made ready for looking up: the longest phrase that begins at a word. */

import { figurePattern } from './figure.ts';
import type { OwnDay, Period } from './statement.ts';
import type { Words } from './words/words.ts';

/** What a phrase means: its letter, and the time it names. Months and weekdays count from 0. */
export interface Meaning {
  readonly tag: string;
  readonly period?: Period;
  readonly day?: OwnDay;
  readonly number?: number;
}

export interface Lexicon {
  readonly words: Words;
  /** A figure with its sign, its currency and its unit. */
  readonly figure: RegExp;
  /** The longest phrase that begins the list; null when none does. */
  find(words: readonly string[], i: number): { meaning: Meaning; length: number } | null;
  /** Months and weekdays are names: only a capital makes a word one. */
  findName(word: string): Meaning | undefined;
}

/** No phrase has more words. */
const LONGEST = 6;

/** The phrases of a list, see `words.ts`. */
const phrasesOf = (list: string): string[] =>
  list
    .trim()
    .split(/\s*,\s+/)
    .flatMap(expanded);

/** All that a phrase with alternatives and endings stands for. */
function expanded(phrase: string): string[] {
  return phrase
    .split(/\s+/)
    .reduce<string[]>(
      (before, place) =>
        before.flatMap((words) =>
          place
            .split('|')
            .flatMap(withEndings)
            .map((own) => `${words} ${own}`),
        ),
      [''],
    )
    .map((each) => each.replace(/-/g, ' ').replace(/ _/g, '').trim());
}

/** "r/ose/isen" → rose, risen. */
function withEndings(choice: string): string[] {
  const [stem = '', ...endings] = choice.split('/');
  return endings.length > 0 ? endings.map((ending) => stem + ending) : [stem];
}

export function compileLexicon(words: Words): Lexicon {
  const phrases = new Map<string, Meaning>();
  const begun = new Set<string>();
  const add = (list: string, meaning: Meaning) => {
    for (const phrase of phrasesOf(list)) {
      if (!phrases.has(phrase)) phrases.set(phrase, meaning);
      for (let at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1)) begun.add(phrase.slice(0, at));
    }
  };
  const addAll = (lists: string, tag: string) => {
    lists.split(', ').forEach((names, number) => {
      add(names, { tag, number });
    });
  };
  for (const [type, list] of Object.entries(words.periods)) add(list, { tag: 'P', period: { type } as Period });
  addAll(words.quarters, 'Q');
  addAll(words.months, 'M');
  addAll(words.weekdays, 'W');
  for (const [tag, list] of Object.entries(words.tags)) {
    if (tag === 'D')
      list.split(', ').forEach((each, i) => {
        add(each, { tag, day: { type: i > 0 ? 'yesterday' : 'today' } });
      });
    else add(list, { tag });
  }

  const inflected = (word: string): Meaning | undefined => {
    for (const [end, own] of words.endings) {
      const meaning = end.test(word) ? phrases.get(word.replace(end, own)) : undefined;
      if (meaning?.tag && !meaning.period)
        return word.endsWith('s') && /[uv]/.test(meaning.tag) ? { tag: meaning.tag.toUpperCase() } : meaning;
    }
    return undefined;
  };

  return {
    words,
    figure: figurePattern(words),
    find(list, i) {
      let phrase = list[i] ?? '';
      let meaning = phrases.get(phrase) ?? inflected(phrase);
      let length = 1;
      for (let n = 2; n <= LONGEST && begun.has(phrase) && i + n <= list.length; n++) {
        phrase += ` ${list[i + n - 1]}`;
        const longer = phrases.get(phrase);
        if (longer) {
          meaning = longer;
          length = n;
        }
      }
      return meaning ? { meaning, length } : null;
    },
    findName: (word) => phrases.get(word),
  };
}
