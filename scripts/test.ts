/** `npm test`: everything that must hold before a change is kept. Ends with `N passed, N failed` over all of it. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './find-browser.ts';
import { needNginx } from './find-nginx.ts';

let passed = 0;
let failed = 0;
/** What failed, a line or two each: told once more at the end, where it is looked for. */
const failures: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'tidemark-test-'));

/** Runs a command; its output is shown when it fails. */
function step(title: string, command: string, parameters: string[]): boolean {
  const started = performance.now();
  const run = spawnSync(command, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  const good = run.status === 0;
  console.log(`${good ? 'ok  ' : 'FAIL'}  ${title}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!good) {
    failures.push(title);
    console.log(`${run.stdout}\n${run.stderr}${run.error ?? ''}`);
  }
  return good;
}

function count(good: boolean): void {
  if (good) passed++;
  else failed++;
}

/** What is read of vitest's report. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

function failuresOf(report: TestReport): string[] {
  return report.testResults.flatMap((file) => [
    ...(file.message ? [`  ${file.name}: ${file.message.slice(0, 400)}`] : []),
    ...file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `  ${test.fullName}: ${test.failureMessages.join('\n').slice(0, 400)}`),
  ]);
}

/** Runs a vitest project and counts its tests. */
function tests(title: string, project: string): void {
  const file = join(reports, `${project}.json`);
  const good = step(title, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    console.log(`      ${report.numPassedTests} passed, ${report.numFailedTests} failed`);
    failures.push(...failuresOf(report));
    if (!good && report.numFailedTests === 0) failed++;
  } catch {
    failed++;
  }
}

count(step('types', 'tsc', []));
count(step('format and lint', 'biome', ['check']));
count(step('unused code and dependencies', 'knip', []));
try {
  process.env.NGINX_PATH = await needNginx();
} catch (error) {
  // The test that needs it fails with the same words.
  console.log(`      ${(error as Error).message}`);
}
tests('unit and property tests', 'unit');
const built = step('packages for Chrome, Edge and Firefox', 'node', ['scripts/build.ts', '--zip']);
count(built);
if (built) {
  count(step('bundle sizes', 'node', ['scripts/sizes.ts']));
  count(step("Firefox's package again from its sources", 'node', ['scripts/rebuild.ts']));
  count(step('web-ext lint', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors']));
  try {
    process.env.CHROMIUM_PATH = await needBrowser('chromium');
    process.env.FIREFOX_PATH = await needBrowser('firefox');
    tests('tests in Chromium and Firefox', 'browser');
  } catch (error) {
    failed++;
    failures.push((error as Error).message);
    console.log(`FAIL  ${(error as Error).message}`);
  }
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
