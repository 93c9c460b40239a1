/** `npm run reading -- --as-of YYYY-MM-DD [--data DIR] [--json]`: the reading of a day, as a table or as JSON. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createWords } from '../lib/i18n/words.ts';
import { type Day, dayOf, parseDay } from '../lib/market/day.ts';
import type { Market } from '../lib/market/series.ts';
import { decodeSnapshot, SnapshotError } from '../lib/market/snapshot.ts';
import { NoSessionError, read } from '../lib/signal/reading.ts';
import type { Reading } from '../lib/signal/types.ts';
import { InputError, runCommand } from './input-error.ts';
import { readFolder } from './read-folder.ts';
import { readingJson } from './reading-json.ts';
import { readingTable } from './reading-table.ts';

const SNAPSHOT = fileURLToPath(new URL('../public/snapshot.bin', import.meta.url));
const USAGE = 'npm run reading -- --as-of YYYY-MM-DD [--data DIR] [--json]';

await runCommand(async () => {
  const { asOf, data, json } = options(process.argv.slice(2));
  const market = data === undefined ? await embeddedMarket() : readFolder(data);
  const reading = readOn(market, asOf);
  const words = createWords('en');
  console.log(json ? JSON.stringify(readingJson(reading, words), null, 2) : readingTable(reading, words));
});

function options(args: string[]): { asOf: Day; data: string | undefined; json: boolean } {
  const { 'as-of': asOf, data, json } = parse(args);
  const day = asOf === undefined ? dayOf(Date.now()) : parseDay(asOf);
  if (day === null) throw new InputError(`--as-of ${asOf} is no day from 1800 to 2999; write it as YYYY-MM-DD`);
  return { asOf: day, data, json };
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: { 'as-of': { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new InputError(`${why}; usage: ${USAGE}`);
  }
}

async function embeddedMarket(): Promise<Market> {
  try {
    return (await decodeSnapshot(readFileSync(SNAPSHOT))).market;
  } catch (error) {
    const why = error instanceof SnapshotError ? error.message : "it can't be read";
    throw new InputError(
      `${SNAPSHOT}: ${why}; make it anew with npm run snapshot -- DIR, or name a folder with --data DIR`,
    );
  }
}

function readOn(market: Market, day: Day): Reading {
  try {
    return read(market, { off: [] }, day);
  } catch (error) {
    if (!(error instanceof NoSessionError)) throw error;
    const mend = error.first === null ? 'give russell2000.csv (date,close)' : 'ask for that day or a later one';
    throw new InputError(`${error.message}; ${mend}`);
  }
}
