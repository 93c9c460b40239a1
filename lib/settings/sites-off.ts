/** The sites switched off, read and changed alone: to check every setting takes all indicators, which weigh more than the popup. */

import { settingsItem } from './item.ts';
import { pageSettings } from './page-settings.ts';

/** Hosts where Tidemark is switched off. */
export async function loadSitesOff(): Promise<string[]> {
  return pageSettings(await settingsItem.getValue()).sitesOff;
}

/** Puts these hosts in the place of those before; every other setting stays as it is stored. */
export async function changeSitesOff(hosts: string[]): Promise<void> {
  const { sitesOff: _, ...others } = await settingsItem.getValue();
  await settingsItem.setValue(hosts.length > 0 ? { ...others, sitesOff: hosts } : others);
}

/** Calls back after every change of a setting, in this context or another. */
export function watchSites(changed: () => void): () => void {
  return settingsItem.watch(changed);
}
