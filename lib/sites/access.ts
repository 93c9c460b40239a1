/** What Tidemark may do on the site of a tab, and how a reader changes that. */

import { browser } from 'wxt/browser';
import { changeSettings, loadSettings } from '../settings/stored.ts';
import { hostOf, isRequired, matchesOf, siteOf } from './site.ts';

export type SiteAccess =
  /** A page no extension can read. */
  | { kind: 'closed' }
  /** Read on every visit, unless switched off. */
  | { kind: 'allowed'; host: string; on: boolean }
  /** Listed, but the browser keeps it back until the reader allows it. */
  | { kind: 'withheld'; host: string }
  /** Not on any list: can be read once, or always after a permission. */
  | { kind: 'unlisted'; host: string };

/** Looks at the address of a tab; it is known only where we may read, or right after a click on our button. */
export async function siteAccess(address: string | undefined): Promise<SiteAccess> {
  const host = siteOf(address);
  if (host === null) return { kind: 'closed' };
  // Together: the popup waits for both.
  const [allowed, { sitesOff }] = await Promise.all([
    browser.permissions.contains({ origins: [`*://${host}/*`] }),
    loadSettings(),
  ]);
  if (!allowed) return { kind: isRequired(host) ? 'withheld' : 'unlisted', host };
  return { kind: 'allowed', host, on: !sitesOff.includes(host) };
}

/** Switches Tidemark on or off for a site; open pages follow at once. Rejects when the browser does not keep it. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  await changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((site) => site !== host);
    return { sitesOff: on ? others : [...others, host] };
  });
}

/** Asks the browser for sites, subdomains included; call it directly in a click. True when the reader agreed. */
export function askForSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.flatMap(matchesOf) });
}

/** Gives sites back to the browser; those that are required stay. */
export function dropSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: hosts.flatMap(matchesOf) });
}

/** Match patterns of the sites allowed beyond the ones the manifest names. Data hosts are asked for by `https://` alone, sites never. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return origins.filter((origin) => origin.startsWith('*://') && !own.includes(origin));
}

/** The hosts of those that are single sites. */
export async function allowedHosts(): Promise<string[]> {
  return (await allowedPatterns()).flatMap((pattern) => hostOf(pattern) ?? []);
}
