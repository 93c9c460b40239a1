import { describe, expect, it } from 'vitest';
import { SITE_GROUPS } from '../../../lib/sites/groups.ts';
import { REQUIRED_HOSTS } from '../../../lib/sites/required.ts';
import { hostOf, isRequired, isUnder, matchesOf, siteOf } from '../../../lib/sites/site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.coindesk.com/markets/2026/10/01/story', 'coindesk.com'],
    ['http://sub.example.org:8080/', 'sub.example.org'],
    ['chrome://settings', null],
    ['about:blank', null],
    ['file:///tmp/page.html', null],
    ['https://chromewebstore.google.com/detail/x', null],
    ['https://addons.mozilla.org/', null],
    ['not an address', null],
    [undefined, null],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('the lists of sites', () => {
  it('name 25 required hosts, with their subdomains', () => {
    expect(REQUIRED_HOSTS).toHaveLength(25);
    expect(isRequired('markets.coindesk.com')).toBe(true);
    expect(isRequired('notcoindesk.com')).toBe(false);
    expect(isRequired('yahoo.com')).toBe(false);
  });
  it('name hosts that there can be: small letters, and an end that is one', () => {
    const ends =
      'com org net co io de at ch fr es it nl pt pl se tr jp kr in uk us ca au eu tv news today finance'.split(' ');
    const hosts = [...REQUIRED_HOSTS, ...Object.values(SITE_GROUPS).flat()];
    const isHost = (host: string) =>
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) && ends.includes(host.split('.').at(-1) ?? '');
    expect(hosts.filter((host) => !isHost(host))).toEqual([]);
  });
  it('name no host twice', () => {
    const hosts = [...REQUIRED_HOSTS, ...Object.values(SITE_GROUPS).flat()];
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => hosts.some((other) => other !== host && isUnder(host, other)))).toEqual([]);
  });
});

describe('match patterns of a reader’s own site', () => {
  it.each([
    ['example.org', '*://*.example.org/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['localhost', '*://localhost/*'],
  ])('%s is matched by %s', (host, pattern) => {
    expect(matchesOf(host)).toEqual([pattern]);
    expect(hostOf(pattern)).toBe(host);
  });
  it.each(['*://*/*', '<all_urls>', 'file:///*'])('%s is the pattern of no single site', (pattern) => {
    expect(hostOf(pattern)).toBeNull();
  });
});
