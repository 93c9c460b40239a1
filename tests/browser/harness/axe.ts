/** Accessibility rules that a page breaks, by axe. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addToWorld, inWorld } from './inside.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a theme can break which the other keeps: so much is asked of a page that was looked at whole. */
export const COLOUR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Findings in the popover of a page. */
export async function axeInPopover(page: Page): Promise<string[]> {
  await addToWorld(page, AXE);
  return inWorld(
    page,
    async (runOnly) => {
      // @ts-expect-error axe is put into the world above
      const { violations } = await axe.run('[data-tidemark="popover"]', { runOnly });
      return violations.map((v: { id: string; nodes: { html: string }[] }) => `${v.id}: ${v.nodes[0]?.html}`);
    },
    RULES,
  );
}

/** Findings of WCAG 2.2 A and AA and of best practice under a selector, open shadow roots included; empty when there are none. */
export async function axeFindings(page: Page, selector = 'html', rules: object = RULES): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ([root, runOnly]) => {
      // @ts-expect-error axe is put into the page above
      const { violations } = await axe.run(root, { runOnly });
      return violations.map((v: { id: string; nodes: { html: string }[] }) => `${v.id}: ${v.nodes[0]?.html}`);
    },
    [selector, rules] as const,
  );
}
