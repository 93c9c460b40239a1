/**
 * `npm run soak -- [--loads N] [--hovers N]`: builds, opens one browser for 2,000 page loads and 20,000 hovers, and
 * prints what grew beside its bound. Takes most of an hour on a slow machine.
 */

import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../bench/build.ts';
import { figureTable } from '../bench/figure-table.ts';
import { soak } from '../bench/soak.ts';
import { InputError, runCommand } from '../tools/cli/input-error.ts';
import { wholeNumber } from '../tools/cli/whole-number.ts';

await runCommand(async () => {
  const size = options(process.argv.slice(2));
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

function options(args: string[]) {
  const { loads, hovers } = parse(args);
  return { loads: wholeNumber('loads', loads, 2000, 20), hovers: wholeNumber('hovers', hovers, 20_000, 100) };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { loads: { type: 'string' }, hovers: { type: 'string' } } }).values;
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new InputError(`${why}; usage: npm run soak -- [--loads N] [--hovers N]`);
  }
}
