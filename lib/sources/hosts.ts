/** The data hosts of the manifest, as match patterns. */

import { CHAINS, OPTIONAL_PROVIDERS } from './chains.ts';
import type { Provider } from './provider.ts';

const required = Object.values(CHAINS)
  .flatMap(({ providers }) => providers)
  .filter((provider) => !OPTIONAL_PROVIDERS.includes(provider));

/** Required from the start: those of the providers that are asked by default. */
export const DATA_HOSTS: readonly string[] = [...new Set(required.flatMap(hostPatterns))];

/** Asked for when the reader switches on what needs them, by the provider's id. */
export const OPTIONAL_DATA_HOSTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  OPTIONAL_PROVIDERS.map((provider) => [provider.id, hostPatterns(provider)]),
);

/** What the browser must allow before a provider can be asked. */
export function hostPatterns({ hosts }: Provider): string[] {
  return hosts.map((host) => `https://${host}/*`);
}
