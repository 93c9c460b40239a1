/** How the clauses of two indicators, one on each side or both on one, make the sentence that says why. */
export const reason = {
  alone: '{{first}}.',
  together: '{{first}}, and {{second}}.',
  against: '{{first}}, but {{second}}.',
  nothing: 'Nothing pulls clearly either way.',
  lingering: 'Nothing pulls clearly now; the signal keeps its state.',
  unknown: 'Fewer than two of the three questions can be answered.',
} as const;
