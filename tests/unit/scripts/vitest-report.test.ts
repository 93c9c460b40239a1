import { describe, expect, it } from 'vitest';
import { countPassed, failuresOf, type TestReport, withSecondTry } from '../../../tools/tests/vitest-report.ts';

type File = TestReport['testResults'][number];

/** A file with tests by name, each with the message of its failure; null passed, undefined was not run. */
function file(name: string, tests: Record<string, string | null | undefined>, message = ''): File {
  const assertionResults = Object.entries(tests).map(([fullName, failure]) => ({
    fullName,
    status: failure === undefined ? 'skipped' : failure === null ? 'passed' : 'failed',
    failureMessages: failure ? [failure] : [],
  }));
  const hasFailed = message !== '' || assertionResults.some(({ status }) => status === 'failed');
  return { name, status: hasFailed ? 'failed' : 'passed', message, assertionResults };
}
const report = (...testResults: File[]): TestReport => ({ testResults });

describe('a report', () => {
  it('counts tests that passed, and names those that failed', () => {
    const one = report(file('a', { quick: null, slow: 'late' }), file('b', { other: null }));
    expect(countPassed(one)).toBe(2);
    expect(failuresOf(one)).toEqual([{ file: 'a', test: 'slow', message: 'late' }]);
  });

  it('names a file that could not begin, whose tests did not run', () => {
    expect(failuresOf(report(file('a', { quick: undefined }, 'no browser')))).toEqual([
      { file: 'a', test: '', message: 'no browser' },
    ]);
  });

  it('names a file that was never ended', () => {
    const broken = { ...file('a', {}), status: 'failed' };
    expect(failuresOf(report(broken))).toEqual([{ file: 'a', test: '', message: 'it did not end' }]);
  });
});

describe('a second try', () => {
  const first = report(
    file('a', { quick: null, slow: 'late' }),
    file('b', { other: 'wrong' }),
    file('c', { third: null }),
  );

  it('stands in place of the first, and what failed in the first alone is told', () => {
    const { report: both, gone } = withSecondTry(
      first,
      report(file('a', { quick: null, slow: null }), file('b', { other: 'again' })),
    );
    expect(gone).toEqual([{ file: 'a', test: 'slow', message: 'late' }]);
    expect(failuresOf(both)).toEqual([{ file: 'b', test: 'other', message: 'again' }]);
    expect(countPassed(both)).toBe(3);
  });

  it('fails where a test fails that had passed', () => {
    const { report: both, gone } = withSecondTry(first, report(file('a', { quick: 'now', slow: null })));
    expect(gone.map(({ test }) => test)).toEqual(['slow']);
    expect(failuresOf(both).map(({ test }) => test)).toEqual(['quick', 'other']);
  });

  it('of a file that could not begin is told as that of the file', () => {
    const { report: both, gone } = withSecondTry(
      report(file('a', { quick: undefined }, 'no browser')),
      report(file('a', { quick: null })),
    );
    expect(gone).toEqual([{ file: 'a', test: '', message: 'no browser' }]);
    expect([countPassed(both), failuresOf(both)]).toEqual([1, []]);
  });
});
