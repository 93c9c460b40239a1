/**
 * `npm run kills -- [--times N] [--seed N]`: stops the service worker at random moments of install, update, refresh and
 * a change of settings, and checks what is left after each. Needs a build: `npm run build`.
 */

import { type Kill, killRandomly } from '../tests/kills/kills.ts';
import { PHASES } from '../tests/kills/phases.ts';
import { parsed, runCommand } from '../tools/cli/input-error.ts';
import { textTable } from '../tools/cli/text-table.ts';
import { wholeNumber } from '../tools/cli/whole-number.ts';

const HEAD = ['stopped during', 'times', 'in the middle', 'consistent, and the reading right'];

await runCommand(async () => {
  const { times, seed } = options();
  console.log(`seed ${seed}`);
  const { kills, errors } = await killRandomly(times, seed, ({ phase, after, faults }) => {
    if (faults.length > 0) console.log(`  ${phase}, after ${after.toFixed(0)} ms: ${faults.join('; ')}`);
  });
  console.log(textTable([HEAD, ...PHASES.map((phase) => row(phase, kills))], [1, 2, 3]));
  const bad = kills.filter(isBad).length;
  console.log(`\n${kills.length - bad} of ${kills.length} consistent, ${errors.length} errors logged`);
  for (const error of new Set(errors)) console.log(`  ${error}`);
  if (bad + errors.length > 0) process.exitCode = 1;
});

function isBad({ faults }: Kill): boolean {
  return faults.length > 0;
}

function row(phase: Kill['phase'], kills: readonly Kill[]): string[] {
  const own = kills.filter((kill) => kill.phase === phase);
  const inTheMiddle = own.filter((kill) => kill.inTheMiddle).length;
  return [phase, `${own.length}`, `${inTheMiddle}`, `${own.filter((kill) => !isBad(kill)).length}`];
}

function options() {
  const text = { type: 'string' } as const;
  const { times, seed } = parsed({ options: { times: text, seed: text } }, 'npm run kills -- [--times N] [--seed N]');
  return { times: wholeNumber('times', times, 200), seed: wholeNumber('seed', seed, Date.now() % 1e9, 0) };
}
