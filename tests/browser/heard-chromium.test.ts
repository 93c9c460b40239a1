/** What a screen reader comes upon in the popover, in order, and what each thing is called; and what is told without colour. */

import type { CDPSession, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { nextMention, openStory, popover } from './harness/hover.ts';
import { inside } from './harness/inside.ts';
import { shared } from './harness/shared-chromium.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser.close());

const SPOKEN = ['dialog', 'heading', 'button', 'image', 'img', 'region'];

/** Role, name and what is folded of every part of the dialog that has a role, in the order in which they are read. */
async function heard(page: Page): Promise<string[]> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.find(({ role, ignored }) => role?.value === 'dialog' && !ignored);
  const found: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const role = node.role?.value;
    const expanded = node.properties?.find(({ name }) => name === 'expanded')?.value.value;
    const fold = expanded === undefined ? '' : expanded ? ' (open)' : ' (folded)';
    if (!node.ignored && SPOKEN.includes(role))
      found.push(`${role.replace('img', 'image')}: ${node.name?.value}${fold}`);
    // What a button or a picture consists of is in its name.
    if (node.ignored || !['button', 'image', 'img'].includes(role))
      for (const child of node.childIds ?? []) walk(child);
  };
  if (dialog) walk(dialog.nodeId);
  return found;
}

/** The popover over "Russell 2000", opened by keyboard. */
async function open(): Promise<Page> {
  const page = await openStory(browser);
  await page.bringToFront();
  await nextMention(browser);
  await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
  return page;
}

async function unfold(page: Page, part: string): Promise<void> {
  await inside(page, `.fold[data-id="${part}"] > button`).click();
  // What draws it comes a moment later.
  await expect.poll(() => inside(page, '.beside .disclosure-button').count()).toBeGreaterThan(0);
}

const HEAD = [
  /^dialog: Russell 2000\. Russell 2000 risk-on signal( on .*)?: (high|fairly high|mixed|fairly low|low)$/,
  /^heading: Russell 2000 [\d,]+ points$/,
  /^button: Close$/,
  /^button: Settings$/,
  /^button: Pin$/,
  /^heading: Russell 2000 risk-on signal\s· \d/,
  /^image: Score [+−]?\d+ on a scale from −100 to \+100$/,
  /^image: Score from .* to .*: .* highest .* lowest .* at the end\.$/,
];
const rows = (open: string) => [
  new RegExp(`^button: .+\\. Crypto .+ \\(${open === 'why' ? 'open' : 'folded'}\\)$`),
  /^button: Russell 2000, 90 days after \d+ breakouts: .+ \(folded\)$/,
  /^image: \w+ \d{4} [+−]\d.*, any day [+−]\d.*, near record [+−]\d/,
  new RegExp(`^button: .*\\d+ quiet.* \\(${open === 'warnings' ? 'open' : 'folded'}\\)$`),
  /^button: (Up to date|Data of .*|.* late.*) \(folded\)$/,
  /^button: Report$/,
];
const WHY = [
  /^region: Why$/,
  /^heading: Why$/,
  /^button: Fold$/,
  /^button: In \d+ months .* the Russell 2000’s next 90 days\. \(folded\)$/,
  /^image: Russell 2000 from .* to .*: last close [\d,]+, record [\d,]+/,
  /^heading: Is the index at the top of its range\?$/,
  /^button: Gap to record .+ \(folded\)$/,
  /^button: Value’s gap to record .+ \(folded\)$/,
  /^button: Old resistance .+ \(folded\)$/,
  /^button: 200-day trend .+ \(folded\)$/,
  /^heading: Do small caps lead\?$/,
  /^button: Against the S&P.500 .+ \(folded\)$/,
  /^heading: Are conditions easy\?$/,
  /^button: Dollar liquidity .+ \(folded\)$/,
  /^button: Calm \(VIX\) .+ \(folded\)$/,
  /^heading: Does crypto agree\? /,
  /^button: Bitcoin’s trend .+ \(folded\)$/,
  /^button: Ether’s trend .+ \(folded\)$/,
  /^button: What these words mean \(folded\)$/,
];

/** Each line is said, and nothing else, in this order, once all is drawn. */
async function expectHeard(page: Page, expected: readonly RegExp[]): Promise<void> {
  const faults = async () => {
    const said = await heard(page);
    return Array.from({ length: Math.max(said.length, expected.length) }, (_, i) => {
      const [own, wanted] = [said[i] ?? '', expected[i]];
      return wanted?.test(own) ? '' : `line ${i}: "${own}" is not ${wanted}`;
    }).filter(Boolean);
  };
  await expect.poll(faults).toEqual([]);
}

describe('what is heard of the popover', () => {
  it('at rest is the order in which it is read, every part with a name', async () => {
    const page = await open();
    await expectHeard(page, [...HEAD, ...rows('')]);
  });

  it('unfolded is the same, that the row is open, and then its answer', async () => {
    const page = await open();
    await unfold(page, 'why');
    await expectHeard(page, [...HEAD, ...rows('why'), ...WHY]);
  });
});

describe('what is told by colour', () => {
  it('is told by shape and word as well: how lit a warning is', async () => {
    const page = await open();
    await unfold(page, 'warnings');
    const levels = await inside(page, '.beside .level').map((level) => [
      level.dataset.level ?? '',
      level.querySelector('path')?.getAttribute('d') ?? '',
      level.textContent ?? '',
    ]);
    const kinds = new Set(levels.map(([level]) => level)).size;
    expect(kinds).toBeGreaterThan(2);
    expect(new Set(levels.map(([, shape]) => shape)).size).toBe(kinds);
    expect(new Set(levels.map(([, , word]) => word)).size).toBe(kinds);
  });

  it.each(['light', 'dark'] as const)(
    'is told by lightness as well: the band of the state, %s',
    async (colorScheme) => {
      const page = await open();
      await page.emulateMedia({ colorScheme });
      await page.evaluate((scheme) => {
        document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
      }, colorScheme);
      await page.keyboard.press('Escape');
      await nextMention(browser);
      await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
      const bands = await inside(page, '.score-band').map((band) => {
        const [r = 0, g = 0, b = 0] = (getComputedStyle(band).fill.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return { lit: band.dataset.lit === 'true', lightness: 0.2126 * r + 0.7152 * g + 0.0722 * b };
      });
      const [lit] = bands.filter((band) => band.lit);
      for (const other of bands.filter((band) => !band.lit)) {
        const [low = 0, high = 0] = [lit?.lightness ?? 0, other.lightness].sort((a, b) => a - b);
        expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(1.15);
      }
    },
  );

  it('is told by strokes where the browser takes all colours away', async () => {
    const page = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    const widths = await inside(page, '.score-band').map((band) => [
      band.dataset.lit === 'true',
      Number.parseFloat(getComputedStyle(band).strokeWidth),
    ]);
    for (const [lit, width] of widths) expect(width).toBe(lit ? 2 : 0.5);
  });
});
