/** `data/corrections.csv`: closes that are proven wrong at their source. */

import type { Correction } from '../../lib/market/corrections.ts';
import { parseDay } from '../../lib/market/day.ts';
import { SERIES_IDS } from '../../lib/market/series.ts';
import { isValidClose } from '../../lib/market/valid-close.ts';
import { InputError } from './input-error.ts';
import { readCsv } from './read-csv.ts';

/** Throws an `InputError` that names the line of a row that can't be. */
export function readCorrections(path: string): Correction[] {
  return readCsv(path, ['series', 'date', 'wrong', 'right', 'source']).map(({ line, fields }) => {
    const [name, date = '', wrong = '', right = '', source = ''] = fields;
    const series = SERIES_IDS.find((id) => id === name);
    const day = parseDay(date);
    const closes = [Number(wrong || Number.NaN), Number(right || Number.NaN)] as const;
    if (!series || day === null || source === '' || !closes.every((close) => isValidClose(series, close))) {
      throw new InputError(`${path} line ${line}: write series,YYYY-MM-DD,wrong,right,source with closes it can have`);
    }
    return { series, day, wrong: closes[0], right: closes[1], source };
  });
}
