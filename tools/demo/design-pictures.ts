/** The pictures of `docs/design.md`: popovers side by side, at rest and unfolded, light and dark; the report's charts. */

import { type Box, boxInPopover } from '../browser/inside-popover.ts';
import { launchBare, type WithExtension } from '../browser/launch.ts';
import { hoverWord, openStory, storyRead } from '../browser/sample-story.ts';
import { extensionPage } from '../browser/settled.ts';

type Scheme = 'light' | 'dark';

const GAP = 16;

/** @param path of a picture by its name. */
export async function takeDesignPictures(browser: WithExtension, path: (name: string) => string): Promise<void> {
  const popover = async (word: string, colorScheme: Scheme, unfold?: string) => {
    // Anew each time: a page remembers what was unfolded.
    const story = await openStory(browser.context);
    await story.setViewportSize({ width: 1100, height: 900 });
    await story.emulateMedia({ colorScheme });
    await storyRead(story);
    await hoverWord(story, word);
    await boxInPopover(story, '.statement-line');
    const box = await boxInPopover(story, '[role="dialog"]');
    if (!unfold) return story.screenshot({ clip: box });
    const row = await boxInPopover(story, `.fold[data-id="${unfold}"] > button`);
    await story.mouse.click(row.x + row.width / 2, row.y + row.height / 2);
    const answer = await boxInPopover(story, `#answer-${unfold}`);
    await boxInPopover(story, `#answer-${unfold} table, #answer-${unfold} svg`);
    return story.screenshot({ clip: around(box, answer) });
  };
  await sheet(path('design-at-rest'), [
    await popover('Russell 2000', 'light'),
    await popover('Bitcoin', 'dark'),
    await popover('Ethereum', 'light'),
    await popover('IWM', 'dark'),
  ]);
  await sheet(path('design-unfolded'), [
    await popover('Bitcoin', 'light', 'why'),
    await popover('Bitcoin', 'dark', 'past'),
  ]);

  const report = await extensionPage(browser, 'report.html', '[data-ready="true"] canvas');
  await report.setViewportSize({ width: 1240, height: 1240 });
  await report.locator('.plot').first().scrollIntoViewIfNeeded();
  await report.evaluate(() => {
    document.querySelector('.plot')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    // The words above it stay out of the picture.
    scrollBy({ top: 8, behavior: 'instant' });
  });
  await report.waitForFunction(() =>
    [...document.querySelectorAll('.plot')].slice(0, 2).every((plot) => (plot as HTMLElement).dataset.ready === 'true'),
  );
  await report.screenshot({ path: path('report-charts') });
  await report.close();
}

/** The smallest box that holds two. */
function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Pictures in a row on one ground. */
async function sheet(path: string, pngs: readonly Buffer[]): Promise<void> {
  const painter = await launchBare();
  try {
    const page = await painter.newPage({ viewport: { width: 1700, height: 1000 } });
    const images = pngs.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`);
    await page.setContent(
      `<style>body{margin:0}div{display:inline-flex;align-items:start;gap:${GAP}px;padding:${GAP}px;background:#d9dde3}img{border-radius:12px}</style><div>${images.join('')}</div>`,
    );
    await page.locator('div').screenshot({ path });
  } finally {
    await painter.close();
  }
}
