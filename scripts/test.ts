/** `npm test`: everything that must hold before a change is kept. Ends with `N passed, N failed` over all of it. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { needBrowser } from '../tools/programs/find-browser.ts';
import { needNginx } from '../tools/programs/find-nginx.ts';

let passed = 0;
let failed = 0;
/** What failed, a line of each told once more at the end, where it is looked for. */
const failures: string[] = [];
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

/** Runs a command and prints a line on it. */
function run(title: string, command: string, parameters: string[]): Outcome {
  const started = performance.now();
  const ended = spawnSync(command, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  const good = ended.status === 0;
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${title}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return { good, output: `${ended.stdout}\n${ended.stderr}${ended.error ?? ''}` };
}

/** Runs a command that holds or not; its output is shown when it does not. */
function step(title: string, command: string, parameters: string[]): boolean {
  const { good, output } = run(title, command, parameters);
  if (good) passed++;
  else fail(title, output);
  return good;
}

interface TestResult {
  fullName: string;
  status: string;
  failureMessages: string[];
}

/** What is read of vitest's report. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; message: string; assertionResults: TestResult[] }[];
}

/** The failures of a report, each short enough that all of them can be read. */
function failuresOf(report: TestReport): string[] {
  return report.testResults.flatMap((file) => [
    ...(file.message ? [`  ${relative('.', file.name)}: ${file.message.slice(0, 1200)}`] : []),
    ...file.assertionResults
      .filter((test) => test.status === 'failed')
      .map(
        (test) =>
          `  ${relative('.', file.name)}, ${test.fullName}: ${test.failureMessages.map((message) => message.slice(0, 1200)).join('\n')}`,
      ),
  ]);
}

/** Runs projects of vitest together and counts their tests. */
function tests(title: string, ...projects: string[]): void {
  const file = join(reports, `${projects[0]}.json`);
  const { good, output } = run(title, 'vitest', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    const found = failuresOf(report);
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    console.log(`      ${report.numPassedTests} passed, ${report.numFailedTests} failed`);
    if (found.length > 0) console.log(found.join('\n'));
    failures.push(...found);
    // What went wrong outside of any test is in no report.
    if (!good && found.length === 0) fail(title, output);
  } catch {
    fail(title, output);
  }
}

step('types', 'tsc', []);
step('format and lint', 'biome', ['check']);
step('no circle of imports, and none from a higher room', 'node', ['scripts/imports.ts']);
step('unused code and dependencies', 'knip', []);
try {
  process.env.NGINX_PATH = await needNginx();
} catch (error) {
  // The test that needs it fails with the same words.
  console.log(`      ${(error as Error).message}`);
}
tests('unit and property tests', 'pure', 'unit');
if (step('packages for Chrome, Edge and Firefox', 'node', ['scripts/build.ts', '--zip'])) {
  step('bundle sizes', 'node', ['scripts/sizes.ts']);
  step("Firefox's package again from its sources", 'node', ['scripts/rebuild.ts']);
  step('web-ext lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors']);
  try {
    process.env.CHROMIUM_PATH = await needBrowser('chromium');
    process.env.FIREFOX_PATH = await needBrowser('firefox');
    tests('tests in Chromium and Firefox, two files at a time', 'browser');
    tests('tests in Chromium against a clock', 'measured');
  } catch (error) {
    const { message } = error as Error;
    fail(message, `FAIL  ${message}`);
  }
}
if (failures.length > 0) {
  console.log(`\nFailed:\n${failures.map((failure) => failure.split('\n', 1)[0]).join('\n')}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
