/** Who may be asked for a series, as the options tell it. */

import { expect, it } from 'vitest';
import { createWords } from '../../../lib/i18n/words.ts';
import { CHAINS } from '../../../lib/sources/chains.ts';
import { updatesView } from '../../../lib/view/updates.ts';

const [first, ...rest] = CHAINS.bitcoin.providers;

const rowOf = async (off: readonly string[], allowed: readonly string[]) => {
  const allow = { isAllowed: async ({ id }: { id: string }) => allowed.includes(id), isHostAllowed: async () => true };
  const market = { series: {}, unprofitableShare: [] };
  const view = await updatesView(market, new Map(), { providersOff: [...off] }, allow, null, createWords('en'));
  return view.rows.find(({ id }) => id === 'bitcoin');
};

it('a series may be asked of a provider that is both on and allowed, and else says whom to switch on', async () => {
  if (!first) throw new Error('nobody to ask');
  const others = rest.map(({ id }) => id);
  const offers = expect.stringContaining(first.name);
  expect((await rowOf([], [first.id]))?.offer).toBeNull();
  expect((await rowOf([], []))?.offer).toEqual(offers);
  expect((await rowOf([first.id], [first.id]))?.offer).toEqual(offers);
  expect((await rowOf([first.id], others))?.offer).toBeNull();
});
