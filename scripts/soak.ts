/**
 * `npm run soak -- [--loads N] [--hovers N]`: builds, opens one browser for 2,000 page loads and 20,000 hovers, and
 * prints what grew beside its bound. Takes most of an hour on a slow machine.
 */

import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildExtension } from '../bench/build.ts';
import { figureTable } from '../bench/figure-table.ts';
import { soak } from '../bench/soak.ts';
import { parsed, runCommand } from '../tools/cli/input-error.ts';
import { wholeNumber } from '../tools/cli/whole-number.ts';

await runCommand(async () => {
  const size = options();
  const extension = await buildExtension();
  const began = performance.now();
  try {
    const figures = await soak(extension, size, (line) => console.log(`  ${line}`));
    console.log(`\n${figureTable(figures)}`);
    console.log(`\n${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
    if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;
  } finally {
    rmSync(dirname(extension), { recursive: true, force: true });
  }
});

function options() {
  const text = { type: 'string' } as const;
  const usage = 'npm run soak -- [--loads N] [--hovers N]';
  const { loads, hovers } = parsed({ options: { loads: text, hovers: text } }, usage);
  return { loads: wholeNumber('loads', loads, 2000, 20), hovers: wholeNumber('hovers', hovers, 20_000, 100) };
}
