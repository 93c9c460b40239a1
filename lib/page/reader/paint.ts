/** Whether a word can be marked as it is painted: in a way that a highlight keeps, and without a line of its own. */

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
  // Only through a colour that isn't opaque is a background seen.
  if (!around || !/^rgba|\//.test(getComputedStyle(element).color)) return false;
  return isCutOut(around, getComputedStyle(around).backgroundClip);
}

/** One line under a word is enough: the page's own, or what a link draws in its stead. */
export function isUnderlined(element: Element, block: Node): boolean {
  const link = element.closest('a[href]');
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.textDecorationLine.includes('underline')) return true;
    if (style.display === 'inline') {
      if (Number.parseFloat(style.borderBottomWidth) > 0) return true;
      if (at === link && (style.boxShadow !== 'none' || style.backgroundImage !== 'none')) return true;
    }
    if (at === (link ?? block)) break;
  }
  return false;
}
