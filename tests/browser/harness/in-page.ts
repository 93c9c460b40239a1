/** Functions that run in a page and say what Tidemark did there. They must stand alone: the browser gets their text. */

export interface MarkedText {
  text: string;
  /** Id of the nearest element that has one. */
  within: string;
  x: number;
  y: number;
}

/** What is marked, in document order, with the middle of its first line. */
export function markedTexts(): MarkedText[] {
  const ranges = [...(CSS.highlights.get('tidemark') ?? [])].map((abstract) => {
    const range = document.createRange();
    range.setStart(abstract.startContainer, abstract.startOffset);
    range.setEnd(abstract.endContainer, abstract.endOffset);
    return range;
  });
  // Shadow trees have no place of their own in the document's order: what is in them comes last.
  const inDocument = ranges.filter((range) => range.startContainer.getRootNode() === document);
  inDocument.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const inShadow = ranges.filter((range) => !inDocument.includes(range));
  return [...inDocument, ...inShadow].map((range) => {
    const [line] = range.getClientRects();
    return {
      text: range.toString(),
      within: range.startContainer.parentElement?.closest('[id]')?.id ?? '',
      x: line ? line.x + line.width / 2 : 0,
      y: line ? line.y + line.height / 2 : 0,
    };
  });
}

export interface ShownPopover {
  asset: string;
  label: string;
  /** All that is written in it. */
  text: string;
  box: { x: number; y: number; width: number; height: number };
  pinned: boolean;
  hasFocus: boolean;
}

/** The popover that is open, or null; asked from where closed roots are seen. */
export function shownPopover(): ShownPopover | null {
  const host = document.querySelector<HTMLElement>('[data-tidemark="popover"]');
  const dialog = host?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
  if (!host?.matches(':popover-open') || !dialog) return null;
  const { x, y, width, height } = dialog.getBoundingClientRect();
  return {
    asset: host.dataset.asset ?? '',
    label: dialog.getAttribute('aria-label') ?? '',
    text: dialog.innerText,
    box: { x, y, width, height },
    pinned: dialog.dataset.pinned === 'true',
    hasFocus: document.activeElement === host,
  };
}
