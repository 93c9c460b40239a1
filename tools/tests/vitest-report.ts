/** What vitest's report in JSON says of test files, and what two tries of some of them say together. */

interface TestResult {
  fullName: string;
  status: string;
  failureMessages: string[];
}

interface FileResult {
  /** Its path. */
  name: string;
  status: string;
  /** What went wrong outside of its tests: when it was loaded, or before or after all of them; empty where nothing did. */
  message: string;
  assertionResults: TestResult[];
}

/** What is read of the report. */
export interface TestReport {
  testResults: FileResult[];
}

export interface Failure {
  file: string;
  /** Name of the test; empty where the file failed outside of its tests. */
  test: string;
  message: string;
}

/** What failed: a file that could not run is one failure, whatever it holds. */
export function failuresOf({ testResults }: TestReport): Failure[] {
  return testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => ({ file, test: fullName, message: failureMessages.join('\n') }));
    if (message) return [{ file, test: '', message }, ...tests];
    if (status === 'failed' && tests.length === 0) return [{ file, test: '', message: 'it did not end' }];
    return tests;
  });
}

export const countPassed = ({ testResults }: TestReport): number =>
  testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length;

/**
 * A report in which files that were tried again stand as they ended the second time; and the failures of their first try
 * that did not come again.
 */
export function withSecondTry(first: TestReport, second: TestReport): { report: TestReport; gone: Failure[] } {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  const still = new Set(failuresOf(second).map(({ file, test }) => `${file}\n${test}`));
  return {
    report: { testResults: first.testResults.map((file) => again.get(file.name) ?? file) },
    gone: failuresOf(first).filter(({ file, test }) => again.has(file) && !still.has(`${file}\n${test}`)),
  };
}
