/** Builds what is measured: the extension as it ships, and scripts that are put into pages. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import { build as wxtBuild } from 'wxt';

/** Builds the extension for Chrome into a folder of its own, so that nothing else that builds gets in the way. */
export async function buildExtension(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'tidemark-bench-'));
  await wxtBuild({ browser: 'chrome', manifestVersion: 3, outDir, outDirTemplate: 'extension' });
  return join(outDir, 'extension');
}

/** Bundles a module to one expression-like script that leaves its exports in the global `bench`. */
export async function bundle(module: URL): Promise<string> {
  const built = await viteBuild({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(module), formats: ['iife'], name: 'bench' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${module.pathname} could not be bundled`);
  return result.output[0].code;
}
