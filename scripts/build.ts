/** Builds the extension for each store: `npm run build`, or `npm run zip` for the packages. All are Manifest V3. */

import { build, zip } from 'wxt';

const asZip = process.argv.includes('--zip');
for (const browser of ['chrome', 'edge', 'firefox']) {
  await (asZip ? zip : build)({ browser, manifestVersion: 3 });
}
