/** The one list of what is skipped in a page: decided by names, never by styles. */

/** Text that nobody reads: it belongs to no sentence. Long data of these kinds are not even searched. */
const DATA = ['script', 'style', 'noscript', 'template', 'textarea'];
/** Neither is the text of these part of the sentence they stand in. */
const NO_TEXT = [...DATA, 'select', 'svg', 'math', 'code', 'rt', 'rp'];
/** Text that is read with what is around it and is no prose itself: controls, editors, navigation, what is not shown. */
const NO_PROSE = [
  'head,input,option,button,label,pre,kbd,samp,th,nav,menu',
  '[role=navigation],[role=menu],[role=tablist],[role=button],[role=textbox],[role=search],[role=code]',
  '[contenteditable]:not([contenteditable=false]),[hidden],[aria-hidden=true]',
  // Our own, and what a page of ours says of itself.
  '[data-tidemark]',
];

/** Scripts and data: their text is joined with the page's, though nobody reads it. */
export const DATA_SELECTOR = DATA.join();
/** Elements without text for their reader. */
export const NO_TEXT_NAMES: ReadonlySet<string> = new Set(NO_TEXT);
/** Nothing is ever marked in these. */
export const SKIPPED_SELECTOR = [...NO_TEXT, ...NO_PROSE].join();

/** Changes of these open and close parts of a page. */
export const SKIPPING_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable'];
