/** What the popup says around its reading, finished before anybody knows on which site it opens. */

import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import { ofSite, popupTexts } from '../../../lib/view/popup-texts.ts';

describe.each(LANGUAGE_IDS)('in %s', (language) => {
  const words = createWords(language);
  const { site } = popupTexts(words);
  const host = 'a$&b.example';

  it.each(['unlisted', 'withheld', 'allow'] as const)('%s names the site where the popup opens', (text) => {
    expect(ofSite(site[text], host)).toBe(words.t(`popup.site.${text}`, { host }));
  });

  it.each(['closed', 'once', 'always'] as const)('%s is said of any site', (text) => {
    expect(ofSite(site[text], host)).toBe(site[text]);
  });
});
