/** The languages Tidemark speaks. A language is a folder with a complete catalogue, and a line here. */

import type { Catalogue } from './catalogue.ts';
import { en } from './en/catalogue.ts';

export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', catalogue: en },
} as const satisfies Record<string, { name: string; locale: string; catalogue: Catalogue }>;

export type Language = keyof typeof LANGUAGES;

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The first of the reader's languages that Tidemark speaks, else English. Takes tags as in `navigator.languages`. */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-', 1)[0] ?? '';
    if (isLanguage(language)) return language;
  }
  return 'en';
}
