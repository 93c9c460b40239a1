/** Places in an open popover, whose shadow root is closed to pages: the debugging protocol sees into it. */

import type { CDPSession, Page } from 'playwright-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of the first element in the popover that a selector finds, once it is there. Throws where it takes too long. */
export async function boxInPopover(page: Page, selector: string, wait = 10_000): Promise<Box> {
  const cdp = await page.context().newCDPSession(page);
  try {
    for (const end = Date.now() + wait; Date.now() < end; await page.waitForTimeout(50)) {
      const box = await find(cdp, selector);
      if (box) return box;
    }
    throw new Error(`nothing in the popover is found by ${selector}`);
  } finally {
    await cdp.detach();
  }
}

interface Node {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

async function find(cdp: CDPSession, selector: string): Promise<Box | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = hostIn(root)?.shadowRoots?.[0];
  if (!shadow) return null;
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
  if (nodeId === 0) return null;
  await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId });
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

function hostIn(node: Node): Node | null {
  if (node.attributes?.includes('data-tidemark')) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const host = hostIn(child);
    if (host) return host;
  }
  return null;
}
