/** What browsers say of Tidemark in their own lists: `public/_locales`, named by the manifest. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/i18n/languages.ts';

const FOLDER = 'public/_locales';
/** Chrome's store and `web-ext lint` refuse more. */
const LONGEST_DESCRIPTION = 132;

const messagesOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
const named = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);

it('there is one for every language Tidemark speaks, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGE_IDS].sort());
});

describe.each(LANGUAGE_IDS)('the locale %s', (language) => {
  const messages = messagesOf(language);

  it('has just the messages that the manifest names', () => {
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(messages).sort()).toEqual([...named].sort());
  });

  it('has no empty one, and a description that stores take', () => {
    const texts = Object.values(messages).map(({ message }) => message);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(messages.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
