/** Fails when what pages and the popup wait for has grown over its budget, in bytes after gzip. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = '.output/chrome-mv3';

/** Files that are counted together, a pattern for one whose name ends in its hash, and the most they may have. */
const BUDGETS: readonly { name: string; files: readonly string[]; most: number }[] = [
  { name: 'on every page', files: ['overlay.js', 'overlay.css'], most: 9_000 },
  { name: 'where a word may be a mention', files: ['overlay.js', 'overlay.css', 'detection.js'], most: 21_000 },
  { name: 'more where it is one', files: ['marking.js'], most: 3_000 },
  { name: 'more where a page is not in English', files: ['languages.js'], most: 6_000 },
  {
    name: 'with the popover',
    files: ['overlay.js', 'overlay.css', 'detection.js', 'marking.js', 'popover.js'],
    most: 46_000,
  },
  { name: 'more where a row is unfolded', files: ['answers.js'], most: 13_000 },
  { name: 'more where a story has a day', files: ['story.js'], most: 4_000 },
  { name: 'more for statements', files: ['statements.js'], most: 9_000 },
  { name: 'the same for German', files: ['statements-de.js'], most: 9_000 },
  { name: 'until the popup is drawn', files: ['popup.html', 'chunks/popup-*.js'], most: 25_000 },
  { name: 'embedded snapshot', files: ['snapshot.bin'], most: 250_000 },
];

for (const { name, files, most } of BUDGETS) {
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  console.log(`${name}: ${bytes} of ${most} bytes`);
  if (bytes > most) {
    console.error(`${name}: ${bytes} bytes, ${bytes - most} over the budget`);
    process.exitCode = 1;
  }
}

function bytesOf(pattern: string): number {
  const [file] = globSync(pattern, { cwd: FOLDER });
  if (file === undefined) throw new Error(`the build has no ${pattern}`);
  return gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length;
}
