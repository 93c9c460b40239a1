/** Runs a command of `scripts/` in this process: what it prints and its exit code. */

import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { type Main, runCommand } from '../../../tools/cli/input-error.ts';

export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** What a command is given besides its options. */
export interface Given {
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

export async function runHere(
  main: Main,
  options: readonly string[],
  { input = '', env = {} }: Given = {},
): Promise<Ended> {
  const ended: Ended = { status: 0, stdout: '', stderr: '' };
  await runCommand(main, {
    argv: ['node', 'command', ...options],
    env,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: { write: (text) => (ended.stdout += text) },
    stderr: { write: (text) => (ended.stderr += text) },
    set exitCode(code: number) {
      ended.status = code;
    },
  });
  return ended;
}

/** Refused: one line on standard error, nothing on standard output, exit code 2. */
export function expectRefused({ status, stdout, stderr }: Ended, message: RegExp | string = ''): void {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
}

/** The values of JSON Lines. */
export const valuesOf = ({ stdout }: Ended) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
