/** What is in the builds, and what must never be in one. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../lib/sources/chains.ts';

interface Manifest {
  permissions: string[];
  content_security_policy?: unknown;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  sandbox?: unknown;
  update_url?: unknown;
}

const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'].filter((build) => readdirSync('.output').includes(build));
const filesOf = (build: string, ending: RegExp) =>
  readdirSync(join('.output', build), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name): [name: string, text: string] => [name, readFileSync(join('.output', build, name), 'utf8')]);

/** Ways to make code or markup out of text. Reading `innerHTML` makes nothing; setting it does. */
const FORBIDDEN = [
  /\.(?:inner|outer)HTML\s*(?:\+=|=(?!=))/,
  /\["?(?:inner|outer)HTML"?\]\s*=(?!=)/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write(?:ln)?\b/,
  /\bcreateContextualFragment\b/,
  /\bsetHTMLUnsafe\b/,
  /\bsrcdoc\b/,
  /(?<![.\w])eval\s*\(/,
  /\bnew Function\b/,
  /(?<![.\w])Function\s*\(/,
  /\bimportScripts\b/,
  /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
];

describe.each(builds)('%s', (build) => {
  const manifest = JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8')) as Manifest;

  it('keeps the browser’s strict policy, opens none of its files to pages, and talks to nobody outside', () => {
    expect(manifest).toMatchObject({ manifest_version: 3 });
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });

  it('asks for no permission but those that are explained', () => {
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']);
  });

  it('makes neither code nor markup out of text', () => {
    const found = filesOf(build, /\.(js|html)$/).flatMap(([name, text]) =>
      FORBIDDEN.flatMap((pattern) => {
        const hit = pattern.exec(text);
        return hit ? [`${name}: ${text.slice(hit.index - 30, hit.index + 40)}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('loads no script, style, picture or frame from elsewhere', () => {
    for (const [name, text] of filesOf(build, /\.html$/)) {
      const loaded = [...text.matchAll(/<(?:script|link|img|iframe|object|embed)\b[^>]*?(?:src|href|data)="([^"]*)"/g)];
      expect([name, loaded.map(([, address]) => address).filter((address) => !address?.startsWith('/'))]).toEqual([
        name,
        [],
      ]);
      expect([name, /<script(?![^>]*\bsrc=)[^>]*>\s*\S/.test(text), /\son\w+=/.test(text)]).toEqual([
        name,
        false,
        false,
      ]);
    }
    for (const [name, text] of filesOf(build, /\.js$/)) {
      expect([name, /\bimport\s*\(?\s*["'`]https?:/.test(text), /\bfrom\s*["'`]https?:/.test(text)]).toEqual([
        name,
        false,
        false,
      ]);
    }
    for (const [name, text] of filesOf(build, /\.css$/)) {
      expect([name, /@import|url\(\s*["']?(?:https?:)?\/\//.test(text)]).toEqual([name, false]);
    }
  });

  it('names no host but those of its providers and of what it links to', () => {
    const asked = PROVIDERS.flatMap(({ hosts }) => hosts);
    const links = ['www.tradingview.com', 'www.w3.org', 'github.com', 'wxt.dev'];
    const named = filesOf(build, /\.js$/).flatMap(([, text]) =>
      [...text.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g)].map(([, host]) => host),
    );
    expect([...new Set(named)].filter((host) => !asked.includes(host ?? '') && !links.includes(host ?? ''))).toEqual(
      [],
    );
  });
});

it('there is a build to look at', () => expect(builds).not.toEqual([]));

it('knows what it forbids when it sees it', () => {
  const bad = [
    ...['a.innerHTML=b', 'a.outerHTML += b', 'a["innerHTML"] = b', 'a.insertAdjacentHTML("beforeend", b)'],
    ...['document.write(a)', 'eval(a)', ';eval (a)', 'new Function(a)', 'Function("return this")()'],
    ...[
      'setTimeout("a()")',
      'importScripts(a)',
      'frame.srcdoc',
      'range.createContextualFragment(a)',
      'a.setHTMLUnsafe(b)',
    ],
  ];
  for (const text of bad) expect([text, FORBIDDEN.some((pattern) => pattern.test(text))]).toEqual([text, true]);
  for (const text of ['a.innerHTML===b', 'retrieval(a)', 'a.eval(b)', 'isFunction(a)']) {
    expect([text, FORBIDDEN.some((pattern) => pattern.test(text))]).toEqual([text, false]);
  }
});
