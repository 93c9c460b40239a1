/**
 * `npm run fuzz -- [--cases N] [--seed N] [--only WORDS]`: parsers, codec, detection, messages and imports against a
 * million inputs. The same seed and number of cases give the same inputs.
 */

import { casesOf, type FuzzRun, fuzz } from '../tests/fuzz/target.ts';
import { TARGETS } from '../tests/fuzz/targets.ts';
import { InputError, parsed, runCommand } from '../tools/cli/input-error.ts';
import { textTable } from '../tools/cli/text-table.ts';
import { wholeNumber } from '../tools/cli/whole-number.ts';

const USAGE = 'npm run fuzz -- [--cases N] [--seed N] [--only WORDS]';
const CASES = 1_000_000;
/** A target whose cases take longer on average has a text that takes it more than linear time. */
const SLOWEST_CASE = 50;

await runCommand(async () => {
  const { cases, seed, targets } = options();
  console.log(`seed ${seed}`);
  const runs: FuzzRun[] = [];
  for (const [target, share] of casesOf(targets, cases)) {
    const run = await fuzz(target, share, seed);
    runs.push(run);
    if (run.failure) console.log(`\n${run.name}\n${run.failure}\n`);
  }
  const perCase = ({ ms, cases }: FuzzRun) => ms / cases;
  const verdict = (run: FuzzRun) => (run.failure ? 'FAILED' : perCase(run) > SLOWEST_CASE ? 'SLOW' : 'holds');
  const rows = runs.map((run) => [run.name, `${run.cases}`, `${perCase(run).toFixed(2)} ms`, verdict(run)]);
  console.log(textTable([['target', 'cases', 'each', ''], ...rows], [1, 2]));
  const bad = runs.filter((run) => verdict(run) !== 'holds').length;
  const made = runs.reduce((sum, run) => sum + run.cases, 0);
  console.log(`\n${made} cases, ${bad} of ${runs.length} targets failed; again with: npm run fuzz -- --seed ${seed}`);
  if (bad > 0) process.exitCode = 1;
});

function options() {
  const text = { type: 'string' } as const;
  const { cases, seed, only } = parsed({ options: { cases: text, seed: text, only: text } }, USAGE);
  const targets = TARGETS.filter(({ name }) => only === undefined || name.includes(only));
  if (targets.length === 0) throw new InputError(`no target's name has "${only}" in it`);
  return {
    cases: wholeNumber('cases', cases, CASES),
    seed: wholeNumber('seed', seed, Date.now() % 1e9, 0),
    targets,
  };
}
