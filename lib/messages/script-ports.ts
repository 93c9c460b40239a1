/**
 * The overlay's two messages, each sent as the opening of a port of this name: it carries nothing, and so costs pages
 * no messaging code. Each asks for a script of its own.
 */

/** A word in the page may be a mention: the script that weighs it is wanted. */
export const FIRST_CANDIDATE = 'first-candidate';
/** A mention is marked: the card is wanted. */
export const FIRST_MENTION = 'first-mention';
