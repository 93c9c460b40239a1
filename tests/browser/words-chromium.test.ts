/** What is a word in a page, read by the reader alone, in Chromium. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Modules, openModules } from './harness/modules.ts';

/** In the page: the exports of `lab/reader.ts`. */
declare const lab: typeof import('./lab/reader.ts');

let modules: Modules;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/reader.ts', import.meta.url));
});
afterAll(() => modules?.close());

async function marked(body: string): Promise<string[]> {
  const page = await modules.open(body);
  return page.evaluate(async () => lab.marked(await lab.read()));
}

describe('a word is found whole', () => {
  it.each([
    [
      'with soft hyphens',
      '<p>Bit&shy;coin, Ethe&shy;reum and the Rus&shy;sell 2000 rose</p>',
      ['Bit\u00adcoin', 'Ethe\u00adreum', 'Rus\u00adsell 2000'],
    ],
    ['with spaces of no width', '<p>Why Bit&#8203;coin rose</p>', ['Bit\u200bcoin']],
    ['with joiners of no width', '<p>Why <b>Ether&#8204;eum</b> rose</p>', ['Ether\u200ceum']],
    ['after much that nobody sees', `<p>${'&shy;&#8203;a '.repeat(200)}Bit&shy;coin</p>`, ['Bit\u00adcoin']],
    [
      'under readings of its characters',
      '<p><ruby>比<rt>bǐ</rt>特<rt>tè</rt>币<rt>bì</rt></ruby>上涨</p>',
      ['比bǐ特tè币'],
    ],
  ])('%s', async (_, body, words) => {
    expect(await marked(body)).toEqual(words);
  });
});
