/** Elements that may have an open shadow root. Looking at one costs a script's view of it, so few are looked at. */

/**
 * A host seldom has children of its own, and where it has, they are slotted in and read with the page. The browser
 * tells such elements at no more than the cost of passing them; the others, with spans and paragraphs, are found when the
 * pointer comes to them.
 */
const HOSTS =
  ':empty:not(img,br,path,input,script,link,meta,iframe,td,i,use,source,hr,rect,circle,span,a,li,p,button,canvas,ins,g,option)';

/** Elements in a part of the page, and itself, that may be hosts. */
export function hostsIn(root: ParentNode & Node): Element[] {
  const hosts = [...root.querySelectorAll(HOSTS)];
  return root instanceof Element ? [root, ...hosts] : hosts;
}
