import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/i18n/languages.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import { allTerms, checkTerms, pastTerms, stateTerms, warningTerms } from '../../../lib/view/terms.ts';

describe.each(LANGUAGE_IDS)('what the words mean, in %s', (language) => {
  const words = createWords(language);
  const all = allTerms(words).terms;

  it('is said once of each', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of [stateTerms, pastTerms, warningTerms, checkTerms]) {
      expect(all).toEqual(expect.arrayContaining(part(words).terms));
    }
  });

  it('is one line, and more than the word itself', () => {
    for (const { term, says } of all) {
      expect(says).not.toContain('\n');
      expect(says.length).toBeGreaterThan(term.length);
    }
  });
});

describe('the score', () => {
  it('names the bounds that the state has', () => {
    const score = stateTerms(createWords('en')).terms.find(({ id }) => id === 'score');
    expect(score?.says).toContain('−50, −20, +20 and +50');
  });
});
