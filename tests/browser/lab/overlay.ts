/** What the tests of the overlay's modules call in a page. */

export { askAgain } from '../../../lib/page/ask-again.ts';
export { removeLeftovers } from '../../../lib/page/overlay/leftovers.ts';
export { isToBeRead } from '../../../lib/page/overlay/may-read.ts';
export { followNavigation } from '../../../lib/page/overlay/navigation.ts';
export { hasPasswordField } from '../../../lib/page/overlay/password-fields.ts';
export { whenReadable } from '../../../lib/page/overlay/readable.ts';
export { createReading } from '../../../lib/page/overlay/reading.ts';
export { shieldPopover } from '../../../lib/page/overlay/shield.ts';
export { wholeBlockReader } from '../../../lib/page/reader/whole-block-reader.ts';
export { shared } from '../../../lib/page/shared.ts';
export { PAGE_SETTINGS } from '../../../lib/settings/page-settings.ts';
