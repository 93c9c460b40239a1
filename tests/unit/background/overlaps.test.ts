/** Two things at once, each with each: nothing hangs, nothing is lost, and nobody is told that a refresh is under way when none is. */

import { beforeEach, expect, it } from 'vitest';
import { begin, clock, left, whole, worker } from './platform.ts';

type Act = Parameters<typeof worker>[0];

const ACTS: Record<string, Act> = {
  'a refresh by hand': ({ refreshing }) => refreshing.run(true),
  'an alarm': ({ refreshing }) => refreshing.onAlarm('refresh'),
  'the cache is cleared': async ({ refreshing, keeper, renew }) => {
    // Loaded once the browser is there.
    const { clearCache } = await import('../../../lib/background/clear-cache.ts');
    await clearCache({ refreshing, keeper, renew });
  },
  'settings are taken in': async ({ refreshing, renew }) => {
    await renew();
    await refreshing.plan();
    await refreshing.runAnew();
  },
  'a refresh is stopped': ({ refreshing }) => refreshing.stop(),
  'a page of ours opens': ({ refreshing, readings }) => Promise.all([readings.overview(), refreshing.catchUp()]),
};
const names = Object.keys(ACTS);

beforeEach(begin);

it.each(names.flatMap((one) => names.map((other) => [one, other] as const)))('%s while %s', async (one, other) => {
  const both = [ACTS[one], ACTS[other]] as [Act, Act];
  const outcomes: PromiseSettledResult<unknown>[] = [];
  await worker(async (parts) => {
    outcomes.push(...(await Promise.allSettled([both[0](parts), both[1](parts)])));
  });
  expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'done'))).toEqual([
    'done',
    'done',
  ]);
  expect((await left()).asking).toBe(false);
  clock.now += 2 * 60_000;
  await worker(({ refreshing }) => refreshing.run(true));
  expect(await left()).toEqual(whole);
});
