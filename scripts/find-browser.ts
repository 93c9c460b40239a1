/** Finds the browsers that the demo and the tests drive, and installs them where that is possible without asking for a password. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { chromium } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

/** Branded Chrome is not among them: since version 142 it loads no unpacked extension from the command line. */
const KNOWN: Record<BrowserName, { variable: string; commands: string[]; paths: string[]; packageName: string }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packageName: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packageName: 'firefox-esr',
  },
};

/** The path of an installed browser, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` go first. */
export function findBrowser(name: BrowserName): string | null {
  const known = KNOWN[name];
  const named = process.env[known.variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...known.commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...known.paths,
    ...(name === 'chromium' ? [chromium.executablePath()] : []),
  ];
  return candidates.find(isExecutable) ?? null;
}

/**
 * Finds a browser or installs it: Debian's package as root, else Playwright's own Chromium; on a terminal it asks first.
 * @throws Error that says what to install by hand.
 */
export async function needBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  const install = installer(name);
  if (install && (await agreed(`${name} is missing. Run "${install.map((c) => c.join(' ')).join(' && ')}"?`))) {
    for (const [command = '', ...parameters] of install) {
      // Standard output stays free for what the caller prints.
      spawnSync(command, parameters, {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  const { variable, packageName } = KNOWN[name];
  throw new Error(
    `no ${name} found: install it (on Debian: apt-get install ${packageName}) or set ${variable} to its path`,
  );
}

function installer(name: BrowserName): string[][] | null {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    return [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', KNOWN[name].packageName],
    ];
  }
  return name === 'chromium' ? [['npx', 'playwright-core', 'install', 'chromium']] : null;
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
