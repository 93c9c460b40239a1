/** Builds the extension for each store: `npm run build`, or `npm run zip` for the packages. All are Manifest V3. */

import { build, zip } from 'wxt';
import { flags, runCommand } from '../tools/cli/input-error.ts';

await runCommand(async () => {
  const { zip: asZip } = flags(['zip'], 'npm run build, or npm run zip');
  for (const browser of ['chrome', 'edge', 'firefox']) {
    await (asZip ? zip : build)({ browser, manifestVersion: 3 });
  }
});
