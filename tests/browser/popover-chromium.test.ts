/** The popover in Chromium: when it opens, what is in it, where it stands, and its pictures. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeInPopover } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, nextMention, openStory, popover, within } from './harness/hover.ts';
import type { ShownPopover } from './harness/in-page.ts';
import { inside } from './harness/inside.ts';
import { picture, WANTED } from './harness/picture.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser.close());

const story = () => openStory(browser);

describe('the popover', () => {
  it('opens beside the word after a rest, with the figures that the toolbar popup shows', async () => {
    const page = await story();
    const shown = await hover(page, within('first'));
    const [word] = (await marked(page)).filter(within('first'));
    expect(shown.asset).toBe('BTC');
    expect(shown.box.y > (word?.y ?? 0) || shown.box.y + shown.box.height < (word?.y ?? 0)).toBe(true);

    const toolbar = await browser.openExtension('popup.html');
    const price = await toolbar.locator('.price').textContent();
    const score = await toolbar.locator('.score').textContent();
    expect(shown.text).toContain(price);
    expect(shown.text).toContain(score);
    await toolbar.close();
  });

  it('puts one element into the page, and only at the first hover', async () => {
    const page = await story();
    await hover(page, within('first'));
    expect(
      await page.evaluate(() => document.documentElement.lastElementChild?.matches('div[data-tidemark="popover"]')),
    ).toBe(true);
    expect(await page.locator('[data-tidemark]').count()).toBe(1);
  });

  it('stays while the pointer goes into it, and closes when it leaves', async () => {
    const page = await story();
    const { box } = await hover(page, within('first'));
    // At one go: how long it may be on its way is the machine's, which has a clock of its own in its tests.
    await page.mouse.move(box.x + 40, box.y + 20);
    await page.mouse.move(box.x + 60, box.y + 60);
    expect(await popover(page)).not.toBeNull();
    await page.mouse.move(990, 790, { steps: 4 });
    await expect.poll(() => popover(page)).toBeNull();
  });

  it('switches to another mention: there is only ever one', async () => {
    const page = await story();
    await hover(page, within('first'));
    await hover(page, (word) => word.text === 'Russell 2000');
    await expect.poll(async () => (await popover(page))?.asset).toBe('IWM');
    expect(await page.locator('[data-tidemark]').count()).toBe(1);
  });

  it('closes on Escape, which the page does not see', async () => {
    const page = await story();
    await page.evaluate(() => {
      addEventListener('keydown', () => document.body.setAttribute('data-key', 'seen'));
    });
    await hover(page, within('first'));
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    expect(await page.getAttribute('body', 'data-key')).toBeNull();
  });

  it('stays when pinned, and is dragged by its head', async () => {
    const page = await story();
    const before = await hover(page, within('first'));
    await inside(page, 'button=Pin').click();
    await page.mouse.move(20, 780, { steps: 4 });
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);

    await page.mouse.move(before.box.x + 120, before.box.y + 14);
    await page.mouse.down();
    await page.mouse.move(before.box.x + 170, before.box.y + 94, { steps: 5 });
    await page.mouse.up();
    const after = (await popover(page)) as ShownPopover;
    expect(after.box.x - before.box.x).toBeCloseTo(50, -1);
    expect(after.box.y - before.box.y).toBeCloseTo(80, -1);

    await inside(page, 'button=Close').click();
    await expect.poll(() => popover(page)).toBeNull();
  });

  it('opens with the same parts unfolded over the next word, until the page goes', async () => {
    const page = await story();
    const opened = () =>
      inside(page, '[aria-expanded="true"]').map((button) => button.closest('[data-id]')?.getAttribute('data-id'));
    await hover(page, within('first'));
    await inside(page, 'button=Pin').click();
    await inside(page, '[data-id="warnings"] > button').click();
    await inside(page, '[data-id="volatility"] > button').click();
    await inside(page, 'button=Close').click();
    await expect.poll(() => popover(page)).toBeNull();
    const next = await hover(page, within('ether'));
    expect(next.pinned).toBe(false);
    // What draws them comes a moment later.
    await expect.poll(opened).toEqual(['warnings', 'volatility']);
    const other = await story();
    await hover(other, within('ether'));
    expect(await inside(other, '[aria-expanded="true"]').count()).toBe(0);
  });

  it('stays where it was dragged while it is pinned, also for the next word by keyboard', async () => {
    const page = await story();
    await page.bringToFront();
    const { box } = await hover(page, within('first'));
    await inside(page, 'button=Pin').click();
    await page.mouse.move(box.x + 120, box.y + 14);
    await page.mouse.down();
    await page.mouse.move(box.x + 370, box.y + 214, { steps: 5 });
    await page.mouse.up();
    const dragged = ((await popover(page)) as ShownPopover).box;
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    await expect.poll(async () => (await popover(page))?.box.x).toBe(dragged.x);
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    const beside = await hover(page, within('ether'));
    expect(beside.box.x).not.toBe(dragged.x);
    // Pinned anew it stays where it is: the button must not leave the pointer.
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    expect((await popover(page))?.box.x).toBe(beside.box.x);
  });

  it('goes from corner to corner by a button while it is pinned, for those who do not drag', async () => {
    const page = await story();
    await hover(page, within('first'));
    const button = inside(page, 'button=Move to the next corner');
    expect(await button.count()).toBe(0);
    await inside(page, 'button=Pin').click();
    const { width, height } = page.viewportSize() as { width: number; height: number };
    const corner = async () => {
      const { x, y, width: wide, height: tall } = ((await popover(page)) as ShownPopover).box;
      return [x + wide / 2 > width / 2 ? 'right' : 'left', y + tall / 2 > height / 2 ? 'low' : 'high'].join();
    };
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await button.click();
      seen.push(await corner());
    }
    expect(new Set(seen).size).toBe(4);
    expect(await axeInPopover(page)).toEqual([]);
    await picture(page, 'popover-pinned');
  });

  it('says on demand what its words mean, by keyboard and without a tooltip', async () => {
    const page = await story();
    await page.bringToFront();
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
    const terms: string[] = [];
    for (const part of ['why', 'past', 'warnings']) {
      await inside(page, `.fold[data-id="${part}"] > button`).press('Enter');
      const rows = inside(page, 'button=What these words mean');
      await expect.poll(() => rows.count()).toBe(part === 'past' ? 2 : 1);
      const folded = inside(page, '[data-id^="terms"] button[aria-expanded="false"]');
      for (let left = await folded.count(); left > 0; left--) await folded.press('Enter');
      terms.push(...(await inside(page, '.terms dt').map((term) => term.textContent ?? '')));
      expect(await axeInPopover(page)).toEqual([]);
    }
    expect(terms).toEqual(
      expect.arrayContaining([
        'Russell 2000 risk-on signal',
        'Score',
        'Breakout',
        'Held',
        'Deepest fall',
        'Near the record',
        'Watch',
      ]),
    );
    expect(await inside(page, '[title]:not(button)').count()).toBe(0);
    expect(await axeInPopover(page)).toEqual([]);
  });

  it('does nothing on events that a script made', async () => {
    const page = await story();
    await hover(page, within('first'));
    // The extension's own scripts could reach the buttons; a page can't.
    for (const name of ['Pin', 'Settings']) await inside(page, `button=${name}`).map((button) => button.click());
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-tidemark]')?.click();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect((await popover(page))?.pinned).toBe(false);
    expect(browser.context.pages().filter((open) => open.url().includes('options.html'))).toEqual([]);
  });

  it('leaves a link its click', async () => {
    const page = await story();
    await hover(page, within('link'));
    const word = (await marked(page)).find(within('link'));
    await page.mouse.click(word?.x ?? 0, word?.y ?? 0);
    await page.waitForURL('**/iwm');
  });

  it('stands in the modal dialog while there is one', async () => {
    const page = await story();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'modal';
      dialog.textContent = 'A word on Bitcoin in a dialog';
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect.poll(async () => (await marked(page)).some(within('modal'))).toBe(true);
    await hover(page, within('modal'));
    expect(await page.evaluate(() => document.querySelector('[data-tidemark]')?.parentElement?.id)).toBe('modal');
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
  });
});

