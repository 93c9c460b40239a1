/** What the tests of the reader's modules call in a page. */

export { createHighlights } from '../../../lib/page/highlights.ts';
export { followChanges } from '../../../lib/page/reader/changes.ts';
export { createPace } from '../../../lib/page/reader/pace.ts';
export { elementsOf, partsOf } from '../../../lib/page/reader/parts.ts';
export { watchRestless } from '../../../lib/page/reader/restless.ts';
export { createScan } from '../../../lib/page/reader/scan.ts';
export { watchViewport } from '../../../lib/page/reader/viewport.ts';
export { createWaitingParts, type WaitingParts } from '../../../lib/page/reader/waiting-parts.ts';
export { mentionIn } from './mention-in.ts';

/** The id of what a block is, or belongs to. */
export const idOf = (block: Element | ShadowRoot): string => (block instanceof ShadowRoot ? block.host : block).id;
