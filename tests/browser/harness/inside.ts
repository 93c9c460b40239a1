/**
 * Looks into the popover, whose shadow root is closed to pages: from a world of our own, by the debugging protocol, which
 * sees closed roots. Pointer and keys come from the browser itself, as a reader's do.
 */

import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** In our world a host's `shadowRoot` is there, also for libraries. */
const SEE_CLOSED = `globalThis.closedRoots ??= (() => {
  const roots = new WeakMap();
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  Object.defineProperty(Element.prototype, 'shadowRoot', { get() { return roots.get(this) ?? get.call(this); } });
  return roots;
})()`;

/** A world of our own in a document, where nothing that its scripts patched is seen. */
interface World {
  cdp: CDPSession;
  contextId: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
/** Of the documents that pages had when they were asked last. */
const worlds = new WeakMap<Page, World>();

async function openWorld(page: Page): Promise<World> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const cdp = await session;
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const name = { frameId: frameTree.frame.id, worldName: 'tests' };
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', name);
  await cdp.send('Runtime.evaluate', { expression: SEE_CLOSED, contextId });
  const world = { cdp, contextId };
  worlds.set(page, world);
  return world;
}

/** Does something in the world of a page's document: in the one that is open, while that document is there. */
async function within<Answer>(page: Page, act: (world: World) => Promise<Answer>): Promise<Answer> {
  const open = worlds.get(page);
  if (open) {
    try {
      return await act(open);
    } catch (error) {
      if (!/context/i.test((error as Error).message)) throw error;
    }
  }
  return act(await openWorld(page));
}

/** Lets our world see the closed root of the popover, wherever in the page it stands. */
async function openRoot({ cdp, contextId }: World): Promise<void> {
  const unseen = `(host => closedRoots.has(host) ? null : host)((${popoverHost})(document))`;
  const { objectId } = (await cdp.send('Runtime.evaluate', { expression: unseen, contextId })).result;
  if (!objectId) return;
  const { node } = await cdp.send('DOM.describeNode', { objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return;
  const root = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId: contextId });
  await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function (root) { closedRoots.set(this, root); }',
    arguments: [{ objectId: root.object.objectId ?? '' }],
  });
}

/** The host in a document or in what is open in it. */
function popoverHost(root: ParentNode): Element | null {
  const host = root.querySelector('[data-tidemark="popover"]');
  if (host) return host;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && popoverHost(shadowRoot);
    if (inside) return inside;
  }
  return null;
}

/** Runs a function that stands alone in a world of our own, which sees what is in the popover. */
export async function inWorld<Given, Answer>(
  page: Page,
  ask: (given: Given) => Answer,
  given?: Given,
): Promise<Awaited<Answer>> {
  const expression = `(${ask})(${JSON.stringify(given) ?? 'undefined'})`;
  const { result, exceptionDetails } = await within(page, async (world) => {
    await openRoot(world);
    const request = { expression, contextId: world.contextId, returnByValue: true, awaitPromise: true };
    return world.cdp.send('Runtime.evaluate', request);
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Puts a script into that world. */
export async function addToWorld(page: Page, script: string): Promise<void> {
  await within(page, ({ cdp, contextId }) => cdp.send('Runtime.evaluate', { expression: script, contextId }));
}

/** What is found in the popover by a selector, or by the name of a button: `button=Pin`. */
function elementsInside(root: ShadowRoot | null, selector: string): HTMLElement[] {
  const [, name] = /^button=(.*)$/.exec(selector) ?? [];
  const found = [...(root?.querySelectorAll<HTMLElement>(name === undefined ? selector : 'button') ?? [])];
  if (name === undefined) return found;
  return found.filter((button) => (button.ariaLabel ?? button.textContent ?? '').trim().startsWith(name));
}

/** Elements inside the popover of a page. */
export interface Inside {
  count(): Promise<number>;
  /** Asks each element something; the function must stand alone. */
  map<Answer>(ask: (element: HTMLElement) => Answer): Promise<Answer[]>;
  /** Clicks the first one, in the middle, once it is there. */
  click(): Promise<void>;
  /** Gives the first one the focus and presses a key. */
  press(key: string): Promise<void>;
  /** Scrolls to the first one. */
  bring(): Promise<void>;
  /** The box of the first one. */
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
}

/** @param selector CSS, or `button=` and the beginning of a button's name. */
export function inside(page: Page, selector: string): Inside {
  const map = <Answer>(ask: (element: HTMLElement) => Answer) => {
    const root = `(${popoverHost})(document)?.shadowRoot ?? null`;
    const each = `(element) => (${ask})(element)`;
    const inPage = new Function(
      'selector',
      `${popoverHost}; return (${elementsInside})(${root}, selector).map(${each})`,
    );
    return inWorld(page, inPage as (selector: string) => Answer[], selector);
  };
  const count = async () => (await map(() => 1)).length;
  const first = async <Answer>(ask: (element: HTMLElement) => Answer): Promise<Answer> => {
    await expect.poll(count).toBeGreaterThan(0);
    return (await map(ask))[0] as Answer;
  };
  const bring = () => first((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  const box = () =>
    first((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  return {
    map,
    count,
    bring,
    box,
    async click() {
      await bring();
      const { x, y, width, height } = await box();
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    async press(key) {
      await first((element) => element.focus());
      await page.keyboard.press(key);
    },
  };
}