describe('unfolding', () => {
  const foldOf = (page: Page, part: string) => inside(page, `.fold[data-id="${part}"] > button`);

  it.each(['why', 'past', 'warnings'])(
    'leaves the row of %s under the pointer, its whole answer beside it in sight',
    async (part) => {
      const page = await story();
      await hover(page, within('first'));
      const [row, sheet] = [foldOf(page, part), inside(page, '.sheet')];
      const before = [await row.box(), await sheet.box()];
      await row.click();
      const answer = await inside(page, '.beside').box();
      expect([await row.box(), await sheet.box()]).toEqual(before);
      expect(answer.y).toBeGreaterThanOrEqual(8);
      expect(answer.y + answer.height).toBeLessThanOrEqual(800 - 8);
      expect(answer.x + answer.width).toBeLessThanOrEqual(1000 - 8);
      // The same place again folds it, and nothing else opens.
      await page.mouse.down();
      await page.mouse.up();
      expect(await inside(page, '[aria-expanded="true"]').count()).toBe(0);
    },
  );

  it('shows one answer at a time, and the next word with the same', async () => {
    const page = await story();
    await hover(page, within('first'));
    await foldOf(page, 'why').click();
    await foldOf(page, 'past').click();
    expect(await inside(page, '.beside').count()).toBe(1);
    await inside(page, 'button=Pin').click();
    await inside(page, 'button=Close').click();
    await hover(page, within('ether'));
    await expect
      .poll(async () => (await inside(page, '.beside h3').map((title) => title.textContent))[0])
      .toBe('What followed before');
  });

  it('is below the row in a narrow window, with enough of the answer in sight', async () => {
    const page = await story();
    await page.setViewportSize({ width: 400, height: 640 });
    await page.bringToFront();
    await nextMention(browser);
    for (const part of ['why', 'past', 'warnings']) {
      const row = foldOf(page, part);
      await row.click();
      const [own, answer] = [await row.box(), await inside(page, `#answer-${part}`).box()];
      const scroll = await inside(page, '.scroll').box();
      expect(own.y).toBeGreaterThanOrEqual(scroll.y);
      expect(scroll.y + scroll.height - answer.y).toBeGreaterThanOrEqual(119);
      await row.click();
    }
  });

  it('has head, signal and strip in sight at rest in a low window, and the rest scrolls', async () => {
    const page = await browser.open(
      STORY_ADDRESS,
      '<h1>Coins</h1><p id="low">Analysts say Bitcoin tends to follow.</p>',
    );
    await page.setViewportSize({ width: 500, height: 400 });
    await hover(page, within('low'));
    const [sheet, strip] = [await inside(page, '.sheet').box(), await inside(page, '.strip-plot').box()];
    expect(strip.y + strip.height).toBeLessThanOrEqual(sheet.y + sheet.height);
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(400);
  });

  it('keeps the pin under the pointer: pressed twice it is as before', async () => {
    const page = await story();
    await hover(page, within('first'));
    const pin = await inside(page, 'button=Pin').box();
    const [x, y] = [pin.x + pin.width / 2, pin.y + pin.height / 2];
    await page.mouse.click(x, y);
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    await page.mouse.click(x, y);
    await expect.poll(async () => (await popover(page))?.pinned).toBe(false);
    expect(browser.context.pages().filter((open) => open.url().startsWith('chrome-extension'))).toEqual([]);
  });
});

describe.runIf(WANTED)('its pictures', () => {
  it.each(['light', 'dark'] as const)('are left of each asset, and of each part, in %s', async (colorScheme) => {
    const page = await story();
    await page.setViewportSize({ width: 1000, height: 1000 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const host = page.locator('[data-tidemark="popover"]');
    for (const [id, asset] of [
      ['first', 'BTC'],
      ['ether', 'ETH'],
      ['link', 'IWM'],
    ] as const) {
      expect((await hover(page, within(id))).asset).toBe(asset);
      await picture(host, `popover-${asset}-${colorScheme}`);
      // What unfolds is drawn by the same pieces for each asset.
      for (const part of asset === 'BTC' ? ['why', 'past', 'warnings'] : []) {
        const fold = inside(page, `.fold[data-id="${part}"] > button`);
        await fold.click();
        await picture(page, `popover-${asset}-${part}-${colorScheme}`);
        await fold.click();
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => popover(page)).toBeNull();
    }
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
