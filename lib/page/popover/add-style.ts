/** Styles for a root of our own, in a page of any browser. */

/** Adds a sheet; null where the root is not in the page yet and the browser wants a style element, which has a sheet only there. */
export function addStyle(root: ShadowRoot, css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    // Firefox keeps sheets made by a content script from the page's documents.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return style.sheet;
  }
}
