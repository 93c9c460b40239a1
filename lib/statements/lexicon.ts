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
  /** The month or weekday of a word with a capital. */
  findName(word: string): Meaning | undefined;
}

/** What the units of a table are, and what its spans make of them. */
const UNITS = ['week', 'month', 'quarter', 'year'];
const SPANS = ['', 'last-', 'past-'];

/** No phrase has more words. */
const LONGEST = 6;

/** All that the phrases of a list stand for, see `words.ts`. */
const phrasesOf = (list: string): string[] =>
  list
    .trim()
    .split(/\s*,\s+/)
    .flatMap((phrase) =>
      phrase
        .split(/\s+/)
        .reduce((before, place) => before.flatMap((words) => place.split('|').map((own) => `${words} ${own}`)), [''])
        .map((each) => each.replace(/-/g, ' ').replace(/ _/g, '').trim()),
    );

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

  const addPeriod = (list: string, type: string) => {
    add(list, { tag: 'P', period: { type } as Period });
  };
  for (const [type, list] of Object.entries(words.periods)) addPeriod(list, type);
  const units = words.units.split(' ');
  UNITS.forEach((type, i) => {
    const unit = units[i] ?? '';
    words.spans.forEach((list, span) => {
      if (list && (type !== 'quarter' || span < 2)) addPeriod(list.replace(/\*/g, unit), `${SPANS[span]}${type}`);
    });
  });
  addAll(words.quarters.replace(/ ?(\S+)/g, `, $1 ${units[2]}`).slice(2), 'Q');
  addAll('q1, q2, q3, q4', 'Q');
  // "Jan.", "Sept.", "Thurs."
  addAll(words.months.replace(/((\S{3})\S?)\S*/g, '$&|$1|$2').replace(/ /g, ', '), 'M');
  addAll(words.weekdays.replace(/(((\S{3})\S?)\S?)\S*/g, '$&|$1|$2|$3').replace(/ /g, ', '), 'W');

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
