/** Finds the browsers that the demo and the tests drive, and installs them where that is possible without asking for a password. */

import { chromium } from 'playwright-core';
import { debianInstall, findProgram, install } from './find-program.ts';

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
  return findProgram(known.commands, [...known.paths, ...(name === 'chromium' ? [chromium.executablePath()] : [])]);
}

/**
 * Finds a browser or installs it: Debian's package as root, else Playwright's own Chromium; on a terminal it asks first.
 * @throws Error that says what to install by hand.
 */
export async function needBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  const commands = installer(name);
  if (commands) {
    await install(name, commands);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  const { variable, packageName } = KNOWN[name];
  throw new Error(
    `no ${name} found: install it (on Debian: apt-get install ${packageName}) or set ${variable} to its path`,
  );
}

function installer(name: BrowserName): string[][] | null {
  const playwright = name === 'chromium' ? [['npx', 'playwright-core', 'install', 'chromium']] : null;
  return debianInstall(KNOWN[name].packageName) ?? playwright;
}
