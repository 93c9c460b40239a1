/** What is registered for pages is what the reader allowed, whatever happened before. */

import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
  js?: string[];
}

let allowed: string[] = [];
let registered = new Map<string, Script>();
const calls: string[] = [];
/** As browsers have it: an id that is there can't be registered, one that is not can't be taken away. */
const put = async (name: string, scripts: Script[], mustBeThere: boolean) => {
  calls.push(name);
  await null;
  for (const script of scripts) {
    if (registered.has(script.id) !== mustBeThere) throw new Error(`${name}: ${script.id}`);
    registered.set(script.id, script);
  }
};
const api = {
  runtime: { id: 'us', getManifest: () => ({ host_permissions: ['*://*.coindesk.com/*'] }) },
  permissions: {
    getAll: async () => ({ origins: ['*://*.coindesk.com/*', 'https://api.coinmarketcap.com/*', ...allowed] }),
  },
  scripting: {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: (scripts: Script[]) => put('register', scripts, false),
    updateContentScripts: (scripts: Script[]) => put('update', scripts, true),
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      calls.push('unregister');
      await null;
      for (const id of ids) if (!registered.delete(id)) throw new Error(`unregister: ${id}`);
    },
  },
};
vi.stubGlobal('chrome', api);
vi.stubGlobal('browser', api);
const { registerAllowedSites } = await import('../../../lib/background/site-scripts.ts');

const sites = () => [...registered.values()].flatMap(({ matches = [] }) => matches).sort();
beforeEach(() => {
  allowed = [];
  registered = new Map();
  calls.length = 0;
});

describe('the scripts of allowed sites', () => {
  it('are none but those beyond the manifest, and no host of data', async () => {
    await registerAllowedSites();
    expect(calls).toEqual([]);
    allowed = ['*://one.example/*'];
    await registerAllowedSites();
    expect(sites()).toEqual(['*://one.example/*']);
  });

  it('follow what is allowed and taken back, without a moment in which one that stays is missing', async () => {
    allowed = ['*://one.example/*'];
    await registerAllowedSites();
    allowed = ['*://one.example/*', '*://two.example/*'];
    await registerAllowedSites();
    expect(sites()).toEqual(['*://one.example/*', '*://two.example/*']);
    allowed = ['*://two.example/*'];
    await registerAllowedSites();
    expect(sites()).toEqual(['*://two.example/*']);
    expect(calls).toEqual(['register', 'update', 'update']);
    allowed = [];
    await registerAllowedSites();
    expect(sites()).toEqual([]);
  });

  it('are left as they are by a start that finds them whole, and put back by one that does not', async () => {
    allowed = ['*://one.example/*'];
    await registerAllowedSites();
    await registerAllowedSites();
    expect(calls).toEqual(['register']);
    // As a stop between taking off and putting on again leaves it.
    registered.clear();
    await registerAllowedSites();
    expect(sites()).toEqual(['*://one.example/*']);
  });

  it('come to rest when several permissions come at once, also after a failure', async () => {
    allowed = ['*://one.example/*'];
    const first = registerAllowedSites();
    allowed = ['*://one.example/*', '*://two.example/*'];
    await Promise.all([first, registerAllowedSites(), registerAllowedSites()]);
    expect(sites()).toEqual(['*://one.example/*', '*://two.example/*']);
    const { updateContentScripts } = api.scripting;
    api.scripting.updateContentScripts = () => Promise.reject(new Error('busy'));
    allowed = [];
    allowed.push('*://three.example/*');
    await expect(registerAllowedSites()).rejects.toThrow('busy');
    api.scripting.updateContentScripts = updateContentScripts;
    await registerAllowedSites();
    expect(sites()).toEqual(['*://three.example/*']);
  });
});
