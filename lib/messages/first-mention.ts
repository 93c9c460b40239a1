/**
 * The overlay's one message, sent as the opening of a port of this name: it carries nothing, and so costs pages without
 * a mention no messaging code.
 */
export const FIRST_MENTION = 'first-mention';
