/** What the tests of the overlay's modules call in a page. */

export { removeLeftovers } from '../../../lib/page/overlay/leftovers.ts';
export { followNavigation } from '../../../lib/page/overlay/navigation.ts';
export { hasPasswordField } from '../../../lib/page/overlay/password-fields.ts';
