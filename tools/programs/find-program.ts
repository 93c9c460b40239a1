/** Finds a program on this machine, and installs it where that is possible without asking for a password: it says so in a line first. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';

/** The first of the commands on the PATH, or of the paths, that can be run; or null. */
export function findProgram(commands: readonly string[], paths: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths];
  return candidates.find(isExecutable) ?? null;
}

/** How root installs a Debian package without questions; null elsewhere. */
export function debianInstall(packageName: string): string[][] | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  return [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', packageName],
  ];
}

export interface Program {
  readonly name: string;
  /** Of Debian. */
  readonly packageName: string;
  /** What it is for, as in "Firefox, in which the tests load the extension". */
  readonly purpose: string;
  /** Names its path in the environment. */
  readonly variable: string;
  readonly find: () => string | null;
  /** How it is installed; null where that can't be done from here. */
  readonly installer: string[][] | null;
}

/**
 * The path of a program, if need be once it is installed.
 * @throws Error that says what to install by hand.
 */
export async function needProgram({ name, packageName, purpose, variable, find, installer }: Program): Promise<string> {
  const found = find();
  if (found) return found;
  if (installer && (await agreed(`${name}, ${purpose}, is missing: ${inWords(installer)}`))) {
    install(installer);
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    `no ${name} found: install it (on Debian: apt-get install ${packageName}) or set ${variable} to its path`,
  );
}

const inWords = (commands: readonly string[][]) => commands.map((command) => command.join(' ')).join(' && ');

/** Runs the commands; what they print is shown only where one of them fails. */
function install(commands: readonly string[][]): void {
  for (const [command = '', ...parameters] of commands) {
    const ended = spawnSync(command, parameters, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (ended.status !== 0) console.error(`${ended.stdout ?? ''}${ended.stderr ?? ''}${ended.error ?? ''}`);
  }
}

/** Says what is about to be done; on a terminal it asks. Standard output stays free for what the caller prints. */
async function agreed(what: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.error(what);
    return true;
  }
  const question = `${what}?`;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return !/^n/i.test(answer.trim());
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
