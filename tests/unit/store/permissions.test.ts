import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TargetBrowser, UserManifest } from 'wxt';
import { hosts } from '../../../tools/store/forms.ts';
import {
  OPTIONAL_GROUPS,
  OPTIONAL_PERMISSIONS,
  PERMISSIONS,
  PURPOSE,
  REQUIRED_GROUPS,
} from '../../../tools/store/justifications.ts';
import { permissionsPage } from '../../../tools/store/permissions-page.ts';
import config from '../../../wxt.config.ts';

const DOCUMENT = 'docs/permissions.md';
/** The longest justification that a form takes. */
const LONGEST = 1000;

async function manifestFor(browser: TargetBrowser): Promise<UserManifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function of the browser any more');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

describe.each(['chrome', 'edge', 'firefox'])('for %s', (browser) => {
  it('each permission has its reason, and each reason its permission', async () => {
    const manifest = await manifestFor(browser);
    expect(Object.keys(PERMISSIONS).toSorted()).toEqual(manifest.permissions?.toSorted());
    expect(Object.keys(OPTIONAL_PERMISSIONS)).toEqual(manifest.optional_permissions);
  });
  it.each([
    ['host_permissions', REQUIRED_GROUPS],
    ['optional_host_permissions', OPTIONAL_GROUPS],
  ] as const)('each of its %s has its reason, and each reason its host', async (field, groups) => {
    const manifest = await manifestFor(browser);
    const known = groups.flatMap(({ patterns }) => patterns);
    expect(known.toSorted()).toEqual((manifest[field] as string[]).toSorted());
  });
});

describe('a justification', () => {
  it.each([['purpose', PURPOSE], ...Object.entries(PERMISSIONS), ['hosts', hosts()]])(
    'of %s fits the form',
    (_, text) => expect(text.length).toBeLessThanOrEqual(LONGEST),
  );
});

it('docs/permissions.md says what the forms say', () => {
  if (process.env.WRITE_DOCS || !existsSync(DOCUMENT)) writeFileSync(DOCUMENT, permissionsPage());
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(permissionsPage());
});
