/** Chromium with a fresh profile of its own: for the demo, the stores' pictures, what is measured and what is tested. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Worker } from 'playwright-core';
import { needBrowser } from '../programs/find-browser.ts';

/** The build for Chromium that ships. */
export const CHROME_BUILD = '.output/chrome-mv3';

/** Nothing of the browser's own runs beside the page or goes to the network. */
const QUIET = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
];

export interface LaunchOptions
  extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor' | 'locale' | 'hasTouch'> {
  headless?: boolean;
  /** More flags of the command line. */
  flags?: readonly string[];
  ignoreDefaultArgs?: string[];
}

export interface Launched {
  readonly context: BrowserContext;
  /** Ends it and takes its profile away. */
  close(): Promise<void>;
}

export interface WithExtension extends Launched {
  readonly extensionId: string;
  /** The service worker as it is now; it may die and come back. */
  worker(): Promise<Worker>;
  /** The address of `popup.html`, `report.html` … */
  address(page: string): string;
}

/** A browser for pages alone, without profile or extension. */
export async function launchBare(): Promise<Browser> {
  return chromium.launch({ executablePath: await needBrowser('chromium'), args: QUIET });
}

/** Without an extension, which can be put in later. */
export async function launch({ headless = true, flags = [], ...options }: LaunchOptions): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'tidemark-profile-'));
  // Without it Chromium takes an unpacked extension away when that starts anew.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: await needBrowser('chromium'),
    headless,
    args: [...QUIET, ...flags],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** With the unpacked extension in a folder, and with no other; resolves when its worker has begun. */
export async function launchWithExtension(extension: string, options: LaunchOptions = {}): Promise<WithExtension> {
  const flags = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...(options.flags ?? [])];
  const launched = await launch({ ...options, flags });
  const { context } = launched;
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  return { ...launched, extensionId, worker, address: (page) => `chrome-extension://${extensionId}/${page}` };
}
