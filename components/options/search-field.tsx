/** Finds settings as one types, and says how many there are; Escape empties it. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';

export interface SearchFieldProps {
  words: Words;
  query: string;
  /** Settings found. */
  found: number;
  onQuery(query: string): void;
}

export function SearchField({ words: { t }, query, found, onQuery }: SearchFieldProps): JSX.Element {
  const asked = query.trim();
  return (
    <search class="search">
      <input
        type="search"
        class="input"
        value={query}
        placeholder={t('options.search.label')}
        aria-label={t('options.search.label')}
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
      <p role="status" class="search-said">
        {asked && (found > 0 ? t('options.search.found', { n: found }) : t('options.search.none', { query: asked }))}
      </p>
    </search>
  );
}
