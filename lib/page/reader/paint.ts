/** Whether a word can be marked as it is painted: seen at all, and in a way that a highlight keeps. */

/**
 * A highlight takes neither fill nor stroke from its element, and no background that the text is cut out of: with one of
 * those the word would look otherwise, or be gone. The browser has laid out what is read, so asking costs little.
 */
export function isPlainlyPainted(element: Element): boolean {
  const { color, webkitTextFillColor, webkitTextStrokeWidth, backgroundClip } = getComputedStyle(element);
  const hasOwnFill = webkitTextFillColor !== '' && webkitTextFillColor !== color;
  return !hasOwnFill && Number.parseFloat(webkitTextStrokeWidth || '0') === 0 && !isCutOut(element, backgroundClip);
}

/** Whether an element's text, or that of one around it, is cut out of a background. */
function isCutOut(element: Element, backgroundClip: string): boolean {
  if (backgroundClip.includes('text')) return true;
  const around = element.parentElement;
  if (!around || getComputedStyle(element).color !== 'rgba(0, 0, 0, 0)') return false;
  return isCutOut(around, getComputedStyle(around).backgroundClip);
}

/** Whether a reader can see an element's text, as far as its styles say. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Lines under a link are its own: a second one would only be in the way. */
export function isUnderlined(element: Element): boolean {
  const link = element.closest('a[href]');
  return link !== null && getComputedStyle(link).textDecorationLine.includes('underline');
}
