/** The cursor of a chart by keyboard: each key goes where it says, within the data. */

import { h } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { createPlace, eventIn } from './draw.ts';

const draw = createPlace();
const { ChartCursor } = await import('../../../components/report/chart-cursor.tsx');

const moveTo = vi.fn();
const plot = { length: 100, page: 21, inSight: (): [number, number] => [10, 90], moveTo, remove: () => undefined };
beforeEach(() => moveTo.mockReset());

async function press(key: string, point: number | null, held: object = {}): Promise<{ to: unknown; isOurs: boolean }> {
  const root = await draw(h(ChartCursor, { plot, point, label: 'Index', says: '2,443' }));
  const input = root.querySelector('input') as HTMLInputElement;
  const event = eventIn(root, 'keydown');
  Object.assign(event, { key, ...held });
  const isOurs = !input.dispatchEvent(event);
  return { to: moveTo.mock.lastCall?.[0], isOurs };
}

it.each([
  ['ArrowRight', 50, 51],
  ['ArrowUp', 50, 51],
  ['ArrowLeft', 50, 49],
  ['ArrowDown', 50, 49],
  ['PageUp', 50, 71],
  ['PageDown', 50, 29],
  ['Home', 50, 10],
  ['End', 50, 90],
  ['ArrowRight', 99, 99],
  ['ArrowLeft', 0, 0],
  ['PageUp', 90, 99],
  // From rest any step begins at the last place in sight.
  ['ArrowLeft', null, 90],
  ['PageUp', null, 90],
])('%s from %s goes to %d', async (key, from, to) => {
  expect(await press(key, from)).toEqual({ to, isOurs: true });
});

it.each([
  ['a', {}],
  ['ArrowRight', { altKey: true }],
  ['ArrowRight', { ctrlKey: true }],
  ['ArrowRight', { metaKey: true }],
])('%s with %o is not ours', async (key, held) => {
  expect(await press(key, 50, held)).toEqual({ to: undefined, isOurs: false });
});

it('says what is read there, and stands at the end while nothing is', async () => {
  const root = await draw(h(ChartCursor, { plot, point: null, label: 'Index', says: '2,443' }));
  const input = root.querySelector('input');
  expect([input?.getAttribute('aria-valuetext'), input?.getAttribute('max'), input?.getAttribute('value')]).toEqual([
    '2,443',
    '99',
    '99',
  ]);
});
