/** Characters as detection sees them: by code, for a comparison of numbers is ready at once where a pattern is compiled first. */

/**
 * A text in small letters and with full-width letters and digits made plain, at the same indices: patterns then need
 * no flag for case, which costs engines most of their compiling.
 */
export function fold(text: string): string {
  const plain = /[\uff01-\uff5e]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    : text;
  // The one letter whose small form is two characters.
  return plain.replaceAll('İ', 'I').toLowerCase();
}

/** Whether a folded text holds a Latin letter at an index, with or without an accent: words end where these end. */
export function isLatin(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return (code > 96 && code < 123) || (code > 191 && code < 592);
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}

/** A letter, or the underscore that joins identifiers. */
export function isNamePart(folded: string, at: number): boolean {
  return isLatin(folded, at) || folded.charCodeAt(at) === 95;
}

/** The Latin letters that end at an index. */
export function lettersBefore(folded: string, end: number): string {
  let start = end;
  while (isLatin(folded, start - 1)) start--;
  return folded.slice(start, Math.max(start, end));
}

/** The Latin letters that begin at an index. */
export function lettersFrom(folded: string, start: number): string {
  let end = start;
  while (isLatin(folded, end)) end++;
  return folded.slice(start, end);
}
