/** Everything a reader sees is said through `Words`: texts by key, and figures by locale. */

import { createInstance } from 'i18next';
import type { Key, Translate } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';
import { createFormats, type Formats } from './formats.ts';
import { LANGUAGES, type Language } from './languages.ts';

export interface Words extends Formats {
  readonly language: Language;
  /** Tag for `Intl`. */
  readonly locale: string;
  readonly t: Translate;
}

const i18n = createInstance();
i18n.init({
  initAsync: false,
  fallbackLng: false,
  resources: Object.fromEntries(
    Object.entries(CATALOGUES).map(([language, catalogue]) => [language, { translation: catalogue }]),
  ),
  interpolation: { escapeValue: false },
});

/** More are not kept: the reports of a few days. */
const MOST_TEXTS = 10_000;
/** A switch is followed by a reading most of whose texts are those of the one before: each is put together once. */
const texts = new Map<string, string>();

function textOnce(key: string, make: () => string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (texts.size >= MOST_TEXTS) texts.clear();
  const made = make();
  texts.set(key, made);
  return made;
}

/** The words of one language; make another to switch. `now` (ms) is what ages are counted to. */
export function createWords(language: Language, { now = Date.now }: { now?: () => number } = {}): Words {
  const { locale } = LANGUAGES[language];
  const fixed = i18n.getFixedT(language);
  const number = new Intl.NumberFormat(locale);

  const say = (key: Key, values: Record<string, string | number>): string => {
    const named = Object.entries(values);
    // It is said as it stands in the catalogue; to have it put together takes five times as long.
    if (named.length === 0) return i18n.getResource(language, 'translation', key);
    const written = named.map(([name, value]) => [name, typeof value === 'number' ? number.format(value) : value]);
    const options: Record<string, string | number> = Object.fromEntries(written);
    if (typeof values.n !== 'number') return fixed(key as string, options);
    // A language whose words stay the same after any number needs no more than `other`.
    return fixed([key, `${key}_other`] as string[], { ...options, count: values.n });
  };
  const t: Translate = (key: Key, values: Record<string, string | number> = {}) =>
    textOnce(`${language} ${key} ${JSON.stringify(values)}`, () => say(key, values));
  return { language, locale, t, ...createFormats(locale, t, now) };
}
