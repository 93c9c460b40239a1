/** What the stores show of Tidemark, in each language. The short text is the manifest's own, in `public/_locales/`. */

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Language } from '../../lib/i18n/languages.ts';
import { REQUIRED_HOSTS } from '../../lib/sites/required.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { ja } from './texts/ja.ts';
import type { Caption, PictureId, StoreText } from './texts/text.ts';
import { tr } from './texts/tr.ts';

export interface Listing {
  readonly name: string;
  /** At most 132 characters, the least that a store allows. */
  readonly short: string;
  readonly long: string;
  readonly captions: Readonly<Record<PictureId, Caption>>;
}

const TEXTS: Record<Language, StoreText> = { en, de, es, tr, ja };
const Message = v.object({ message: v.string() });
const Messages = v.object({ description: Message });

/** The listing in one language. */
export function listing(language: Language): Listing {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const { description } = v.parse(Messages, JSON.parse(readFileSync(file, 'utf8')));
  const { long, captions } = TEXTS[language];
  return { name: 'Tidemark', short: description.message, long: long(REQUIRED_HOSTS.length), captions };
}
