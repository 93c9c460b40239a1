/** Bad input to a command: one line on stderr that says what is wrong and how to mend it, exit code 2. */

import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';

export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The switches of a command that knows no other options. Throws an `InputError` for anything else. */
export function flags<Name extends string>(names: readonly Name[], usage: string): Record<Name, boolean> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean', default: false } as const]));
  return parsed({ options }, usage) as Record<Name, boolean>;
}

/** The values of `parseArgs`, with an `InputError` for options that it refuses. */
export function parsed<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>>['values'] {
  return parsedArguments(config, usage).values;
}

/** What `parseArgs` says, with an `InputError` for options that it refuses. */
export function parsedArguments<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new InputError(`${why}; usage: ${usage}`);
  }
}

/** The bytes of a file that was named. Throws an `InputError` that says how to mend it where it can't be read. */
export function readInput(path: string, mend: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(path);
  } catch {
    throw new InputError(`${path} can't be read; ${mend}`);
  }
}

/** What a command takes of its process; a test gives its own. */
export interface CommandProcess {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  exitCode?: number | string | null | undefined;
}

/** A command's main function. */
export type Main = (args: string[], own: CommandProcess) => void | Promise<void>;

/** Runs a command; an `InputError` ends it with its line and exit code 2. */
export async function runCommand(main: Main, own: CommandProcess = process): Promise<void> {
  try {
    await main(own.argv.slice(2), own);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    own.stderr.write(`${error.message}\n`);
    own.exitCode = 2;
  }
}
