/** A page that changes all the time: the marks wait it out and are right when it is over. */

import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, openStory, popover, within } from './harness/hover.ts';
import { shared } from './harness/shared-chromium.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

/** Makes 10,000 changes of a kind a second, in every frame some, or as many as a slow machine can; so many in all. */
function storm({ kind, all }: { kind: string; all: number }): Promise<void> {
  const more = document.querySelector('#more') as HTMLElement;
  const list = Array.from({ length: 200 }, (_, i) => {
    const line = document.createElement('p');
    line.textContent = `Line ${i}`;
    more.append(line);
    return line;
  });
  let changes = 0;
  const change: Record<string, (line: HTMLElement) => void> = {
    texts: (line) => {
      (line.firstChild as Text).data = `Bitcoin at ${changes}`;
    },
    nodes: (line) => line.replaceChildren(`BTC and ETH, change ${changes}`),
    attributes: (line) => {
      line.className = `c${changes}`;
      line.hidden = changes % 2 === 0;
    },
    moves: (line) => more.append(line),
  };
  const began = performance.now();
  return new Promise((resolve) => {
    const burst = () => {
      const passed = performance.now() - began;
      const due = Math.min(passed * 10, changes + 1000, all);
      for (; changes < due; changes++) change[kind]?.(list[changes % list.length] as HTMLElement);
      if (changes < all) setTimeout(burst);
      else {
        more.replaceChildren();
        const last = document.createElement('p');
        last.id = 'after';
        last.textContent = 'After the storm, Bitcoin stood and Ethereum held.';
        more.append(last);
        resolve();
      }
    };
    burst();
  });
}

describe('under 10,000 changes a second', () => {
  it.each(['texts', 'nodes', 'attributes', 'moves'])(
    'of %s the page stays its own, and the marks settle',
    async (kind) => {
      const page = await openStory(browser);
      const before = await marked(page);
      await page.evaluate(storm, { kind, all: 20_000 });
      await expect
        .poll(async () => (await marked(page)).filter(within('after')).map(({ text }) => text))
        .toEqual(['Bitcoin', 'Ethereum']);
      // What stood before stands, and nothing is marked that is gone.
      await expect.poll(async () => (await marked(page)).filter((word) => !within('after')(word))).toEqual(before);
      expect((await hover(page, within('after'))).asset).toBe('BTC');
    },
  );

  it('a popover that is open stays open and can be closed', async () => {
    const page = await openStory(browser);
    await hover(page, within('first'));
    const raging = page.evaluate(storm, { kind: 'nodes', all: 20_000 });
    expect((await popover(page))?.asset).toBe('BTC');
    await raging;
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
