import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DOCUMENT,
  dependenciesDocument,
  LICENCES,
  licenceTexts,
  lockedPackages,
  shippedPackages,
} from '../../../tools/packages/dependency-list.ts';

const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** Licences under which code may be part of an extension under Apache-2.0. */
const SHIPPABLE = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];

describe('the list of dependencies', () => {
  it('is as the lockfile has it', () => expect(readFileSync(DOCUMENT, 'utf8')).toBe(dependenciesDocument()));

  it('names every package of the lockfile, with a licence', () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    for (const { name, version, licence } of lockedPackages()) {
      expect(document).toContain(name);
      expect(document).toContain(version);
      expect([name, licence]).not.toEqual([name, 'unknown']);
    }
  });

  it('has every dependency among what ships, under a licence that lets it', () => {
    const shipped = shippedPackages();
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
    expect(shipped.filter(({ licence }) => !SHIPPABLE.includes(licence))).toEqual([]);
  });

  it('ships with the words of each licence', () => {
    expect(readFileSync(LICENCES, 'utf8')).toBe(licenceTexts());
    expect(licenceTexts()).toMatch(/Permission is hereby granted[\s\S]*Mozilla Public License/);
  });
});

describe('a dependency', () => {
  it('of what ships is pinned to one version', () => {
    for (const [name, version] of Object.entries(own.dependencies))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });

  it('is known by the hash of its content', () => {
    expect(lockedPackages().filter(({ hasIntegrity }) => !hasIntegrity)).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    expect(lockedPackages().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  it('that runs the commands is a Node for each platform, which the lockfile knows by its hash', () => {
    const platforms = Object.entries(own.optionalDependencies);
    expect(platforms.length).toBeGreaterThan(3);
    for (const [name, version] of platforms) {
      expect(lockedPackages()).toContainEqual(expect.objectContaining({ name, version, hasIntegrity: true }));
    }
  });
});
