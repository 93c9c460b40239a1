/**
 * `npm test`: everything that must hold before a change is kept. Ends with `N passed, N failed` over all of it.
 *
 * Browsers leave a machine idle half of the time, so what needs none runs beside them and lets them go first. A file that
 * failed in a browser is tried once more, whole and in a browser begun anew; what passes only then is named and counted.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { getPriority, setPriority, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { needBrowser } from '../tools/programs/find-browser.ts';
import { needNginx } from '../tools/programs/find-nginx.ts';
import { countPassed, type Failure, failuresOf, type TestReport, withSecondTry } from '../tools/tests/vitest-report.ts';

let passed = 0;
let failed = 0;
/** What failed, a line of each told once more at the end, where it is looked for. */
const failures: string[] = [];
/** What failed at first and not at its second try. */
const secondTries: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'tidemark-test-'));

interface Outcome {
  good: boolean;
  output: string;
}

/** Counts and tells what failed as a whole. */
function fail(title: string, output: string): void {
  failed++;
  failures.push(`  ${title}`);
  console.log(output);
}

/** Runs a command and prints a line on it once it has ended. @param nice how far others go first, 0 to 19 */
function run(title: string, command: string, parameters: string[], nice = 0): Promise<Outcome> {
  const started = performance.now();
  return new Promise((ended) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    if (nice > 0 && child.pid !== undefined) setPriority(child.pid, Math.max(getPriority(), nice));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const end = (good: boolean) => {
      console.log(`${good ? 'ok  ' : 'FAIL'}  ${title}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      ended({ good, output });
    };
    child.on('close', (code) => end(code === 0));
    child.on('error', (error) => {
      output += error;
    });
  });
}

/** Runs a command that holds or not; its output is shown when it does not. */
async function step(title: string, command: string, parameters: string[]): Promise<boolean> {
  const { good, output } = await run(title, command, parameters);
  if (good) passed++;
  else fail(title, output);
  return good;
}

/** More files than these don't fail by chance: they are not tried again. */
const MOST_AGAIN = 4;

interface TestOptions {
  /** Files at a time. */
  files?: number;
  nice?: number;
  /** Gives files that failed a second try, in browsers begun anew: it stands, and what the first said is told. */
  again?: boolean;
}

/** Runs vitest over projects, or over some of their files, and reads its report; null where it gave none. */
async function vitest(
  title: string,
  projects: string[],
  { files = 1, nice = 0 }: TestOptions,
  only: string[] = [],
): Promise<TestReport | null> {
  const file = join(reports, `${projects[0]}-${only.length}.json`);
  const { good, output } = await run(
    title,
    'vitest',
    [
      'run',
      ...projects.map((project) => `--project=${project}`),
      `--maxWorkers=${files}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...only,
    ],
    nice,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    // What went wrong outside of any test is in no report.
    if (!good && failuresOf(report).length === 0) fail(title, output);
    return report;
  } catch {
    fail(title, output);
    return null;
  }
}

/** Runs projects of vitest together and counts their tests. */
async function tests(title: string, projects: string[], options: TestOptions = {}): Promise<void> {
  let report = await vitest(title, projects, options);
  if (!report) return;
  const unsteady = [...new Set(failuresOf(report).map(({ file }) => file))];
  if (options.again && unsteady.length > 0 && unsteady.length <= MOST_AGAIN) {
    const second = await vitest(`${title}, those that failed once more`, projects, options, unsteady);
    if (second) {
      const both = withSecondTry(report, second);
      report = both.report;
      secondTries.push(...both.gone.map(lineOf));
    }
  }
  const found = failuresOf(report).map(lineOf);
  passed += countPassed(report);
  failed += found.length;
  console.log(`      ${countPassed(report)} passed, ${found.length} failed`);
  if (found.length > 0) console.log(found.join('\n'));
  failures.push(...found);
}

/** A failure, short enough that all of them can be read. */
const lineOf = ({ file, test, message }: Failure): string =>
  `  ${relative('.', file)}${test && `, ${test}`}: ${message.slice(0, 1200)}`;

/** Finds a program, or installs it, and names its path to what needs it; null where there is none, which is told. */
async function need(variable: string, find: () => Promise<string>): Promise<string | null> {
  try {
    const path = await find();
    process.env[variable] = path;
    return path;
  } catch (error) {
    console.log(`      ${(error as Error).message}`);
    return null;
  }
}

async function checks(): Promise<void> {
  await step('types', 'tsc', []);
  await step('format and lint', 'biome', ['check']);
  await step('no circle of imports, and none from a higher room', 'node', ['scripts/imports.ts']);
  await step('unused code and dependencies', 'knip', []);
}

async function packages(): Promise<void> {
  await step('bundle sizes', 'node', ['scripts/sizes.ts']);
  await step("Firefox's package again from its sources", 'node', ['scripts/rebuild.ts']);
  await step('web-ext lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors']);
}

// Programs that start again and again keep what they compiled.
process.env.NODE_COMPILE_CACHE ??= join(reports, 'compiled');
// The test that needs nginx fails with the same words.
await need('NGINX_PATH', needNginx);
const [chromium, firefox] = [
  await need('CHROMIUM_PATH', () => needBrowser('chromium')),
  await need('FIREFOX_PATH', () => needBrowser('firefox')),
];
const [isBuilt] = await Promise.all([
  step('packages for Chrome, Edge and Firefox', 'node', ['scripts/build.ts', '--zip']),
  checks(),
]);
const canBrowse = isBuilt && chromium !== null && firefox !== null;
if (isBuilt && !canBrowse) fail('tests in Chromium and Firefox', 'FAIL  tests in Chromium and Firefox need both');
await Promise.all([
  isBuilt && packages(),
  tests('unit and property tests', ['together', 'unit'], { files: 2, nice: 10 }),
  canBrowse && tests('tests in Chromium and Firefox, three files at a time', ['browser'], { files: 3, again: true }),
]);
if (failures.length > 0) {
  console.log(`\nFailed:\n${failures.map((failure) => failure.split('\n', 1)[0]).join('\n')}`);
}
if (secondTries.length > 0) console.log(`\nPassed at the second try:\n${secondTries.join('\n')}`);
console.log(`${secondTries.length} passed at the second try`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
