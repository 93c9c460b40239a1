/** The words for what the popup says later: of a story, of a refresh, after a click. */

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/languages.ts';
import type { Words } from '../../lib/i18n/words.ts';

/** Null until they are loaded, which begins after the first drawing: that is finished text. Also tells the browser the language. */
export function useLateWords(language: Language): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    let isCurrent = true;
    void import('../../lib/i18n/words.ts').then(({ createWords }) => isCurrent && setWords(createWords(language)));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words;
}
