/** `npm run reading -- --as-of YYYY-MM-DD [--data DIR] [--json]`: the reading of a day, as a table or as JSON. */

import { createWords } from '../lib/i18n/words.ts';
import { type Day, dayOf, parseDay } from '../lib/market/day.ts';
import { InputError, parsed, runCommand } from '../tools/cli/input-error.ts';
import { marketFrom, readingOn } from '../tools/cli/read-market.ts';
import { readingJson } from '../tools/reading/reading-json.ts';
import { readingTable } from '../tools/reading/reading-table.ts';

const USAGE = 'npm run reading -- --as-of YYYY-MM-DD [--data DIR] [--json]';

await runCommand(async () => {
  const { asOf, data, json } = options();
  const reading = readingOn(await marketFrom(data), asOf);
  const words = createWords('en');
  console.log(json ? JSON.stringify(readingJson(reading, words), null, 2) : readingTable(reading, words));
});

function options(): { asOf: Day; data: string | undefined; json: boolean } {
  const {
    'as-of': asOf,
    data,
    json,
  } = parsed(
    { options: { 'as-of': { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } } },
    USAGE,
  );
  const day = asOf === undefined ? dayOf(Date.now()) : parseDay(asOf);
  if (day === null) throw new InputError(`--as-of ${asOf} is no day from 1800 to 2999; write it as YYYY-MM-DD`);
  return { asOf: day, data, json };
}
