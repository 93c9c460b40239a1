/** Finds the browsers that the demo and the tests drive, and installs them where that is possible without asking for a password. */

import { chromium } from 'playwright-core';
import { debianInstall, findProgram, needProgram } from './find-program.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Branded Chrome is not among them: since version 142 it loads no unpacked extension from the command line. */
const KNOWN = {
  chromium: {
    name: 'Chromium',
    purpose: 'in which the extension is loaded',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium', chromium.executablePath()],
    packageName: 'chromium',
    // Where Debian's package can't be had, Playwright brings its own.
    otherInstaller: [['npx', 'playwright-core', 'install', 'chromium']],
  },
  firefox: {
    name: 'Firefox',
    purpose: 'in which the tests load the extension too',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packageName: 'firefox-esr',
    otherInstaller: null,
  },
} as const;

/**
 * The path of a browser; it is installed where it is missing and can be. `CHROMIUM_PATH` and `FIREFOX_PATH` go first.
 * @throws Error that says what to install by hand.
 */
export function needBrowser(browser: BrowserName): Promise<string> {
  const { name, packageName, purpose, variable, commands, paths, otherInstaller } = KNOWN[browser];
  return needProgram({
    ...{ name, packageName, purpose, variable },
    find: () => process.env[variable] || findProgram(commands, paths),
    installer: debianInstall(packageName) ?? otherInstaller?.map((command) => [...command]) ?? null,
  });
}
