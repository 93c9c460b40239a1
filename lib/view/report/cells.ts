/** Cells: each figure as a reader of one language sees it, and bare. */

import type { Words } from '../../i18n/words.ts';
import type { IsoDay } from '../../market/day.ts';
import type { Cell } from './table.ts';

/** Units of bare figures, as a column names them. */
export const PERCENT = '%';
export const USD_BN = 'USD bn';

export interface Cells {
  text(text: string): Cell;
  /** Nothing belongs here. */
  none: Cell;
  day(day: IsoDay | null): Cell;
  count(n: number | null): Cell;
  number(value: number | null, digits: number): Cell;
  /** A number with its sign: a score, a correlation. */
  signed(value: number | null, digits?: number): Cell;
  /** In percent; what became of one above 1000 %. */
  gain(percent: number | null): Cell;
  /** A fraction; bare in percent. */
  share(fraction: number | null, digits?: number): Cell;
  usdBn(value: number | null): Cell;
}

export function createCells(words: Words): Cells {
  const none = words.t('units.none');
  const cell =
    (write: (value: number) => string) =>
    (value: number | null): Cell => ({ text: value === null ? none : write(value), raw: value });
  return {
    text: (text) => ({ text, raw: text }),
    none: { text: '', raw: null },
    day: (day) => ({ text: day === null ? none : words.day(day), raw: day }),
    count: cell((n) => words.number(n)),
    number: (value, digits) => cell((x) => words.number(x, digits))(value),
    signed: (value, digits) => cell((x) => words.signed(x, digits))(value),
    gain: cell(words.gain),
    share: (fraction, digits = 0) =>
      cell((x) => words.percent(x, { sign: false, digits }))(fraction === null ? null : fraction * 100),
    usdBn: cell((x) => words.usdBn(x, { sign: true })),
  };
}
