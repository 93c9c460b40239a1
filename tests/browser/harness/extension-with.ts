/** The built extension with another manifest, for what a manifest decides. */

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
}

/** Copies the build for Chrome to a folder of its own and changes its manifest there; the folder is the caller's to remove. */
export function extensionWith(change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-extension-'));
  cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
  changeManifest(folder, change);
  return folder;
}

export function changeManifest(folder: string, change: (manifest: Manifest) => void): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}
