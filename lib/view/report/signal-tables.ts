/** Indicators and warnings as tables. */

import type { Words } from '../../i18n/words.ts';
import type { IndicatorReading } from '../../signal/indicator-readings.ts';
import type { Reading } from '../../signal/reading.ts';
import type { WarningReading } from '../../signal/warning-readings.ts';
import { indicatorSays, indicatorValue } from '../indicator-words.ts';
import { warningSays, warningValue } from '../warning-words.ts';
import { type Cells, createCells } from './cells.ts';
import type { Cell, Column, TableView } from './table.ts';

export function indicatorsTable({ indicators }: Reading, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'indicators',
    caption: t('report.indicators.title'),
    columns: [{ title: t('report.indicators.name') }, { title: t('report.indicators.score') }, ...figureColumns(words)],
    rows: indicators.map((reading) => ({
      head: cells.text(t(`indicators.${reading.id}.title`)),
      cells: [
        cells.signed(reading.score, 2),
        ...figureCells(reading, indicatorValue(words, reading), cells),
        cells.text(indicatorSays(words, reading)),
      ],
    })),
  };
}

export function warningsTable({ warnings }: Reading, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'warnings',
    caption: t('report.warnings.title'),
    columns: [{ title: t('report.warnings.name') }, { title: t('report.warnings.level') }, ...figureColumns(words)],
    rows: warnings.map((reading) => ({
      head: cells.text(t(`warnings.${reading.id}.title`)),
      cells: [
        cells.text(t(`warnings.level.${reading.level}`)),
        ...figureCells(reading, warningValue(words, reading), cells),
        cells.text(warningSays(words, reading)),
      ],
    })),
  };
}

function figureColumns({ t }: Words): Column[] {
  return [
    { title: t('report.value') },
    { title: t('report.unit') },
    { title: t('report.observed') },
    { title: t('report.says') },
  ];
}

function figureCells(
  { unit, value, observedOn }: IndicatorReading | WarningReading,
  text: string,
  cells: Cells,
): Cell[] {
  return [{ text, raw: unit === 'stage' ? text : value }, cells.text(unit), cells.day(observedOn)];
}
