/** Components drawn without a browser, for what a reader would find in their markup. */

import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** Draws into a document of its own, which is the global one from then on; again to draw anew. */
export function createPlace(): (drawn: ComponentChild) => Promise<HTMLElement> {
  const { document } = parseHTML('<html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.getElementById('root') as unknown as HTMLElement;
  return async (drawn) => {
    await act(() => render(drawn, root));
    return root;
  };
}

/** Stands for the window as one that can be listened to, and gives what tells its listeners. */
export function stubWindow(): EventTarget {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  return target;
}

/** What a browser would tell the elements there; it goes up and can be kept from its usual end. */
export function eventIn(root: HTMLElement, type: string): Event {
  const { Event } = root.ownerDocument.defaultView as Window & typeof globalThis;
  return new Event(type, { bubbles: true, cancelable: true });
}

/** A click on the button that says so. */
export async function click(root: HTMLElement, says: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === says);
  if (!button) throw new Error(`no button says ${says}`);
  await act(async () => void button.dispatchEvent(eventIn(root, 'click')));
}
