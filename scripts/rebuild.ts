/**
 * `npm run rebuild`: builds Firefox's package anew from nothing but the sources zip and `node_modules`, as the store's
 * reviewers do, and fails when a byte differs. `npm run zip` comes before it.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { flags, InputError, runCommand } from '../tools/cli/input-error.ts';

const OUTPUT = '.output';
const BUILD = join(OUTPUT, 'firefox-mv3');

await runCommand(async () => {
  flags([], 'npm run rebuild');
  const sources = existsSync(OUTPUT) ? readdirSync(OUTPUT).filter((name) => name.endsWith('-sources.zip')) : [];
  const [zip, ...older] = sources;
  if (zip === undefined) throw new InputError(`no sources zip in ${OUTPUT}; run npm run zip first`);
  if (older.length > 0) throw new InputError(`${sources.join(' and ')} lie in ${OUTPUT}; take the old one away`);
  const clean = mkdtempSync(join(tmpdir(), 'tidemark-sources-'));
  try {
    unpack(join(OUTPUT, zip), clean);
    symlinkSync(resolve('node_modules'), join(clean, 'node_modules'), 'junction');
    run('node', ['scripts/build.ts'], clean);
    const names = [...new Set([...files(BUILD), ...files(join(clean, BUILD))])].toSorted();
    const differ = names.filter((name) => !isSame(join(BUILD, name), join(clean, BUILD, name)));
    console.log(`${zip}: ${names.length - differ.length} of ${names.length} files are the same`);
    if (differ.length === 0) return;
    console.error(`built from the sources these differ: ${differ.join(', ')}`);
    process.exitCode = 1;
  } finally {
    rmSync(clean, { recursive: true, force: true });
  }
});

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

function run(command: string, parameters: string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, parameters, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed:\n${stdout}${stderr}`);
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
