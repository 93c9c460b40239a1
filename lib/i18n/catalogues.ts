/** The catalogue of each language. */

import type { Catalogue } from './catalogue.ts';
import { de } from './de/catalogue.ts';
import { en } from './en/catalogue.ts';
import { es } from './es/catalogue.ts';
import { ja } from './ja/catalogue.ts';
import type { Language } from './languages.ts';
import { tr } from './tr/catalogue.ts';

export const CATALOGUES: Record<Language, Catalogue> = { en, de, es, tr, ja };
