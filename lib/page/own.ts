/** The one element of ours in a page. */

/** What marks it, and its value: written as an attribute, which a page can neither define nor take for its own. */
export const OWN_ATTRIBUTE = 'data-tidemark';
export const OWN_SELECTOR = 'div[data-tidemark=popover]';
