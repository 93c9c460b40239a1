/** Characters as detection sees them: by code, for a comparison of numbers is ready at once where a pattern is compiled first. */

/**
 * A text in small letters and with full-width letters and digits made plain, at the same indices: patterns then need
 * no flag for case, which costs engines most of their compiling.
 */
export function fold(text: string): string {
  const plain = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  // The one letter whose small form is two characters.
  return plain.replaceAll('İ', 'I').toLowerCase();
}

/** Whether a folded text holds a Latin letter at an index, with or without an accent: words end where these end. */
export function isLatin(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return (code > 96 && code < 123) || (code > 191 && code < 592);
}

/** A folded text in which hyphens, dashes, breaks and opening quotes are spaces, as words are looked up in it. */
const flatten = (folded: string): string => folded.replace(/[\n\u00a0–—“-]/g, ' ');

/** A text in the forms that detection reads, all at the same indices. */
export interface Forms {
  readonly text: string;
  readonly folded: string;
  readonly flat: string;
}

export const formsOf = (text: string): Forms => {
  const folded = fold(text);
  return { text, folded, flat: flatten(folded) };
};

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}

/** A letter, or the underscore that joins identifiers. */
export function isNamePart(folded: string, at: number): boolean {
  return isLatin(folded, at) || folded.charCodeAt(at) === 95;
}
