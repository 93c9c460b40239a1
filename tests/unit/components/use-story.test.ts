/** The story of the open page in the toolbar popup: the newest answer counts, and none once the popup is gone. */

import { h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { createPlace } from './draw.ts';

/** What is asked of the tab, and how each is answered. */
const asked: { answer(day: string): void }[] = [];
const sendMessage = vi.fn(
  (_: number, __: object) =>
    new Promise((resolve) => asked.push({ answer: (day) => resolve({ value: { day: null, mentions: day } }) })),
);
const create = vi.fn();
vi.stubGlobal('browser', {
  runtime: { id: 'us', getURL: (path: string) => `us:${path}` },
  tabs: { query: async () => [{ id: 7 }], sendMessage, create },
});
const draw = createPlace();
const { openStoryReport, useStory } = await import('../../../entrypoints/popup/use-story.ts');

let shown: unknown;
function Shown({ stamp }: { stamp: string | null }) {
  shown = useStory(stamp)?.story.mentions ?? null;
  return null;
}
const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))));

beforeEach(async () => {
  await draw(null);
  asked.splice(0);
  shown = undefined;
});

it('is asked for once there is a reading, and shown', async () => {
  await draw(h(Shown, { stamp: null }));
  await settle();
  expect([asked.length, shown]).toEqual([0, null]);
  await draw(h(Shown, { stamp: 'a' }));
  await settle();
  expect(sendMessage).toHaveBeenLastCalledWith(7, expect.objectContaining({ type: 'getPageStory' }));
  asked[0]?.answer('first');
  await settle();
  expect(shown).toBe('first');
});

it('of an earlier reading that comes late is not shown over the newer one', async () => {
  await draw(h(Shown, { stamp: 'a' }));
  await settle();
  await draw(h(Shown, { stamp: 'b' }));
  await settle();
  asked[1]?.answer('newer');
  await settle();
  asked[0]?.answer('late');
  await settle();
  expect(shown).toBe('newer');
});

it('opens the report as of its day', () => {
  openStoryReport({ asOf: '2026-01-16' } as never);
  expect(create).toHaveBeenCalledWith({ url: 'us:/report.html#as-of=2026-01-16&story=2026-01-16' });
});
