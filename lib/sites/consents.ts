/**
 * Hosts of data that a permission for a site's pages covers too. The browser would let us ask them, but nobody was asked:
 * only the reader's own click on this machine says yes, never a synced or imported setting.
 */

import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { CONSENTS_KEY } from '../storage-keys.ts';
import { isRequired } from './site.ts';

const item = storage.defineItem<unknown>(`local:${CONSENTS_KEY}`, { fallback: [] });

/** What lies there in another form says no. */
async function consented(): Promise<string[]> {
  const kept = await item.getValue();
  return Array.isArray(kept) ? kept : [];
}

/** Whether the reader may be taken to have agreed that a host is asked for data. */
export async function isConsented(host: string): Promise<boolean> {
  return !isRequired(host) || (await consented()).includes(host);
}

/** The reader clicked. */
export async function rememberConsents(hosts: readonly string[]): Promise<void> {
  const known = await consented();
  await item.setValue([...new Set([...known, ...hosts])]);
}

/** Asks the browser for hosts of data, and remembers that the reader agreed; call it directly in a click. */
export async function askForData(origins: string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins });
  if (granted) await rememberConsents(origins.map((origin) => new URL(origin.replace('*', '')).hostname));
  return granted;
}
