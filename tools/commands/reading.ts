/** `npm run reading -- --as-of YYYY-MM-DD [--data DIR] [--json]`: the reading of a day, as a table or as JSON. */

import { createWords } from '../../lib/i18n/words.ts';
import { type Day, dayOf, parseDay } from '../../lib/market/day.ts';
import { type CommandProcess, InputError, parsed } from '../cli/input-error.ts';
import { marketFrom, readingOn } from '../cli/read-market.ts';
import { readingJson } from '../reading/reading-json.ts';
import { readingTable } from '../reading/reading-table.ts';

const USAGE = 'npm run reading -- --as-of YYYY-MM-DD [--data DIR] [--json]';

export async function reading(args: string[], { stdout }: CommandProcess): Promise<void> {
  const { asOf, data, json } = options(args);
  const onDay = readingOn(await marketFrom(data), asOf);
  const words = createWords('en');
  const said = json ? JSON.stringify(readingJson(onDay, words), null, 2) : readingTable(onDay, words);
  stdout.write(`${said}\n`);
}

function options(args: string[]): { asOf: Day; data: string | undefined; json: boolean } {
  const {
    'as-of': asOf,
    data,
    json,
  } = parsed(
    {
      args,
      options: { 'as-of': { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } },
    },
    USAGE,
  );
  const day = asOf === undefined ? dayOf(Date.now()) : parseDay(asOf);
  if (day === null) throw new InputError(`--as-of ${asOf} is no day from 1800 to 2999; write it as YYYY-MM-DD`);
  return { asOf: day, data, json };
}
