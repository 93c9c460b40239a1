/** The words an extension page speaks: those of the cards it shows, and before it has any, of the browser's language. */

import { useLayoutEffect, useMemo } from 'preact/hooks';
import { languageInForce } from '../lib/i18n/languages.ts';
import { createWords, type Words } from '../lib/i18n/words.ts';
import type { Cards } from '../lib/view/card.ts';

/** Also tells the browser which language the page is in. */
export function useWords(cards: Cards | null): Words {
  const language = cards?.language ?? languageInForce('auto');
  const words = useMemo(() => createWords(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return words;
}
