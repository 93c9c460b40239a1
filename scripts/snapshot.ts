/** `npm run snapshot -- DIR`: makes the embedded snapshot from a folder of series. */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SHIPPED_SERIES, shippable } from '../lib/market/shipped.ts';
import { encodeSnapshot } from '../lib/market/snapshot.ts';
import { InputError, runCommand } from '../tools/cli/input-error.ts';
import { marketLines } from '../tools/cli/market-lines.ts';
import { readFolder } from '../tools/cli/read-folder.ts';
import { doctorsLines } from '../tools/snapshot/doctor.ts';

const TARGET = fileURLToPath(new URL('../public/snapshot.bin', import.meta.url));

await runCommand(async () => {
  const [dir, ...more] = process.argv.slice(2);
  if (dir === undefined || more.length > 0) throw new InputError('name one folder: npm run snapshot -- DIR');
  const market = shippable(readFolder(dir));
  const missing = SHIPPED_SERIES.filter((id) => !market.series[id]);
  if (missing.length > 0)
    throw new InputError(`${dir} lacks ${missing.join(', ')}; add NAME.csv (date,close) for each`);
  if (market.unprofitableShare.length === 0) throw new InputError(`${dir} lacks unprofitable-share-points.csv; add it`);
  for (const line of doctorsLines(market)) process.stderr.write(`looks wrong  ${line}\n`);
  const bytes = await encodeSnapshot(market).catch((error: unknown) => {
    throw error instanceof RangeError ? new InputError(`${dir}: ${error.message}; round its closes`) : error;
  });
  writeFileSync(TARGET, bytes);
  console.log(marketLines(market).join('\n'));
  console.log(`public/snapshot.bin  ${bytes.length} bytes`);
});
