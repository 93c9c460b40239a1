/** Whom we may ask: what the browser permits, and where a permission for pages would cover it, what the reader agreed to. */

import { browser } from 'wxt/browser';
import { isConsented } from '../sites/consents.ts';
import { OPTIONAL_PROVIDERS } from '../sources/chains.ts';
import { hostPatterns } from '../sources/hosts.ts';
import type { Provider } from '../sources/provider.ts';

/** Whether a provider may be asked. */
export async function isAllowed(provider: Provider): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: hostPatterns(provider) }))) return false;
  if (!OPTIONAL_PROVIDERS.includes(provider)) return true;
  return (await Promise.all(provider.hosts.map(isConsented))).every(Boolean);
}

/** Whether a host that the reader named, such as a feed's, may be asked. */
export async function isHostAllowed(host: string): Promise<boolean> {
  return (await browser.permissions.contains({ origins: [`https://${host}/*`] })) && isConsented(host);
}
