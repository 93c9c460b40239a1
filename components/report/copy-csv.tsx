/** Copies a table as CSV, and says that it did. */

import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import { csvOf } from '../../lib/view/report/csv.ts';
import type { TableView } from '../../lib/view/report/table.ts';
import { Icon } from '../icons.tsx';
import { AsOfDay } from './as-of-context.ts';

type Outcome = 'done' | 'failed';

export function CopyCsv({ table, words: { t } }: { table: TableView; words: Words }): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const day = useContext(AsOfDay);
  const copy = async () => {
    // Emptied first, so that a second copy is told as well.
    setOutcome(null);
    const said = await navigator.clipboard
      .writeText(csvOf(table, day === null ? null : { title: t('story.asOf.label'), day }))
      .then(
        (): Outcome => 'done',
        (): Outcome => 'failed',
      );
    setOutcome(said);
  };
  return (
    <div class="tool-row">
      <span class="tool-said" role="status">
        {outcome && (
          <>
            {outcome === 'done' && <Icon name="clear" />}
            {t(`report.copy.${outcome}`)}
          </>
        )}
      </span>
      <button type="button" class="tool" aria-label={`${t('report.copy.csv')}: ${table.caption}`} onClick={copy}>
        <Icon name="copy" />
        {t('report.copy.csv')}
      </button>
    </div>
  );
}
