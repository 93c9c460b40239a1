/** Finds a program on this machine, and installs it where that is possible without asking for a password. */

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

/**
 * What `find` finds, if need be once Debian's package is installed.
 * @throws Error that says what to install by hand.
 */
export async function needProgram(name: string, packageName: string, find: () => string | null): Promise<string> {
  const found = find();
  if (found) return found;
  const commands = debianInstall(packageName);
  if (commands) {
    await install(name, commands);
    const installed = find();
    if (installed) return installed;
  }
  const variable = `${name.toUpperCase()}_PATH`;
  throw new Error(
    `no ${name} found: install it (on Debian: apt-get install ${packageName}) or set ${variable} to its path`,
  );
}

/** Runs the commands that install something; on a terminal it asks first. */
export async function install(name: string, commands: readonly string[][]): Promise<void> {
  if (!(await agreed(`${name} is missing. Run "${commands.map((c) => c.join(' ')).join(' && ')}"?`))) return;
  for (const [command = '', ...parameters] of commands) {
    // Standard output stays free for what the caller prints.
    spawnSync(command, parameters, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return true;
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
