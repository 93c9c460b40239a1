/** Letters and figures in a text of a page. */

/** What stands between the letters of names and in figures. */
const NO_LETTER = /[^\p{L}]+/gu;
/** The letters that stand in figures and pairs. Beside letters of another kind they may go, too: those stay, and all letters take long to compile. */
export const UNITS =
  /(?<![a-z])(?:[kmbt]n?|usd[tc]?|eur|gbp|btc|bitcoin|eth|ethereum|xbt|iwm|[hdwy]|vol(?:ume)?|cap|high|low|open|price)(?![a-z])/gi;

/** Figures, or the dash that stands for none. */
export const isFigure = (text: string) => /[\d–—]/.test(text) && lettersOf(text.replace(UNITS, '')) === 0;
export const lettersOf = (text: string) => text.replace(NO_LETTER, '').length;
