/** The languages Tidemark speaks. A language is a line here, and a folder with a complete catalogue. */

export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB' },
  de: { name: 'Deutsch', locale: 'de-DE' },
  es: { name: 'Español', locale: 'es-ES' },
  tr: { name: 'Türkçe', locale: 'tr-TR' },
  ja: { name: '日本語', locale: 'ja-JP' },
} as const satisfies Record<string, { name: string; locale: string }>;

export type Language = keyof typeof LANGUAGES;

/** A language, or that of the browser. */
export type LanguageChoice = 'auto' | Language;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The first of the reader's languages that Tidemark speaks, else English. Takes tags as in `navigator.languages`. */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-', 1)[0] ?? '';
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** The language a choice comes to in this browser. */
export function languageInForce(choice: LanguageChoice): Language {
  return choice === 'auto' ? bestLanguage(navigator.languages) : choice;
}
