/** Elements that may have an open shadow root. Looking at one costs a script's view of it, so they are chosen by name. */

/**
 * Elements with a name of their own, and plain ones without children of their own: a host seldom has both. Elements
 * with a common name go first, since the browser compares from left to right.
 */
const HOSTS =
  ':not(div,span,a,li,p,img,path,svg,g,i,b,button,script,link,meta,td,tr,ul,ol,br,input,h1,h2,h3,h4,h5,h6,em,strong,' +
  'section,article,header,footer,main,aside,nav,figure,picture,source,use,style,label,option,time,body),' +
  ':is(div,span,section,article,main,aside):empty';

/** Elements in a part of the page, and itself, that may be hosts. */
export function hostsIn(root: ParentNode & Node): Element[] {
  const hosts = [...root.querySelectorAll(HOSTS)];
  return root instanceof Element ? [root, ...hosts] : hosts;
}
