import { describe, expect, it } from 'vitest';
import { byKind } from '../../../lib/sites/kind.ts';

describe('sites that a reader allowed', () => {
  it('are read as a whole', () => {
    const patterns = ['*://*.example.org/*', '*://*.reddit.com/*', '*://127.0.0.1/*'];
    expect(byKind(patterns)).toEqual({ whole: patterns, newsOnly: [] });
  });
  it('are read on their news pages alone where they are general news, or every site there is', () => {
    const patterns = ['*://*.bbc.com/*', '*://edition.bbc.com/*', '*://*/*', 'https://*/*', '<all_urls>'];
    expect(byKind(patterns)).toEqual({ whole: [], newsOnly: patterns });
  });
});
