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

it('a series is askable of a provider that is both on and allowed, and else says whom to switch on', async () => {
  if (!first) throw new Error('nobody to ask');
  expect(await rowOf([], [first.id])).toMatchObject({ askable: true, offer: null });
  expect(await rowOf([], [])).toMatchObject({ askable: false, offer: expect.stringContaining(first.name) });
  expect((await rowOf([first.id], [first.id]))?.askable).toBe(false);
  expect(
    (
      await rowOf(
        [first.id],
        rest.map(({ id }) => id),
      )
    )?.askable,
  ).toBe(rest.length > 0);
});
