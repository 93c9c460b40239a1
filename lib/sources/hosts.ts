/** The data hosts of the manifest, as match patterns. */

import { OPTIONAL_PROVIDERS, REQUIRED_PROVIDERS } from './chains.ts';
import type { Provider } from './provider.ts';

/** Required from the start: those of the providers that are asked by default. */
export const DATA_HOSTS: readonly string[] = [...new Set(REQUIRED_PROVIDERS.flatMap(hostPatterns))];

/** Asked for when the reader switches on what needs them, by the provider's id. */
export const OPTIONAL_DATA_HOSTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  OPTIONAL_PROVIDERS.map((provider) => [provider.id, hostPatterns(provider)]),
);

/** What the browser must allow before a provider can be asked. */
export function hostPatterns({ hosts }: Provider): string[] {
  return hosts.map((host) => `https://${host}/*`);
}
