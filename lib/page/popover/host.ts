/**
 * The one element of ours in a page, made at the first opening. It is shown in the top layer, so that nothing of the page
 * lies over it and no transform moves it; its root is closed, so that no page reads or writes what is in it.
 */

import { OWN_ATTRIBUTE } from '../own.ts';
import { addStyle } from './add-style.ts';
import hostStyle from './host.css?inline';
import type { Point } from './intent.ts';
import { layerOf } from './layer.ts';

/** How often a page that fights it has the popover put back, until it is opened anew. */
const TRIES = 8;

export interface PopoverHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** What the popover is drawn into. */
  place: HTMLElement;
  /**
   * @param word the node it explains.
   * @param over what lay over it.
   */
  show(word: Node, over?: Element | null): void;
  hide(): void;
  /** Where there is no room for it, it is neither seen nor in the way. */
  veil(isVeiled: boolean): void;
  /** Takes it out of the page. */
  remove(): void;
  /** Moves the upper left corner to a point of the viewport. */
  moveTo(point: Point): void;
}

/** Makes the host with the styles of the popover. Nothing is in the page before `show`. */
export function createPopoverHost(css: string): PopoverHost {
  const element = document.createElement('div');
  element.setAttribute(OWN_ATTRIBUTE, 'popover');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const place = document.createElement('div');
  root.append(place);
  let styled: CSSStyleSheet | null = null;
  const setStyle = (property: string, value: string) => {
    // A sheet in a style element is there only once the element is in the page.
    styled ??= addStyle(root, hostStyle + css);
    const [rule] = styled?.cssRules ?? [];
    if (rule instanceof CSSStyleRule) rule.style.setProperty(property, value, 'important');
  };
  let isShown = false;
  let tries = TRIES;

  /** Puts it last into its layer, over all that is there, and shows it in the top layer. */
  function raise(layer: Element): void {
    const isThere = element.parentNode === layer && (isShown || layer.lastElementChild === element);
    if (!isThere && tries-- > 0) layer.append(element);
    if (element.matches(':popover-open') || tries-- <= 0) return;
    try {
      element.showPopover();
    } catch {
      // The page took it away meanwhile. Where it keeps it from the top layer, it stands as high as an element can.
    }
  }

  return {
    element,
    root,
    place,
    show(word, over) {
      if (!isShown) tries = TRIES;
      const layer = layerOf(word, over);
      raise(layer);
      isShown = true;
      setStyle('zoom', String(1 / (layer.currentCSSZoom ?? 1)));
      setStyle('display', 'block');
    },
    hide() {
      isShown = false;
      if (element.matches(':popover-open')) element.hidePopover();
      setStyle('display', 'none');
    },
    veil: (isVeiled) => setStyle('visibility', isVeiled ? 'hidden' : 'visible'),
    remove: () => element.remove(),
    moveTo({ x, y }) {
      setStyle('left', `${Math.round(x)}px`);
      setStyle('top', `${Math.round(y)}px`);
    },
  };
}
