/** Runs a command of `scripts/` as a reader of its documents does. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A command by its name; it is given what it reads on standard input, and its options. */
export function command(name: string): (input: string | Uint8Array, ...options: string[]) => Ended {
  const path = fileURLToPath(new URL(`../../../scripts/${name}.ts`, import.meta.url));
  return (input, ...options) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...options], { input, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
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
