/** How the clauses of two indicators, one on each side or both on one, make the sentence that says why. */
export const reason = {
  alone: '{{first}}.',
  together: '{{first}}, und {{second}}.',
  against: '{{first}}, aber {{second}}.',
  nothing: 'Nichts zieht klar in eine Richtung.',
  lingering: 'Nichts zieht derzeit klar; das Signal behält seinen Stand.',
  unknown: 'Weniger als zwei der drei Fragen lassen sich beantworten.',
} as const;
