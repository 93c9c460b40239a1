/** The statements of the open page in the toolbar popup: mark, figure of the text, figure of the closes. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { StatementView } from '../../lib/view/statement.ts';
import { VerdictMark } from './verdict-mark.tsx';

export interface ListedStatement {
  view: StatementView;
  /** The place among the page's claims of the one it is said in. */
  place: number;
}

export interface StatementListProps {
  words: Words;
  /** Null while the page is still being read. */
  statements: readonly ListedStatement[] | null;
  /** Goes to the place in the page. */
  onGo(place: number): void;
}

export function StatementList({ words, statements, onGo }: StatementListProps): JSX.Element {
  const { t } = words;
  if (statements === null) return <p class="muted">{t('statements.list.reading')}</p>;
  if (statements.length === 0) return <p class="muted">{t('statements.list.none')}</p>;
  return (
    <>
      <div class="statement-list-head">
        <h3>{t('statements.list.title')}</h3>
        <span>{t('statements.list.stated')}</span>
        <span>{t('statements.list.measured')}</span>
      </div>
      <ol class="statement-list">
        {statements.map(({ view, place }, i) => (
          <li key={i}>
            <button type="button" title={t('statements.list.go')} onClick={() => onGo(place)}>
              <VerdictMark view={view} />
              <span class="statement-subject">{view.subject}</span>
              <span class="statement-stated">{view.stated}</span>
              <span class="statement-measured">{view.measured}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
