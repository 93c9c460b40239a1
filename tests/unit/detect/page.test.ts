/** One sense a page: what all blocks say of a ticker holds in each, in whatever order they are read. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../lib/detect/find.ts';
import { createSenses, noEvidence, type Said } from '../../../lib/detect/senses.ts';
import { mark, readMarked } from './passages.ts';

/** Reads blocks in an order as a page's reader does, and those in doubt again whenever the sense of a word has changed. */
function readPage(blocks: readonly { text: string }[], order: readonly number[], host?: string): string[] {
  const page = createDetector({ host });
  const found = new Map<object, string>();
  const read = (block: { text: string }) => found.set(block, mark(block.text, page.find(block.text, block)));
  for (const i of order) if (blocks[i]) read(blocks[i]);
  let rounds = 0;
  for (let turns = -1; turns !== page.turns && rounds < 20; rounds++) {
    turns = page.turns;
    for (const block of blocks) if (page.isDoubtful(block)) read(block);
  }
  expect(rounds).toBeLessThan(4);
  return blocks.map((block) => found.get(block) ?? '');
}

const PAGES: readonly (readonly [what: string, marked: readonly string[]])[] = [
  [
    'a telephone company’s results',
    [
      'BTC ahead of the market',
      'Revenue of BTC rose to $210 million, and its board proposed a dividend.',
      'BTC customers wait for fibre while the union talks of a strike.',
      'Why BTC again?',
      'BTC up 3% on the day',
    ],
  ],
  [
    'the coin, in its own words',
    [
      '{B:BTC} ahead of the vote',
      '{B:Bitcoin} rose to $64,000 as funds took in more.',
      'The board of the company sold {B:BTC} to pay its staff.',
      'Miners sent {B:BTC} to exchanges; {B:bitcoin} wallets woke up.',
      'Why {B:BTC} again?',
    ],
  ],
  [
    'a furniture maker’s shares',
    [
      'ETH beat estimates',
      'Shares of ETH traded up $1.40 to $28.15 after net sales rose.',
      'ETH stock pays a quarterly dividend of $0.39 per share to shareholders.',
      'Is ETH a buy?',
    ],
  ],
  [
    'the network and its coin',
    [
      '{E:ETH} beat estimates',
      '{E:Ethereum} validators voted for the upgrade.',
      'Stakers hold {E:ETH} in wallets; {E:Ethereum} fees fell.',
      'Is {E:ETH} a buy?',
    ],
  ],
  [
    'the museum it declares last',
    ['IWM and SPY closed higher, said nobody.', 'Tickets for IWM sell out.', 'The Imperial War Museum (IWM) reopened.'],
  ],
  [
    'the coin beside the institute, the fund beside the museum',
    [
      'The {R:Russell 2000} breaks out, {B:Bitcoin} follows?',
      'Others look at {E:Ethereum}, and at the {R:IWM} fund, for a hint.',
      '{E:ETH} fell',
      'Students of ETH Zürich visited the Imperial War Museum (IWM).',
    ],
  ],
  ['the coin it declares last', ['{B:BTC} was studied by students of medicine.', '{B:Bitcoin} ({B:BTC}) is a coin.']],
];

describe.each(PAGES)('%s', (_what, marked) => {
  const blocks = marked.map((passage) => ({ text: readMarked(passage).text }));
  const wanted = marked;
  test('is read so in any order', () => {
    const orders = fc.shuffledSubarray([...blocks.keys()], { minLength: blocks.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(readPage(blocks, order)).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what blocks say of a word', () => {
  const said = (weight: number): Said => ({
    evidence: new Map([['BTC', { ...noEvidence(), blocks: 1, weight }]]),
    doubtful: false,
  });
  test.each([
    ['one says nothing of the others', [9], 0],
    ['two that agree decide', [2, 2], 1],
    ['also against the asset', [-2, -2], -1],
    ['two that say little do not', [2, 1], 0],
    ['two that differ do not', [5, -4], 0],
  ])('%s', (_, weights, sign) => {
    const senses = createSenses();
    for (const weight of weights) senses.take(said(weight), {});
    expect(Math.sign(senses.lean('BTC'))).toBe(sign);
  });
});

describe('a block that is read again', () => {
  test('says what it says now, and no longer what it said before', () => {
    const page = createDetector();
    const [first, second] = [{}, {}];
    page.find('The Imperial War Museum (IWM) reopened.', first);
    expect(page.find('IWM shares rose; the fund returned 5%.', second)).toEqual([]);
    page.find('The weather stayed calm.', first);
    expect(page.find('IWM shares rose; the fund returned 5%.', second)).toHaveLength(1);
  });

  test('changes nothing when it says the same', () => {
    const page = createDetector();
    const block = {};
    page.find('BTC said revenue rose; its board met.', block);
    page.find('BTC customers and staff met the minister.', {});
    const { turns } = page;
    page.find('BTC said revenue rose; its board met.', block);
    expect(page.turns).toBe(turns);
  });
});

test('one block alone is read as a passage is', () => {
  const page = createDetector();
  const block = { text: 'BTC breaks $64,000' };
  expect(page.find(block.text, block)).toHaveLength(1);
  expect(page.turns).toBe(0);
});
