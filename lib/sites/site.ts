/** Which site an address belongs to, and whether Tidemark reads it. Pure. */

import { REQUIRED_HOSTS } from './required.ts';

/** The host of a web page, without `www.`; null for addresses no extension may read (browser pages, files, stores). */
export function siteOf(address: string | undefined): string | null {
  if (!address) return null;
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const host = url.hostname.replace(/^www\./, '');
  return NEVER.some((closed) => isUnder(host, closed)) ? null : host;
}

/** Whether `host` is `parent` or a subdomain of it. */
export function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

/** Whether a page of this host is read from the start. */
export function isRequired(host: string): boolean {
  return REQUIRED_HOSTS.some((required) => isUnder(host, required));
}

/** Match patterns that cover a site of the reader's own, subdomains included. */
export function matchesOf(host: string): string[] {
  // A pattern with `*.` before an address of digits is invalid.
  return /^[\d.]+$|^\[|^localhost$/.test(host) ? [`*://${host}/*`] : [`*://*.${host}/*`];
}

/** The host a match pattern of one site stands for; null for patterns of another kind. */
export function hostOf(pattern: string): string | null {
  return /^(?:\*|https?):\/\/(?:\*\.)?([^*/]+)\/\*$/.exec(pattern)?.[1] ?? null;
}

/** Stores of extensions close themselves to every extension. */
const NEVER = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
