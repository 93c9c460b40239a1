/** The words an extension page speaks: of the language its texts came in, and before they came, of the browser's. */

import { useLayoutEffect, useMemo } from 'preact/hooks';
import { type Language, languageInForce } from '../lib/i18n/languages.ts';
import { createWords, type Words } from '../lib/i18n/words.ts';

/** What a page's tab is called. */
type Title = 'options.tab' | 'report.tab' | 'welcome.title';

/** Also tells the browser which language the page is in, and names its tab. */
export function useWords(language: Language = languageInForce('auto'), title?: Title): Words {
  const words = useMemo(() => createWords(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (title) document.title = words.t(title);
  }, [words]);
  return words;
}
