/** Indicators and warnings as tables. */

import type { Words } from '../../i18n/words.ts';
import type { IndicatorReading } from '../../signal/indicator-readings.ts';
import type { Reading } from '../../signal/reading.ts';
import type { WarningReading } from '../../signal/warning-readings.ts';
import { indicatorSays, warningSays } from '../says.ts';
import { valueText } from '../values.ts';
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
        ...figureCells(reading, cells, words),
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
        ...figureCells(reading, cells, words),
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

function figureCells(reading: IndicatorReading | WarningReading, cells: Cells, words: Words): Cell[] {
  return [
    { text: valueText(words, reading), raw: reading.unit === 'stage' ? valueText(words, reading) : reading.value },
    cells.text(reading.unit),
    cells.day(reading.observedOn),
  ];
}
