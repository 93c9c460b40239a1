/** The scripts that go on where the overlay is, as the worker and extension pages reach them: put into a frame, and asked. */

import { browser } from 'wxt/browser';
import type { Shared } from '../page/shared.ts';
import type { Answer, PageScript, Parameter, ToTab } from './protocol.ts';
import { askTab } from './wire.ts';

/** Puts a script into a frame that asked for it. */
export async function putScript(script: PageScript, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // The page may be loading for long yet; what is read of it is there already.
  await browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true });
}

/**
 * Asks the popover's script in a tab, which is put in first where there are mentions and no reader has come near one yet.
 * Rejects when there are none, or nothing of the page is read.
 */
export async function askPopover<Type extends keyof ToTab>(
  tabId: number,
  type: Type,
  ...data: Parameter<ToTab[Type]>
): Promise<Answer<ToTab[Type]>> {
  try {
    return await askTab(tabId, type, ...data);
  } catch {
    await putPopover(tabId);
    return askTab(tabId, type, ...data);
  }
}

async function putPopover(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: hasMention, injectImmediately: true });
  const found = frames.filter(({ result }) => result === true);
  await Promise.all(found.map(({ frameId }) => putScript('popover', tabId, frameId)));
}

/** Runs in a frame beside the overlay, where nothing else of this file is. */
function hasMention(): boolean {
  const { overlay } = (globalThis as { [key: symbol]: Shared | undefined })[Symbol.for('tidemark')] ?? {};
  return (overlay?.mentions?.all().length ?? 0) > 0;
}
