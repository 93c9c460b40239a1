/**
 * The worker is killed before each call it makes of the browser, one after the other: every await there is. One in
 * nineteen with each test run, and others tomorrow; all of them with `EVERY_KILL=1`.
 */

import { afterAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { begin, clock, type Fate, left, SATURDAY, whole, worker } from './platform.ts';

const EVERY = process.env.EVERY_KILL ? 1 : 19;
const FIRST = Math.floor(Date.now() / 86_400_000) % EVERY;
const LONGEST = process.env.EVERY_KILL ? 3_600_000 : 300_000;
/** A refresh that was cut off is looked for so soon. */
const SOON = 15 * 60_000;

type Act = Parameters<typeof worker>[0];

const ACTS: Record<string, Act> = {
  'the first refresh': ({ refreshing }) => refreshing.wake(),
  'a refresh by hand': ({ refreshing }) => refreshing.run(true),
  'an alarm': ({ refreshing }) => refreshing.onAlarm('refresh'),
};

/** The browser wakes the worker by the alarms that are there, until none is due soon. */
async function timePasses(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    const due = (await fakeBrowser.alarms.getAll()).filter(
      ({ name, scheduledTime }) => name.startsWith('refresh-resume') || scheduledTime <= SATURDAY + SOON,
    );
    for (const { name, scheduledTime } of due) {
      clock.now = Math.max(clock.now + 60_000, name === 'refresh' ? scheduledTime : 0);
      await worker(({ refreshing }) => refreshing.onAlarm(name));
    }
    if (due.length === 0) return;
  }
}

const counted: string[] = [];
afterAll(() => {
  if (process.env.EVERY_KILL) console.info(counted.join('\n'));
});

async function enumerate(name: string, act: Act, fate: Fate, prepare: () => Promise<unknown>): Promise<void> {
  begin();
  await prepare();
  const calls = await worker(act);
  expect(await left()).toEqual(whole);
  const wrong: unknown[] = [];
  let tried = 0;
  // The first call is the alarm that carries on: a worker that is killed before it never heard of the event.
  for (let at = 2 + FIRST; at <= calls; at += EVERY) {
    begin();
    await prepare();
    await worker(act, at, fate);
    // Whatever wakes it next, a page for instance, sees that nothing is under way.
    await worker(async () => {});
    const { asking, wrong: closes } = await left();
    if (asking || closes.length > 0) wrong.push([at, { asking, closes }]);
    await timePasses();
    const after = await left();
    if (JSON.stringify(after) !== JSON.stringify(whole)) wrong.push([at, after]);
    tried++;
  }
  counted.push(`${name}, ${fate}: ${tried} of ${calls} calls, ${wrong.length} left something wrong`);
  expect(wrong).toEqual([]);
}

describe.each(Object.entries(ACTS))('%s', (name, act) => {
  it('that is killed before any call goes on, and nothing is wrong in between', { timeout: LONGEST }, async () => {
    await enumerate(name, act, 'dies', async () => {});
  });
  it('of which any call fails is tried again, and nothing is wrong in between', { timeout: LONGEST }, async () => {
    await enumerate(name, act, 'fails', async () => {});
  });
});

describe('clearing the cache', () => {
  const act: Act = async ({ refreshing, keeper, renew }) => {
    // Loaded once the browser is there.
    const { clearCache } = await import('../../../lib/background/clear-cache.ts');
    await clearCache({ refreshing, keeper, renew });
  };
  const prepare = () => worker(({ refreshing }) => refreshing.wake());
  it.each(['dies', 'fails'] as const)(
    'of which any call %s leaves a cache that can be read',
    { timeout: LONGEST },
    async (fate) => {
      begin();
      await prepare();
      const calls = await worker(act);
      for (let at = 1 + FIRST; at <= calls; at += EVERY) {
        begin();
        await prepare();
        await worker(act, at, fate);
        await worker(({ refreshing }) => refreshing.run(true));
        expect([at, await left()]).toEqual([at, whole]);
      }
    },
  );
});
