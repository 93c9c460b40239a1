/** So much of a page as the popover’s modules ask for: what they listen to, and where words lie. */

import { vi } from 'vitest';
import type { Ticker } from '../../../lib/assets.ts';
import type { PageMention } from '../../../lib/page/mentions.ts';
import type { Box } from '../../../lib/page/popover/intent.ts';

/** An element that belongs to nobody. */
export class StubElement {
  boxes: Box[] = [];
  isConnected = true;
  parentElement: StubElement | null = null;
  shadowRoot = null;
  readonly name: string;
  constructor(name = '') {
    this.name = name;
  }
  closest(_: string): unknown {
    return null;
  }
  matches(_: string): boolean {
    return false;
  }
  checkVisibility(): boolean {
    return false;
  }
  getRootNode(): unknown {
    return document;
  }
}

/** Told as by a browser: events of a reader, which no script can make. */
export class Heard {
  private readonly listeners = new Map<string, ((event: never) => void)[]>();
  addEventListener = (type: string, listener: (event: never) => void, { signal }: { signal?: AbortSignal } = {}) => {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
    signal?.addEventListener('abort', () => this.listeners.delete(type));
  };
  tell(type: string, event: object = {}): void {
    for (const listener of this.listeners.get(type) ?? []) listener({ type, isTrusted: true, ...event } as never);
  }
}

/** The document, in which the boxes of a mention are those of the node it begins in. */
export function stubPage() {
  const page = Object.assign(new Heard(), {
    documentElement: Object.assign(new Heard(), { clientWidth: 1000, clientHeight: 800 }),
    /** What lies at a point, topmost first. */
    under: [] as StubElement[],
    elementsFromPoint: () => page.under,
    createTextNode: () => ({}),
    createRange: () => {
      let node: StubElement | null = null;
      return {
        setStart: (at: StubElement) => {
          node = at;
        },
        setEnd: () => {},
        getClientRects: () => node?.boxes ?? [],
        selectNodeContents: () => {},
      };
    },
  });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('Element', StubElement);
  return page;
}

/** A word in an element of its own. */
export function wordAt(
  asset: Ticker,
  { x, y, width = 60, height = 20 }: Partial<Box>,
): { mention: PageMention; element: StubElement } {
  const element = new StubElement(asset);
  const text = Object.assign(new StubElement(), { parentElement: element });
  const box = { x, y, width, height, left: x, top: y, right: (x ?? 0) + width, bottom: (y ?? 0) + height };
  text.boxes = [box as Box];
  const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 1 };
  return { mention: { asset, range: range as never }, element };
}
