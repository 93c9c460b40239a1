/** What a screen reader comes upon in the popover, in order, and what each thing is called; and what is told without colour. */

import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { nextMention, openStory, popover } from './harness/hover.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Role and name of every part of the dialog that has one, in the order in which they are read. */
async function heard(page: Page): Promise<string[]> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.find(({ role, ignored }) => role?.value === 'dialog' && !ignored);
  const found: string[] = [];
  const spoken = ['dialog', 'heading', 'button', 'image', 'img'];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value;
    if (!node.ignored && spoken.includes(role)) found.push(`${role.replace('img', 'image')}: ${node.name?.value}`);
    // What a button or a picture consists of is in its name.
    if (node.ignored || !['button', 'image', 'img'].includes(role))
      for (const child of node.childIds ?? []) walk(child);
  };
  if (dialog) walk(dialog.nodeId);
  return found;
}

it('the popover is heard in the order in which it is read, and every part has a name', async () => {
  const page = await openStory(browser);
  await page.bringToFront();
  await nextMention(browser);
  await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
  const parts = await heard(page);
  const order = [
    /^dialog: Russell 2000\. Russell 2000 risk-on signal/,
    /^heading: Russell 2000 [\d,]+ points$/,
    /^button: Close$/,
    /^button: Settings$/,
    /^button: Pin$/,
    /^heading: Russell 2000 risk-on signal · \d/,
    /^image: Score [+−]?\d+ on a scale/,
    /^image: Score from .* to .*: .* highest .* lowest .* at the end\.$/,
    /^button: .+\. Crypto /,
    /^button: Russell 2000, 90 days after \d+ breakouts: .+/,
    /^image: \w+ \d{4} [+−]\d.*, any day [+−]\d.*, near record [+−]\d/,
    /^button: .*\d+ quiet/,
    /^button: (Up to date|Data of|.* late)/,
    /^button: Report/,
  ];
  const places = order.map((part) => parts.findIndex((said) => part.test(said)));
  expect(places.map((place, i) => (place < 0 ? `${order[i]} is missing in ${JSON.stringify(parts)}` : ''))).toEqual(
    order.map(() => ''),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(parts.filter((said) => /: $/.test(said))).toEqual([]);
  await page.close();
});
